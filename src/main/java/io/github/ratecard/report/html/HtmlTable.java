package io.github.ratecard.report.html;

import io.github.ratecard.document.Statement;
import io.github.ratecard.document.Table;
import io.github.ratecard.document.Table.Cell;
import io.github.ratecard.document.Table.Column;
import io.github.ratecard.document.Table.Detail;
import io.github.ratecard.document.Table.Group;
import io.github.ratecard.document.Table.Remark;
import io.github.ratecard.document.Table.Row;
import io.github.ratecard.document.Table.Setting;
import io.github.ratecard.report.view.BlockCells;
import io.github.ratecard.report.writer.Html;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * A table within a page: a caption, a header for each column, and rows whose first cell names the row. What a remark says
 * of a row stands below the row. Where a telephone has no room for so many columns, each cell stands below the other, after
 * its column's name.
 */
final class HtmlTable {
    /** So many columns a telephone has room for: of values, and of sentences. */
    private static final int MOST_VALUES = 4;

    private static final int MOST_SENTENCES = 3;

    /** A code with its modifiers and units, which is never broken. */
    private static final Pattern CODE = Pattern.compile("[A-Z0-9]{2,7}(?:-[A-Z0-9]{2}){0,4}(?: × \\d+)?");

    private final Html html;
    private final Table table;
    private final BlockCells cells;
    private final HtmlFormula formula;
    private final Consumer<List<String>> cited;
    private final List<Integer> shown = new ArrayList<>();
    private final List<String> header = new ArrayList<>();
    private final boolean stacks;

    /** @param cited writes which documents say so */
    HtmlTable(Html html, Table table, BlockCells cells, HtmlFormula formula, Consumer<List<String>> cited) {
        this.html = html;
        this.table = table;
        this.cells = cells;
        this.formula = formula;
        this.cited = cited;
        for (int i = 0; i < table.columns().size(); i++) {
            Column column = table.columns().get(i);
            if (isShown(column.setting())) {
                shown.add(i);
                header.add(Statement.capital(column.name()));
            }
        }
        if (table.hasSources()) {
            header.add(Statement.capital(table.source()));
        }
        boolean prose = table.kind() != Table.Kind.VALUES
                || table.columns().stream().anyMatch(column -> column.setting() == Setting.PROSE);
        this.stacks = header.size() > (prose ? MOST_SENTENCES : MOST_VALUES);
    }

    /** What others say is left out: a note and a remark stand below the row, a group above it. */
    private static boolean isShown(Setting setting) {
        return setting != Setting.NOTE && setting != Setting.REMARK && setting != Setting.OF_GROUP;
    }

    /** @param title what it is called where it has no caption */
    void write(String title) {
        if (!table.rows().isEmpty()) {
            html.open("table", "class", stacks ? "stacks" : "plain");
            html.element("caption", table.caption().isEmpty() ? title : table.caption());
            html.open("thead").open("tr");
            for (int i = 0; i < header.size(); i++) {
                html.element("th", header.get(i), "scope", "col", "class", side(i));
            }
            html.close().close();
            rows();
            html.close();
        }
        for (Remark remark : table.remarks()) {
            if (!remark.inRows()) {
                html.element("p", remark.whole(), "class", "reason");
            }
        }
    }

    /** A body for each group. */
    private void rows() {
        Group group = table.rows().get(0).group();
        body(group);
        for (Row row : table.rows()) {
            if (row.group() != group) {
                group = row.group();
                html.close();
                body(group);
            }
            if (!group.told()) {
                row(row);
            }
        }
        html.close();
    }

    private void body(Group group) {
        html.open("tbody");
        if (group != Group.NONE) {
            html.open("tr", "class", "group");
            html.element("th", group.heading(), "scope", "rowgroup", "colspan", String.valueOf(header.size()));
            html.close();
        }
    }

    private void row(Row row) {
        html.open("tr");
        for (int i = 0; i < shown.size(); i++) {
            Cell cell = row.cells().get(shown.get(i));
            beginCell(i, cell.text());
            if (cell.formula().isPresent()) {
                formula.of("", cell.formula().get());
            } else {
                html.breakable(cells.text(cell));
            }
            html.close();
        }
        if (table.hasSources()) {
            beginCell(shown.size(), "");
            cited.accept(row.sources());
            html.close();
        }
        html.close();
        String note = table.noteColumn() < 0 ? "" : cells.text(row.cells().get(table.noteColumn()));
        if (!note.isEmpty() || !row.details().isEmpty()) {
            html.open("tr", "class", "below").open("td", "colspan", String.valueOf(header.size()));
            if (!note.isEmpty()) {
                html.element("p", note);
            }
            row.details().forEach(this::detail);
            html.close().close();
        }
    }

    private void beginCell(int column, String text) {
        String classes = CODE.matcher(text).matches() ? side(column) + " code" : side(column);
        if (column == 0) {
            html.open("th", "scope", "row", "class", classes);
        } else if (stacks) {
            html.open("td", "class", classes, "data-label", header.get(column));
        } else {
            html.open("td", "class", classes);
        }
    }

    private String side(int column) {
        boolean number = column < shown.size()
                && table.columns().get(shown.get(column)).setting().isNumber();
        return number ? "amount" : "text";
    }

    private void detail(Detail detail) {
        switch (detail.kind()) {
            case REASON, TOLD_REASON -> html.element("p", detail.text(), "class", "reason");
            case FORMULA, PACKAGED -> formula.of(detail.text(), detail.terms().get(0));
            case SUM -> formula.ofSum(detail.terms().get(0));
            case SHARES -> formula.all(detail.text(), detail.terms(), detail.elsewhere());
        }
    }
}

package io.github.ratecard.report.html;

import io.github.ratecard.document.SampleForm;
import io.github.ratecard.document.SampleForm.Box;
import io.github.ratecard.document.Statement;
import io.github.ratecard.document.Table;
import io.github.ratecard.document.Table.Detail;
import io.github.ratecard.document.Table.Group;
import io.github.ratecard.document.Table.Remark;
import io.github.ratecard.document.Table.Row;
import io.github.ratecard.document.Table.Setting;
import io.github.ratecard.report.amount.Options;
import io.github.ratecard.report.view.BlockCells;
import io.github.ratecard.report.writer.Html;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The tables and forms of a document on a page. */
final class HtmlBlockTable {
    /** So many columns a telephone has room for: of sentences, and of values. */
    private static final int MOST_BESIDE = 3;

    private static final int MOST_VALUES_BESIDE = 4;

    private final Html html;
    private final String title;
    private final BlockCells cells;
    private final HtmlFormula formula;
    private final Consumer<List<String>> cited;

    /**
     * @param title of the document, for tables without a caption
     * @param cited writes which documents say so
     */
    HtmlBlockTable(Html html, String title, Options options, BlockCells cells, Consumer<List<String>> cited) {
        this.html = html;
        this.title = title;
        this.cells = cells;
        this.formula = new HtmlFormula(html, options.explain());
        this.cited = cited;
    }

    /** Values in a section of their own; what a remark or a group says stands in details and headings. */
    void values(Table table) {
        html.open("section", "class", table.name());
        rows(table, MOST_VALUES_BESIDE);
        html.close();
    }

    /** Statements, in a frame. */
    void statements(Table table) {
        html.open("div", "class", "frame");
        rows(table, MOST_BESIDE);
        html.close();
    }

    private void rows(Table table, int mostBeside) {
        if (!table.rows().isEmpty()) {
            write(table, mostBeside);
        }
        for (Remark remark : table.remarks()) {
            if (!remark.inRows()) {
                html.element("p", remark.whole(), "class", "reason");
            }
        }
    }

    private void write(Table table, int mostBeside) {
        List<String> header = new ArrayList<>();
        StringBuilder kinds = new StringBuilder();
        for (Table.Column column : table.columns()) {
            if (isShown(column.setting())) {
                header.add(Statement.capital(column.name()));
                kinds.append(column.setting().isNumber() ? 'r' : 'l');
            }
        }
        if (table.hasSources()) {
            header.add(Statement.capital(table.source()));
            kinds.append('l');
        }
        HtmlTable out = begin(table.caption(), kinds.toString(), header, mostBeside);
        Group group = Group.NONE;
        for (Row row : table.rows()) {
            if (row.group() != group) {
                group = row.group();
                out.group(group.heading());
            }
            if (!group.told()) {
                row(out, table, row);
            }
        }
        out.end();
    }

    private static boolean isShown(Setting setting) {
        return setting != Setting.NOTE && setting != Setting.REMARK && setting != Setting.OF_GROUP;
    }

    /** Begins a table; on a telephone the cells of a wide one stand below each other. */
    private HtmlTable begin(String caption, String kinds, List<String> header, int mostBeside) {
        String named = caption.isEmpty() ? title : caption;
        String[] names = header.toArray(new String[0]);
        return header.size() > mostBeside
                ? HtmlTable.stacking(html, named, kinds, names)
                : new HtmlTable(html, named, kinds, names);
    }

    private void row(HtmlTable out, Table table, Row row) {
        out.beginRow();
        String note = "";
        for (int i = 0; i < table.columns().size(); i++) {
            Table.Cell cell = row.cells().get(i);
            Setting setting = table.columns().get(i).setting();
            if (setting == Setting.NOTE) {
                note = cells.text(cell);
            } else if (cell.formula().isPresent()) {
                out.beginCell();
                formula.of(cell.formula().get());
                out.endCell();
            } else if (isShown(setting)) {
                out.cell(cells.text(cell));
            }
        }
        if (table.hasSources()) {
            out.beginCell();
            cited.accept(row.sources());
            out.endCell();
        }
        out.endRow();
        if (!note.isEmpty() || !row.details().isEmpty()) {
            out.beginBelow();
            if (!note.isEmpty()) {
                html.element("p", note);
            }
            row.details().forEach(this::detail);
            out.endBelow();
        }
    }

    private void detail(Detail detail) {
        switch (detail.kind()) {
            case REASON, TOLD_REASON -> html.element("p", detail.text(), "class", "reason");
            case FORMULA, PACKAGED -> formula.of(detail.text(), detail.terms().get(0));
            case SUM -> formula.ofSum(detail.terms().get(0));
            case SHARES -> formula.all(detail.text(), detail.terms(), detail.elsewhere());
        }
    }

    void form(SampleForm form) {
        html.open("figure", "class", "form").element("figcaption", BlockCells.sample(form));
        boxes(form.head());
        List<String> header = new ArrayList<>();
        for (Box column : form.columns()) {
            header.add(column.place() + " " + column.name());
        }
        html.open("div", "class", "frame");
        HtmlTable lines = begin("Service lines", "l".repeat(header.size()), header, MOST_BESIDE);
        for (List<String> line : form.lines()) {
            lines.row(line.toArray(new String[0]));
        }
        lines.end();
        html.close();
        boxes(form.foot());
        html.close();
    }

    private void boxes(List<Box> boxes) {
        if (!boxes.isEmpty()) {
            html.open("dl");
            for (Box box : boxes) {
                html.open("div").element("dt", box.place() + " " + box.name()).element("dd", box.value());
                html.close();
            }
            html.close();
        }
    }
}

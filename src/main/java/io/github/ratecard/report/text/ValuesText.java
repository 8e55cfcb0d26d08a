package io.github.ratecard.report.text;

import io.github.ratecard.document.Table;
import io.github.ratecard.document.Table.Column;
import io.github.ratecard.document.Table.Detail;
import io.github.ratecard.document.Table.Group;
import io.github.ratecard.document.Table.Remark;
import io.github.ratecard.document.Table.Row;
import io.github.ratecard.document.Table.Setting;
import io.github.ratecard.model.Decimal;
import io.github.ratecard.model.Term;
import io.github.ratecard.report.amount.Options;
import io.github.ratecard.report.amount.TermTree;
import io.github.ratecard.report.view.BlockCells;
import io.github.ratecard.report.writer.Grid;
import io.github.ratecard.report.writer.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A table of values in a terminal, in its groups, with what is said of a row below it. Where it is too wide it leaves out
 * columns that can be spared; where even that does not help, the cells of a row stand below each other.
 */
final class ValuesText {
    private static final String INDENT = "  ";
    private static final String BELOW = "    ";
    private static final int FEWEST_BAR = 8;
    private static final int MOST_BAR = 40;
    /** Eighths of a letter, from none to seven. */
    private static final String[] EIGHTHS = {"", "▏", "▎", "▍", "▌", "▋", "▊", "▉"};

    private final Table table;
    private final BlockCells cells;
    private final Options options;
    private final Page page;
    private final String indent;
    private final List<Integer> shown = new ArrayList<>();

    ValuesText(Table table, BlockCells cells, Options options, Page page) {
        this.table = table;
        this.cells = cells;
        this.options = options;
        this.page = page;
        this.indent = table.groups().isEmpty() ? "" : INDENT;
    }

    void write() {
        if (table.rows().isEmpty()) {
            if (table.remarks().isEmpty()) {
                page.line("none");
            }
            remarks();
            return;
        }
        Grid grid = grid();
        boolean fits = grid.width() <= page.columns();
        if (fits && grid.size() > 1) {
            page.header(grid);
        } else if (!fits && !table.caption().isEmpty()) {
            page.heading(table.caption());
        }
        Group group = Group.NONE;
        int line = 1;
        for (Row row : table.rows()) {
            if (row.group() != group) {
                group = row.group();
                page.prose("", INDENT, group.heading());
            }
            if (group.told()) {
                continue;
            }
            if (fits) {
                page.line(withBar(grid, line++, row));
            } else {
                stacked(row);
            }
            for (Detail detail : row.details()) {
                below(detail);
            }
        }
        remarks();
    }

    /** As many columns as fit. */
    private Grid grid() {
        for (int i = 0; i < table.columns().size(); i++) {
            if (table.columns().get(i).setting() != Setting.OF_GROUP) {
                shown.add(i);
            }
        }
        Grid grid = fill();
        for (int spare = 1; spare <= table.columns().size() && grid.width() > page.columns(); spare++) {
            for (int i = shown.size() - 1; i >= 0; i--) {
                if (table.columns().get(shown.get(i)).spare() == spare) {
                    shown.remove(i);
                }
            }
            grid = fill();
        }
        return grid;
    }

    private Grid fill() {
        StringBuilder sides = new StringBuilder();
        String[] header = new String[shown.size()];
        for (int i = 0; i < header.length; i++) {
            Column column = table.columns().get(shown.get(i));
            sides.append(column.setting().isNumber() ? 'r' : 'l');
            header[i] = column.setting() == Setting.REMARK ? "" : column.name();
        }
        Grid grid = new Grid(sides.toString());
        grid.row(header);
        for (Row row : table.rows()) {
            if (!row.group().told()) {
                String[] texts = new String[header.length];
                for (int i = 0; i < texts.length; i++) {
                    texts[i] = cells.text(row.cells().get(shown.get(i)));
                }
                texts[0] = indent + texts[0];
                grid.row(texts);
            }
        }
        return grid;
    }

    private void stacked(Row row) {
        int amounts = 0;
        for (Column column : table.columns()) {
            amounts += column.setting().isAmount() ? 1 : 0;
        }
        if (amounts == 1 && !indent.isEmpty()) {
            beside(row);
            return;
        }
        if (indent.isEmpty()) {
            page.heading(cells.text(row.cells().get(0)));
        } else {
            page.prose(indent, indent + INDENT, cells.text(row.cells().get(0)));
        }
        for (int i = 1; i < row.cells().size(); i++) {
            String name = table.columns().get(i).name();
            String text = cells.text(row.cells().get(i));
            if (amounts > 0 && !text.isEmpty()) {
                page.sides(indent + INDENT + name, text);
            } else if (!text.isEmpty()) {
                page.prose(indent + INDENT + name + ": ", indent + BELOW, text);
            }
        }
    }

    /** The one amount of a row at the right, the others at the left. */
    private void beside(Row row) {
        StringBuilder left = new StringBuilder(indent);
        String right = "";
        for (int i : shown) {
            Column column = table.columns().get(i);
            String text = cells.text(row.cells().get(i));
            if (column.setting().isAmount()) {
                right = text;
            } else if (column.setting() == Setting.COUNT) {
                left.append(text.equals("1") ? "" : " × " + text);
            } else if (!text.isEmpty()) {
                left.append(left.length() > indent.length() ? " · " : "").append(text);
            }
        }
        page.sides(left.toString(), right);
    }

    /** Why a line has no amount, or what its amount is made of. */
    private void below(Detail detail) {
        if (detail.kind() == Detail.Kind.REASON) {
            page.prose(BELOW, BELOW, detail.text());
        } else if (detail.kind() == Detail.Kind.FORMULA && options.explain()) {
            TermTree.draw(page, BELOW, detail.terms().get(0));
        }
    }

    private void remarks() {
        for (Remark remark : table.remarks()) {
            String mark = remark.mark().isEmpty() ? "" : remark.mark() + " ";
            page.prose(mark, mark.isEmpty() ? INDENT : " ".repeat(mark.length()), remark.text());
        }
    }

    private String withBar(Grid grid, int line, Row row) {
        String text = grid.line(line);
        int length = options.bars() ? Math.min(MOST_BAR, page.columns() - grid.width() - INDENT.length()) : 0;
        Optional<Term> amount = drawn(row);
        if (length < FEWEST_BAR || amount.isEmpty()) {
            return text;
        }
        return text + " ".repeat(grid.width() - text.length()) + INDENT + bar(amount.get(), length);
    }

    private String bar(Term amount, int length) {
        Decimal longest = Decimal.ONE;
        for (Row row : table.rows()) {
            Optional<Term> other = drawn(row);
            longest = other.isPresent() ? longest.max(other.get().value()) : longest;
        }
        Decimal all = Decimal.of((long) length * EIGHTHS.length);
        int eighths =
                Math.toIntExact(amount.value().multiply(all).divide(longest, 0).unscaled(0));
        return "█".repeat(eighths / EIGHTHS.length) + EIGHTHS[eighths % EIGHTHS.length];
    }

    private Optional<Term> drawn(Row row) {
        for (int i = 0; i < row.cells().size(); i++) {
            if (table.columns().get(i).setting() == Setting.BAR
                    && row.cells().get(i).amount().isPresent()) {
                return row.cells().get(i).amount().get().value();
            }
        }
        return Optional.empty();
    }
}

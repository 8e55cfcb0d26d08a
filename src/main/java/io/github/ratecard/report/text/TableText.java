package io.github.ratecard.report.text;

import io.github.ratecard.document.Table;
import io.github.ratecard.document.Table.Setting;
import io.github.ratecard.report.amount.Options;
import io.github.ratecard.report.view.BlockCells;
import io.github.ratecard.report.writer.FittedGrid;
import io.github.ratecard.report.writer.Grid;
import io.github.ratecard.report.writer.Page;
import java.util.ArrayList;
import java.util.List;

/** One table in a terminal, set as the kind of its rows wants it. */
final class TableText {
    private static final String BELOW = "    ";
    private static final int MOST_PAIRS = 3;

    private final Table table;
    private final BlockCells cells;
    private final Options options;
    private final Page page;
    private final int note;

    TableText(Table table, BlockCells cells, Options options, Page page) {
        this.table = table;
        this.cells = cells;
        this.options = options;
        this.page = page;
        this.note = table.noteColumn();
    }

    void write() {
        if (table.kind() == Table.Kind.VALUES) {
            page.blank();
            new ValuesText(table, cells, options, page).write();
            return;
        }
        if (table.kind() == Table.Kind.PAIRS) {
            if (!table.caption().isEmpty()) {
                page.prose("", "  ", table.caption());
            }
            pairs();
            for (Table.Remark remark : table.remarks()) {
                page.prose("", "  ", remark.whole());
            }
            return;
        }
        page.blank();
        if (!table.caption().isEmpty()) {
            page.heading(table.caption());
        }
        switch (table.kind()) {
            case ENTRIES -> entries();
            case FIELDS -> fields();
            case COPY -> table.rows().forEach(row -> page.line(String.join(": ", cells.texts(row))));
            default -> grid();
        }
    }

    /** Cells under each other, prose broken into lines; sentences about the row below it. */
    private void grid() {
        StringBuilder columns = new StringBuilder();
        table.columns().forEach(column -> columns.append(letter(column.setting())));
        columns.append(table.hasSources() ? "w" : "");
        FittedGrid grid = new FittedGrid(columns.toString(), withoutNote(cells.header(table)));
        for (Table.Row row : table.rows()) {
            List<String> texts = cells.row(table, row);
            grid.row(note < 0 ? "" : texts.get(note), withoutNote(texts));
        }
        grid.write(page);
    }

    private static String letter(Setting setting) {
        return setting.isNumber() ? "r" : setting == Setting.PROSE ? "p" : setting == Setting.NOTE ? "" : "l";
    }

    /** The key and what is said of it; below them why, and who says so. */
    private void entries() {
        for (Table.Row row : table.rows()) {
            List<String> texts = cells.texts(row);
            List<String> said = new ArrayList<>();
            String key = "";
            for (int i = 0; i < texts.size(); i++) {
                if (table.columns().get(i).setting() == Setting.KEY) {
                    key = texts.get(i);
                } else if (i != note) {
                    said.add(texts.get(i));
                }
            }
            page.prose("", "  ", page.bold(key) + ": " + String.join(", ", said));
            below(texts);
            page.prose(BELOW + table.source() + ": ", BELOW + "  ", cells.sources(row));
        }
    }

    /** A grid; where it is too wide the last cell stands below the others, so that no value is cut. */
    private void fields() {
        String[] header = withoutNote(names());
        Grid grid = new Grid("l".repeat(header.length));
        grid.row(header);
        table.rows().forEach(row -> grid.row(withoutNote(cells.texts(row))));
        boolean wide = grid.width() <= page.width();
        if (wide) {
            page.header(grid);
        }
        for (int i = 0; i < table.rows().size(); i++) {
            List<String> texts = cells.texts(table.rows().get(i));
            if (wide) {
                page.line(grid.line(i + 1));
            } else {
                List<String> where = new ArrayList<>(List.of(withoutNote(texts)));
                String value = where.remove(where.size() - 1);
                page.prose("", "  ", String.join(" · ", where));
                page.prose("  ", "  ", value);
            }
            below(texts);
        }
    }

    /** Those with a meaning one by one, then the others side by side, as many as there is room for. */
    private void pairs() {
        List<String> pairs = new ArrayList<>();
        for (Table.Row row : table.rows()) {
            List<String> texts = cells.texts(row);
            if (texts.get(2).isEmpty()) {
                pairs.add(texts.get(0));
                pairs.add(texts.get(1));
            } else {
                page.prose("  " + texts.get(0) + " " + texts.get(1) + ": ", BELOW, texts.get(2));
            }
        }
        int beside = MOST_PAIRS;
        while (beside > 1 && pairs(pairs, beside).width() > page.width()) {
            beside--;
        }
        Grid grid = pairs(pairs, beside);
        for (int i = 0; i < grid.size(); i++) {
            page.line(grid.line(i));
        }
    }

    /** Names at the left, values at the right, filled column by column. */
    private static Grid pairs(List<String> pairs, int beside) {
        int count = pairs.size() / 2;
        int rows = (count + beside - 1) / beside;
        Grid grid = new Grid("lr".repeat(beside));
        for (int row = 0; row < rows; row++) {
            String[] cells = new String[beside * 2];
            for (int column = 0; column < beside; column++) {
                int pair = column * rows + row;
                boolean filled = pair < count;
                cells[column * 2] = filled ? (column == 0 ? "  " : "") + pairs.get(pair * 2) : "";
                cells[column * 2 + 1] = filled ? pairs.get(pair * 2 + 1) : "";
            }
            grid.row(cells);
        }
        return grid;
    }

    private void below(List<String> texts) {
        if (note >= 0) {
            page.prose(BELOW, BELOW, texts.get(note));
        }
    }

    private List<String> names() {
        List<String> names = new ArrayList<>();
        table.columns().forEach(column -> names.add(column.name()));
        return names;
    }

    private String[] withoutNote(List<String> texts) {
        List<String> others = new ArrayList<>(texts);
        if (note >= 0) {
            others.remove(note);
        }
        return others.toArray(new String[0]);
    }
}

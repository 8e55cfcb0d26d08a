package io.github.ratecard.report.text;

import io.github.ratecard.document.Table;
import io.github.ratecard.document.Table.Setting;
import io.github.ratecard.report.view.BlockCells;
import io.github.ratecard.report.writer.FittedGrid;
import io.github.ratecard.report.writer.Grid;
import io.github.ratecard.report.writer.Page;
import java.util.ArrayList;
import java.util.List;

/** One table in a terminal, set as the kind of its rows wants it. */
final class TableText {
    private static final String BELOW = "    ";

    private final Table table;
    private final BlockCells cells;
    private final Page page;
    private final int note;

    TableText(Table table, BlockCells cells, Page page) {
        this.table = table;
        this.cells = cells;
        this.page = page;
        this.note = table.noteColumn();
    }

    /** Cells under each other, prose broken into lines; sentences about the row below it. */
    void grid() {
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
        return switch (setting) {
            case NUMBER -> "r";
            case PROSE -> "p";
            case NOTE -> "";
            case WORD, KEY -> "l";
        };
    }

    /** The key and what is said of it; below them why, and who says so. */
    void entries() {
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
    void fields() {
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

    void copy() {
        table.rows().forEach(row -> page.line(String.join(": ", cells.texts(row))));
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

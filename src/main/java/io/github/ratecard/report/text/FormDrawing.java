package io.github.ratecard.report.text;

import io.github.ratecard.document.SampleForm;
import io.github.ratecard.document.SampleForm.Box;
import io.github.ratecard.report.view.BlockCells;
import io.github.ratecard.report.writer.FittedGrid;
import io.github.ratecard.report.writer.Page;
import io.github.ratecard.report.writer.Wrap;
import java.util.ArrayList;
import java.util.List;

/** A claim form drawn with lines: its fields as boxes, its service lines as a table between them. */
final class FormDrawing {
    /** A form is no wider than this, however wide the page. */
    private static final int MOST_COLUMNS = 80;

    /** Blank, line, blank at each side of a cell. */
    private static final int PADDING = 3;

    private final SampleForm form;
    private final Page page;
    private final int width;
    private final List<Strip> strips = new ArrayList<>();

    private FormDrawing(SampleForm form, Page page) {
        this.form = form;
        this.page = page;
        this.width = Math.min(MOST_COLUMNS, page.width());
    }

    /** Cells side by side, each a few lines; {@code widths} without the blanks around them. */
    private record Strip(int[] widths, List<List<String>> cells) {
        /** Where the lines between the cells stand, those at both ends included. */
        List<Integer> edges() {
            List<Integer> edges = new ArrayList<>(List.of(0));
            int at = 0;
            for (int each : widths) {
                at += each + PADDING;
                edges.add(at);
            }
            return edges;
        }
    }

    /** Draws the form; on a page that is too narrow its fields stand below each other. */
    static void draw(SampleForm form, Page page) {
        FormDrawing drawing = new FormDrawing(form, page);
        if (drawing.lay()) {
            drawing.draw();
        } else {
            drawing.list();
        }
    }

    private boolean lay() {
        strips.add(new Strip(new int[] {width - PADDING - 1}, List.of(List.of(BlockCells.sample(form)))));
        if (!boxes(form.head())) {
            return false;
        }
        int[] widths = columnWidths();
        if (widths.length == 0) {
            return false;
        }
        List<List<String>> heads = new ArrayList<>();
        for (int i = 0; i < widths.length; i++) {
            Box column = form.columns().get(i);
            List<String> head = new ArrayList<>(Wrap.lines(column.place(), widths[i]));
            head.addAll(Wrap.lines(column.name(), widths[i]));
            heads.add(head);
        }
        strips.add(new Strip(widths, heads));
        List<List<String>> cells = new ArrayList<>();
        for (int i = 0; i < widths.length; i++) {
            cells.add(new ArrayList<>());
        }
        for (List<String> line : form.lines()) {
            add(line, widths, cells);
        }
        strips.add(new Strip(widths, cells));
        return boxes(form.foot());
    }

    /** One service line, as high as its highest cell. */
    private static void add(List<String> line, int[] widths, List<List<String>> cells) {
        int height = 0;
        List<List<String>> broken = new ArrayList<>();
        for (int i = 0; i < widths.length; i++) {
            broken.add(Wrap.lines(line.get(i), widths[i]));
            height = Math.max(height, broken.get(i).size());
        }
        for (int i = 0; i < widths.length; i++) {
            for (int at = 0; at < height; at++) {
                cells.get(i).add(at < broken.get(i).size() ? broken.get(i).get(at) : "");
            }
        }
    }

    private int[] columnWidths() {
        int count = form.columns().size();
        int[] least = new int[count];
        int[] natural = new int[count];
        for (int i = 0; i < count; i++) {
            Box column = form.columns().get(i);
            least[i] = Math.max(
                    FittedGrid.longestWord(column.name()), column.place().length());
            natural[i] = least[i];
            for (List<String> line : form.lines()) {
                least[i] = Math.max(least[i], FittedGrid.longestWord(line.get(i)));
                natural[i] = Math.max(natural[i], line.get(i).length());
            }
        }
        int room = width - 1 - PADDING * count;
        int[] widths = FittedGrid.fit(least, natural, room);
        if (widths.length > 0) {
            int sum = 0;
            for (int each : widths) {
                sum += each;
            }
            widths[count - 1] += room - sum;
        }
        return widths;
    }

    /** Boxes side by side, as many in a row as there is room for. */
    private boolean boxes(List<Box> boxes) {
        List<Box> row = new ArrayList<>();
        int used = 1;
        for (Box box : boxes) {
            int needed = needed(box) + PADDING;
            if (needed + 1 > width) {
                return false;
            }
            if (used + needed > width) {
                strips.add(strip(row, width - used));
                row.clear();
                used = 1;
            }
            row.add(box);
            used += needed;
        }
        if (!row.isEmpty()) {
            strips.add(strip(row, width - used));
        }
        return true;
    }

    private static int needed(Box box) {
        return Math.max(label(box).length(), box.value().length());
    }

    private static String label(Box box) {
        return box.place() + " " + box.name();
    }

    private static Strip strip(List<Box> row, int left) {
        int[] widths = new int[row.size()];
        List<List<String>> cells = new ArrayList<>();
        for (int i = 0; i < widths.length; i++) {
            widths[i] = needed(row.get(i));
            cells.add(List.of(label(row.get(i)), row.get(i).value()));
        }
        widths[widths.length - 1] += left;
        return new Strip(widths, cells);
    }

    private void draw() {
        List<Integer> above = List.of();
        for (Strip strip : strips) {
            page.line(rule(above, strip.edges()));
            draw(strip);
            above = strip.edges();
        }
        page.line(rule(above, List.of()));
    }

    private void draw(Strip strip) {
        int height = 0;
        for (List<String> cell : strip.cells()) {
            height = Math.max(height, cell.size());
        }
        for (int at = 0; at < height; at++) {
            StringBuilder line = new StringBuilder("│");
            for (int i = 0; i < strip.widths().length; i++) {
                List<String> cell = strip.cells().get(i);
                String text = at < cell.size() ? cell.get(at) : "";
                line.append(' ').append(text).append(" ".repeat(strip.widths()[i] - text.length()));
                line.append(" │");
            }
            page.line(line.toString());
        }
    }

    /** The line between two rows of cells, which meet it from above and from below. */
    private String rule(List<Integer> above, List<Integer> below) {
        StringBuilder line = new StringBuilder();
        for (int at = 0; at < width; at++) {
            boolean up = above.contains(at);
            boolean down = below.contains(at);
            if (!up && !down) {
                line.append('─');
            } else if (at == 0) {
                line.append(up && down ? '├' : up ? '└' : '┌');
            } else if (at == width - 1) {
                line.append(up && down ? '┤' : up ? '┘' : '┐');
            } else {
                line.append(up && down ? '┼' : up ? '┴' : '┬');
            }
        }
        return line.toString();
    }

    private void list() {
        page.heading(BlockCells.sample(form));
        form.head().forEach(this::field);
        for (List<String> line : form.lines()) {
            page.line("service line");
            for (int i = 0; i < line.size(); i++) {
                if (!line.get(i).isEmpty()) {
                    page.prose("  ", "    ", label(form.columns().get(i)) + ": " + line.get(i));
                }
            }
        }
        form.foot().forEach(this::field);
    }

    private void field(Box box) {
        page.prose("", "  ", label(box) + ": " + box.value());
    }
}

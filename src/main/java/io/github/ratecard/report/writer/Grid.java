package io.github.ratecard.report.writer;

import java.util.ArrayList;
import java.util.List;

/** Rows whose cells stand under each other; a column that is empty in every row takes no room. */
public final class Grid {
    private static final int GAP = 2;

    private final boolean[] right;
    private final int[] widths;
    private final List<String[]> rows = new ArrayList<>();

    /** @param columns one letter for each column: {@code l} for left, {@code r} for right */
    public Grid(String columns) {
        right = new boolean[columns.length()];
        widths = new int[right.length];
        for (int i = 0; i < right.length; i++) {
            right[i] = columns.charAt(i) == 'r';
        }
    }

    public void row(String... cells) {
        rows.add(cells);
        for (int i = 0; i < widths.length; i++) {
            widths[i] = Math.max(widths[i], cells[i].length());
        }
    }

    public int size() {
        return rows.size();
    }

    /** How wide a row is. */
    public int width() {
        int sum = -GAP;
        for (int width : widths) {
            sum += width > 0 ? width + GAP : 0;
        }
        return Math.max(0, sum);
    }

    /** One row as a line. */
    public String line(int row) {
        StringBuilder line = new StringBuilder();
        String[] cells = rows.get(row);
        for (int i = 0; i < widths.length; i++) {
            if (widths[i] > 0) {
                String padding = " ".repeat(widths[i] - cells[i].length());
                line.append(line.length() > 0 ? " ".repeat(GAP) : "");
                line.append(right[i] ? padding + cells[i] : cells[i] + padding);
            }
        }
        return line.toString().stripTrailing();
    }
}

package io.github.ratecard.report.writer;

import java.util.ArrayList;
import java.util.List;

/**
 * Rows whose cells stand under each other within a given width: columns of prose are broken into lines as far as it
 * takes. Where even that does not fit, the cells of a row stand below each other.
 */
public final class FittedGrid {
    private static final int GAP = 2;

    /** Narrower than this, prose is no prose any more. */
    private static final int LEAST_PROSE = 12;

    private final String columns;
    private final String[] header;
    private final List<String[]> rows = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    /** @param columns for each column {@code l} words that stay together, {@code w} words that need not, {@code p} prose or
     *     {@code r} numbers */
    public FittedGrid(String columns, String... header) {
        this.columns = columns;
        this.header = header;
    }

    /** A row and what is said of it, which stands below it; empty for nothing. */
    public void row(String note, String... cells) {
        rows.add(cells);
        notes.add(note);
    }

    public void write(Page page) {
        int[] least = new int[columns.length()];
        int[] natural = new int[columns.length()];
        for (int i = 0; i < least.length; i++) {
            measure(i, least, natural);
        }
        int[] widths = fit(least, natural, page.width() - GAP * (least.length - 1));
        if (widths.length == 0) {
            stacked(page);
            return;
        }
        int width = -GAP;
        for (int each : widths) {
            width += each + GAP;
        }
        for (String line : lines(header, widths)) {
            page.line(page.bold(line));
        }
        page.rule(width);
        boolean several = rows.stream().anyMatch(row -> lines(row, widths).size() > 1);
        for (int row = 0; row < rows.size(); row++) {
            if (several && row > 0 && notes.get(row).isEmpty()) {
                page.blank();
            }
            lines(rows.get(row), widths).forEach(page::line);
            note(row, page);
        }
    }

    private void note(int row, Page page) {
        if (!notes.get(row).isEmpty()) {
            page.prose("    ", "    ", notes.get(row));
        }
    }

    /**
     * How wide each column is: as wide as its widest cell where there is room, else the widest columns are made
     * narrower, none below its least.
     *
     * @return nothing where even the least widths are too wide
     */
    public static int[] fit(int[] least, int[] natural, int room) {
        int[] widths = natural.clone();
        int sum = 0;
        for (int width : widths) {
            sum += width;
        }
        while (sum > room) {
            int widest = -1;
            for (int i = 0; i < widths.length; i++) {
                if (widths[i] > least[i] && (widest < 0 || widths[i] > widths[widest])) {
                    widest = i;
                }
            }
            if (widest < 0) {
                return new int[0];
            }
            widths[widest]--;
            sum--;
        }
        return widths;
    }

    private void measure(int column, int[] least, int[] natural) {
        least[column] = longestWord(header[column]);
        natural[column] = least[column];
        for (String[] row : rows) {
            int length = row[column].length();
            natural[column] = Math.max(natural[column], length);
            least[column] = Math.max(least[column], shortest(columns.charAt(column), row[column]));
        }
    }

    private static int shortest(char kind, String cell) {
        return switch (kind) {
            case 'p' -> Math.min(cell.length(), Math.max(LEAST_PROSE, longestWord(cell)));
            case 'w' -> longestWord(cell);
            default -> cell.length();
        };
    }

    public static int longestWord(String text) {
        int longest = 0;
        for (String word : text.split(" ")) {
            longest = Math.max(longest, word.length());
        }
        return longest;
    }

    private List<String> lines(String[] cells, int[] widths) {
        List<List<String>> broken = new ArrayList<>();
        int height = 0;
        for (int i = 0; i < widths.length; i++) {
            broken.add(Wrap.lines(cells[i], Math.max(1, widths[i])));
            height = Math.max(height, broken.get(i).size());
        }
        // A header stands above its column, its last line next to it
        boolean bottom = cells == header;
        List<String> lines = new ArrayList<>();
        for (int at = 0; at < height; at++) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                int own = bottom ? at - (height - broken.get(i).size()) : at;
                String cell =
                        own >= 0 && own < broken.get(i).size() ? broken.get(i).get(own) : "";
                String padding = " ".repeat(widths[i] - cell.length());
                line.append(i > 0 ? " ".repeat(GAP) : "");
                line.append(columns.charAt(i) == 'r' ? padding + cell : cell + padding);
            }
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }

    private void stacked(Page page) {
        for (int row = 0; row < rows.size(); row++) {
            String[] cells = rows.get(row);
            page.heading(cells[0]);
            for (int i = 1; i < cells.length; i++) {
                if (!cells[i].isEmpty()) {
                    page.prose("  ", "    ", header[i] + ": " + cells[i]);
                }
            }
            note(row, page);
        }
    }
}

package io.github.ratecard.release.text;

import io.github.ratecard.release.finding.Refused;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Cuts text into rows of cells and knows the place of each. Lines end with CR LF, LF or CR. In a quoted cell, quotes
 * are doubled and line ends are part of the cell. In an unquoted cell, a quote is a character like any other.
 */
public final class CellReader implements RowSource {
    private static final String QUOTES = "quotes around the whole field, a quote inside it doubled";

    private final String text;
    private final char separator;
    private final char quote;
    private final String shown;
    private final List<String> cells = new ArrayList<>();
    private int[] columns = new int[64];
    private int at;
    private int line;
    private int lineStart;
    private int rowLine;
    private boolean ended;

    /**
     * A reader.
     *
     * @param line which line of the file the text begins with
     */
    public CellReader(String text, char separator, int line, String shown) {
        this(text, separator, '"', line, shown);
    }

    private CellReader(String text, char separator, char quote, int line, String shown) {
        this.text = text;
        this.separator = separator;
        this.quote = quote;
        this.line = line;
        this.shown = shown;
    }

    /** Reads lines; each is a row of one cell. */
    public static CellReader ofLines(String text, int line, String shown) {
        return new CellReader(text, '\n', '\n', line, shown);
    }

    @Override
    public boolean next() {
        if (at >= text.length()) {
            return false;
        }
        cells.clear();
        rowLine = line;
        ended = false;
        boolean more = true;
        while (more) {
            cell();
            more = at < text.length() && text.charAt(at) == separator && separator != '\n';
            at += more ? 1 : 0;
        }
        endLine();
        return true;
    }

    @Override
    public String[] cells() {
        return cells.toArray(new String[0]);
    }

    @Override
    public int line() {
        return rowLine;
    }

    @Override
    public int position() {
        return at;
    }

    @Override
    public boolean spansLines() {
        return line - (ended ? 1 : 0) > rowLine;
    }

    @Override
    public boolean ended() {
        return ended;
    }

    @Override
    public int[] columns() {
        return Arrays.copyOf(columns, cells.size());
    }

    @Override
    public String place(int cell) {
        int last = cells.size() - 1;
        int column =
                cell <= last ? columns[cell] : columns[last] + cells.get(last).length();
        return shown + ":" + rowLine + ":" + column;
    }

    private void cell() {
        if (cells.size() == columns.length) {
            columns = Arrays.copyOf(columns, 2 * columns.length);
        }
        columns[cells.size()] = at - lineStart + 1;
        if (at < text.length() && text.charAt(at) == quote && quote != '\n') {
            cells.add(quoted());
        } else {
            int start = at;
            while (at < text.length() && text.charAt(at) != separator && !isEnd(text.charAt(at))) {
                at++;
            }
            cells.add(text.substring(start, at));
        }
    }

    private String quoted() {
        String place = shown + ":" + line + ":" + (at - lineStart + 1);
        StringBuilder cell = new StringBuilder();
        at++;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c != '"') {
                cell.append(c);
                passLineEnd(c);
                at++;
            } else if (at + 1 < text.length() && text.charAt(at + 1) == '"') {
                cell.append(c);
                at += 2;
            } else {
                at++;
                closed(place);
                return cell.toString();
            }
        }
        throw Refused.damaged("the quote that opens here is not closed: is the file cut short?", place, QUOTES);
    }

    /** Checks that only blanks follow the closing quote, up to a separator or the end of the line. */
    private void closed(String place) {
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        if (at < text.length() && text.charAt(at) != separator && !isEnd(text.charAt(at))) {
            throw Refused.damaged(
                    "something follows the closing quote of the field that begins at " + place,
                    shown + ":" + line + ":" + (at - lineStart + 1),
                    QUOTES);
        }
    }

    private void passLineEnd(char c) {
        boolean end = c == '\n' || c == '\r' && !(at + 1 < text.length() && text.charAt(at + 1) == '\n');
        if (end) {
            line++;
            lineStart = at + 1;
        }
    }

    private void endLine() {
        if (at < text.length()) {
            boolean both = text.charAt(at) == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n';
            at += both ? 2 : 1;
            line++;
            lineStart = at;
            ended = true;
        }
    }

    private static boolean isEnd(char c) {
        return c == '\n' || c == '\r';
    }
}

package io.github.ratecard.report.writer;

import java.io.Writer;

/** Text under construction, no line wider than the page. */
public final class Page {
    /** Wider lines of prose are hard to read. */
    public static final int MOST_COLUMNS = 100;

    private static final int FEWEST_COLUMNS = 24;

    /** Deeper down than this leaves room for, a line is rather too wide than one letter high. */
    private static final int FEWEST_PROSE = 8;

    private static final String BOLD = "\u001b[1m";
    private static final String DIM = "\u001b[2m";
    private static final String PLAIN = "\u001b[0m";

    private final Text text;
    private final int columns;
    private final int width;
    private final boolean colour;

    /** A page that is one string in the end. */
    public Page(int columns, boolean colour) {
        this(columns, colour, Text.held());
    }

    /** A page of any length. */
    public Page(int columns, boolean colour, Writer to) {
        this(columns, colour, Text.to(to));
    }

    private Page(int columns, boolean colour, Text text) {
        this.text = text;
        this.columns = Math.max(FEWEST_COLUMNS, columns);
        this.width = Math.max(FEWEST_COLUMNS, Math.min(MOST_COLUMNS, columns));
        this.colour = colour;
    }

    /** How wide prose may be. */
    public int width() {
        return width;
    }

    /** How wide a table may be. */
    public int columns() {
        return columns;
    }

    public void line(String line) {
        text.append(line).append('\n');
    }

    /** A blank line, but for the first line of the page. */
    public void blank() {
        if (text.isBegun()) {
            text.append('\n');
        }
    }

    /** A heading, wrapped. */
    public void heading(String heading) {
        for (String line : Wrap.lines(heading, width)) {
            line(bold(line));
        }
    }

    /** The header of a table, underlined. */
    public void header(Grid grid) {
        line(bold(grid.line(0)));
        rule(grid.width());
    }

    /** The line under a header. */
    void rule(int wide) {
        line(style(DIM, "─".repeat(wide)));
    }

    /** Prose, its first line after {@code first}, the others after {@code rest}. */
    public void prose(String first, String rest, String prose) {
        int room = width - Math.max(first.length(), rest.length());
        String before = first;
        for (String line : Wrap.lines(prose, Math.max(FEWEST_PROSE, room))) {
            line(before + line);
            before = rest;
        }
    }

    public void bullet(String prose) {
        prose("- ", "  ", prose);
    }

    /** Small print. */
    public void dim(String prose) {
        for (String line : Wrap.lines(prose, width)) {
            line(style(DIM, line));
        }
    }

    /** One thing at the left, one at the right; under each other where the page is too narrow. */
    public void sides(String left, String right) {
        if (fits(left, right)) {
            line(left + " ".repeat(width - left.length() - right.length()) + right);
        } else {
            String indent = " ".repeat(left.length() - left.stripLeading().length());
            prose(indent, indent + "  ", left.stripLeading());
            line(" ".repeat(Math.max(0, width - right.length())) + right);
        }
    }

    /** Whether there is room for both on one line. */
    public boolean fits(String left, String right) {
        return left.length() + 1 + right.length() <= width;
    }

    public String bold(String line) {
        return style(BOLD, line);
    }

    /** Ends a page that is no string. */
    public void end() {
        text.flush();
    }

    @Override
    public String toString() {
        return text.toString();
    }

    private String style(String code, String line) {
        return colour && !line.isEmpty() ? code + line + PLAIN : line;
    }
}

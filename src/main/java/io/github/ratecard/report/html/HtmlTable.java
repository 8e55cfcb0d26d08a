package io.github.ratecard.report.html;

import io.github.ratecard.report.writer.Html;

/**
 * A table within a page: a caption, a header for each column, and rows whose first cell names the row. A column is
 * {@code l} for text or {@code r} for amounts, which stand at the right with their decimals aligned.
 *
 * <pre>
 * HtmlTable table = new HtmlTable(html, "Sites", "lr", "Site", "Total");
 * table.row("ASC (24)", "$6,089.45").end();
 * </pre>
 */
public final class HtmlTable {
    private final Html html;
    private final String columns;
    private final String[] labels;
    private int column;
    private boolean body;

    /** Begins the table. */
    HtmlTable(Html html, String caption, String columns, String... header) {
        this(html, caption, columns, header, false);
    }

    private HtmlTable(Html html, String caption, String columns, String[] header, boolean stacks) {
        this.html = html;
        this.columns = columns;
        this.labels = stacks ? header : new String[0];
        html.open("table", "class", stacks ? "stacks" : "plain").element("caption", caption);
        html.open("thead").open("tr");
        for (int i = 0; i < header.length; i++) {
            html.element("th", header[i], "scope", "col", "class", kind(i));
        }
        html.close().close();
    }

    /**
     * Begins a table that is too wide for a telephone: there, the cells of a row stand below each other, each after its
     * column's name.
     */
    public static HtmlTable stacking(Html html, String caption, String columns, String... header) {
        return new HtmlTable(html, caption, columns, header, true);
    }

    /** Rows that follow belong together under this heading. */
    public HtmlTable group(String heading) {
        endBody();
        beginBody();
        html.open("tr", "class", "group")
                .element("th", heading, "scope", "rowgroup", "colspan", String.valueOf(columns.length()))
                .close();
        return this;
    }

    /** A row of plain texts. */
    public HtmlTable row(String... cells) {
        beginRow();
        for (String cell : cells) {
            cell(cell);
        }
        return endRow();
    }

    /** Begins a row, for cells that hold more than text. @param classes of the row, or nothing */
    HtmlTable beginRow(String... classes) {
        beginBody();
        if (classes.length == 0) {
            html.open("tr");
        } else {
            html.open("tr", "class", String.join(" ", classes));
        }
        column = 0;
        return this;
    }

    HtmlTable cell(String text) {
        beginCell().breakable(text);
        return endCell();
    }

    /** Begins the row's next cell; what it holds is written to the page that is given back. */
    Html beginCell() {
        if (column == 0) {
            html.open("th", "scope", "row", "class", kind(0));
        } else if (column < labels.length) {
            html.open("td", "class", kind(column), "data-label", labels[column]);
        } else {
            html.open("td", "class", kind(column));
        }
        column++;
        return html;
    }

    HtmlTable endCell() {
        html.close();
        return this;
    }

    HtmlTable endRow() {
        html.close();
        return this;
    }

    /** Begins a row that belongs to the one above and spans all columns; what it holds is written to the page. */
    Html beginBelow() {
        html.open("tr", "class", "below").open("td", "colspan", String.valueOf(columns.length()));
        return html;
    }

    void endBelow() {
        html.close().close();
    }

    /** Ends the table. */
    public void end() {
        endBody();
        html.close();
    }

    private String kind(int index) {
        return columns.charAt(index) == 'r' ? "amount" : "text";
    }

    private void beginBody() {
        if (!body) {
            html.open("tbody");
            body = true;
        }
    }

    private void endBody() {
        if (body) {
            html.close();
            body = false;
        }
    }
}

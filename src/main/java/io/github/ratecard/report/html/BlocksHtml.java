package io.github.ratecard.report.html;

import io.github.ratecard.document.SampleForm;
import io.github.ratecard.document.SampleForm.Box;
import io.github.ratecard.document.Statement;
import io.github.ratecard.document.Table;
import io.github.ratecard.document.Table.Setting;
import io.github.ratecard.guide.Chart;
import io.github.ratecard.report.amount.Options;
import io.github.ratecard.report.view.BlockCells;
import io.github.ratecard.report.writer.Html;
import java.util.ArrayList;
import java.util.List;

/** The blocks of a document on a page. */
final class BlocksHtml implements Chart.Writer {
    /** So many columns a telephone has room for. */
    private static final int MOST_BESIDE = 3;

    private final Html html;
    private final String title;
    private final Options options;
    private final BlockCells cells;
    private final Marks citing;

    /** @param title of the document, for tables without a caption */
    BlocksHtml(Html html, String title, Options options, BlockCells cells, Marks citing) {
        this.html = html;
        this.title = title;
        this.options = options;
        this.cells = cells;
        this.citing = citing;
    }

    /** Writes which documents say so. */
    interface Marks {
        /** Behind a sentence. */
        void marks(List<String> sources);

        /** In a column. */
        default void column(List<String> sources) {
            marks(sources);
        }
    }

    @Override
    public void subheading(String text) {
        html.element("h3", text);
    }

    @Override
    public void paragraph(Statement statement) {
        html.open("p");
        statement(statement);
        html.close();
    }

    @Override
    public void bullets(List<Statement> items) {
        html.open("ul");
        for (Statement item : items) {
            html.open("li");
            statement(item);
            html.close();
        }
        html.close();
    }

    @Override
    public void notes(String heading, List<Statement> items) {
        html.element("h2", heading);
        bullets(items);
    }

    private void statement(Statement statement) {
        html.text(statement.text());
        if (!statement.sources().isEmpty()) {
            html.text(" ");
            citing.marks(statement.sources());
        }
    }

    @Override
    public void table(Table table) {
        List<String> header = new ArrayList<>();
        StringBuilder kinds = new StringBuilder();
        for (Table.Column column : table.columns()) {
            if (column.setting() != Setting.NOTE) {
                header.add(Statement.capital(column.name()));
                kinds.append(column.setting() == Setting.NUMBER ? 'r' : 'l');
            }
        }
        boolean sources = table.hasSources();
        if (sources) {
            header.add(Statement.capital(table.source()));
            kinds.append('l');
        }
        HtmlTable out = begin(table.caption().isEmpty() ? title : table.caption(), kinds.toString(), header);
        for (Table.Row row : table.rows()) {
            row(out, table, row, sources);
        }
        out.end();
        html.close();
    }

    /** Begins a table in its frame; on a telephone the cells of a wide one stand below each other. */
    private HtmlTable begin(String caption, String kinds, List<String> header) {
        html.open("div", "class", "frame");
        String[] names = header.toArray(new String[0]);
        return header.size() > MOST_BESIDE
                ? HtmlTable.stacking(html, caption, kinds, names)
                : new HtmlTable(html, caption, kinds, names);
    }

    private void row(HtmlTable out, Table table, Table.Row row, boolean sources) {
        out.beginRow();
        String note = "";
        for (int i = 0; i < table.columns().size(); i++) {
            Table.Cell cell = row.cells().get(i);
            if (table.columns().get(i).setting() == Setting.NOTE) {
                note = cells.text(cell);
            } else if (cell.formula().isPresent()) {
                out.beginCell();
                new HtmlFormula(html, options.explain()).of(cell.formula().get());
                out.endCell();
            } else {
                out.cell(cells.text(cell));
            }
        }
        if (sources) {
            out.beginCell();
            citing.column(row.sources());
            out.endCell();
        }
        out.endRow();
        if (!note.isEmpty()) {
            out.beginBelow().element("p", note);
            out.endBelow();
        }
    }

    @Override
    public void chart(Chart chart) {
        html.element("h3", chart.caption());
        new HtmlSites(html, chart.quote(), options).chart(chart.caption());
    }

    @Override
    public void form(SampleForm form) {
        String title = BlockCells.sample(form);
        html.open("figure", "class", "form").element("figcaption", title);
        boxes(form.head());
        List<String> header = new ArrayList<>();
        for (Box column : form.columns()) {
            header.add(column.place() + " " + column.name());
        }
        HtmlTable lines = begin("Service lines", "l".repeat(header.size()), header);
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

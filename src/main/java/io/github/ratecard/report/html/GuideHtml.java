package io.github.ratecard.report.html;

import io.github.ratecard.claim.form.SampleForm;
import io.github.ratecard.claim.form.SampleForm.Box;
import io.github.ratecard.guide.BlockWriter;
import io.github.ratecard.guide.GuideDocument;
import io.github.ratecard.guide.GuideDocument.Fact;
import io.github.ratecard.guide.GuideDocument.Reference;
import io.github.ratecard.guide.GuideTable;
import io.github.ratecard.guide.GuideTable.Setting;
import io.github.ratecard.guide.Section;
import io.github.ratecard.guide.Statement;
import io.github.ratecard.quote.Quote;
import io.github.ratecard.report.amount.Options;
import io.github.ratecard.report.view.GuideCells;
import io.github.ratecard.report.writer.Html;
import java.util.ArrayList;
import java.util.List;

/** A guide as one page: contents, sections, drawn forms, and a reference behind every statement. */
public final class GuideHtml implements BlockWriter {
    private static final String REFERENCES = "references";

    /** So many columns a telephone has room for. */
    private static final int MOST_BESIDE = 3;

    private final GuideDocument guide;
    private final Options options;
    private final GuideCells cells;
    private final Html html;

    private GuideHtml(GuideDocument guide, Options options, Html html) {
        this.guide = guide;
        this.options = options;
        this.cells = new GuideCells(guide, options);
        this.html = html;
    }

    public static String of(GuideDocument guide, Options options) {
        List<String> facts = new ArrayList<>();
        for (Fact fact : guide.facts()) {
            facts.add(fact.label() + ": " + fact.value());
        }
        return HtmlPage.of(
                GuideCells.heading(guide),
                facts,
                html -> new GuideHtml(guide, options, html).write(),
                new GuideCells(guide, options).disclaimers());
    }

    private void write() {
        contents();
        html.notes("warnings", "Warnings", cells.warnings(options.rounding()));
        for (Section section : guide.sections()) {
            html.open("section", "class", "guide", "id", section.id()).element("h2", section.title());
            section.blocks().forEach(block -> block.write(this));
            html.close();
        }
        references();
    }

    private void contents() {
        html.open("nav", "class", "contents", "aria-label", "Contents").open("ul");
        for (Section section : guide.sections()) {
            html.open("li")
                    .element("a", section.title(), "href", "#" + section.id())
                    .close();
        }
        if (!guide.references().isEmpty()) {
            html.open("li")
                    .element("a", GuideCells.REFERENCES, "href", "#" + REFERENCES)
                    .close();
        }
        html.close().close();
    }

    private void references() {
        if (guide.references().isEmpty()) {
            return;
        }
        html.open("section", "class", "guide", "id", REFERENCES).element("h2", GuideCells.REFERENCES);
        html.open("ol", "class", "small");
        for (Reference reference : guide.references()) {
            html.open("li", "id", HtmlFormula.anchor(reference.id())).text(GuideCells.reference(reference));
            if (!reference.url().isEmpty()) {
                html.text(". ").element("a", reference.url(), "href", reference.url());
            }
            html.close();
        }
        html.close().close();
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

    private void statement(Statement statement) {
        html.text(statement.text());
        if (!statement.sources().isEmpty()) {
            html.text(" ");
            marks(statement.sources());
        }
    }

    private void marks(List<String> sources) {
        String before = "";
        html.open("span");
        for (int number : cells.numbers(sources)) {
            String anchor =
                    HtmlFormula.anchor(guide.references().get(number - 1).id());
            html.text(before).element("a", "[" + number + "]", "class", "mark", "href", "#" + anchor);
            before = " ";
        }
        html.close();
    }

    @Override
    public void table(GuideTable table) {
        List<String> header = new ArrayList<>();
        StringBuilder kinds = new StringBuilder();
        for (GuideTable.Column column : table.columns()) {
            if (column.setting() != Setting.NOTE) {
                header.add(column.name());
                kinds.append(column.setting() == Setting.NUMBER ? 'r' : 'l');
            }
        }
        boolean sources = GuideCells.hasSources(table);
        if (sources) {
            header.add(GuideCells.SOURCE);
            kinds.append('l');
        }
        HtmlTable out = begin(table.caption(), kinds.toString(), header);
        for (GuideTable.Row row : table.rows()) {
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

    private void row(HtmlTable out, GuideTable table, GuideTable.Row row, boolean sources) {
        out.beginRow();
        String note = "";
        for (int i = 0; i < table.columns().size(); i++) {
            GuideTable.Cell cell = row.cells().get(i);
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
            marks(row.sources());
            out.endCell();
        }
        out.endRow();
        if (!note.isEmpty()) {
            out.beginBelow().element("p", note);
            out.endBelow();
        }
    }

    @Override
    public void chart(String caption, Quote quote) {
        html.element("h3", caption);
        new HtmlSites(html, quote, options).chart(caption);
    }

    @Override
    public void form(SampleForm form) {
        String title = GuideCells.sample(form);
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

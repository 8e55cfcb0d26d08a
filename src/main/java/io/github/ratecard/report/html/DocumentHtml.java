package io.github.ratecard.report.html;

import io.github.ratecard.document.Block;
import io.github.ratecard.document.BlockWriter;
import io.github.ratecard.document.Chart;
import io.github.ratecard.document.Document;
import io.github.ratecard.document.Item;
import io.github.ratecard.document.Reference;
import io.github.ratecard.document.SampleForm;
import io.github.ratecard.document.Section;
import io.github.ratecard.document.Statement;
import io.github.ratecard.document.Table;
import io.github.ratecard.document.Tornado;
import io.github.ratecard.report.amount.Options;
import io.github.ratecard.report.view.BlockCells;
import io.github.ratecard.report.view.Citing;
import io.github.ratecard.report.words.Sources;
import io.github.ratecard.report.writer.Html;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/** A document as one page: a long one with its contents, and behind every statement what it rests on. */
public final class DocumentHtml implements BlockWriter {
    private static final String REFERENCES = "references";
    private static final String WARNINGS = "Warnings";

    private final Document document;
    private final Options options;
    private final Citing citing;
    private final BlockCells cells;
    private final Html html;
    private final HtmlFormula formula;
    /** Whether blocks stand in a section, and whether it is one of the document's own. */
    private boolean inSection;

    private boolean inOwnSection;
    /** How many there are so far. */
    private int tornadoes;

    private DocumentHtml(Document document, Options options, Html html) {
        this.document = document;
        this.options = options;
        this.citing = new Citing(document.references(), options);
        this.cells = new BlockCells(options, citing);
        this.html = html;
        this.formula = new HtmlFormula(html, options.explain());
    }

    /** The whole page, ending with a line end. */
    public static String of(Document document, Options options) {
        return HtmlPage.of(
                document.prepared(),
                document.title(),
                facts(document),
                html -> new DocumentHtml(document, options, html).write(),
                document.disclaimers());
    }

    /** The same page, which may be of any length. */
    public static void to(Writer out, Document document, Options options) {
        HtmlPage.to(
                out,
                document.prepared(),
                document.title(),
                facts(document),
                html -> new DocumentHtml(document, options, html).write(),
                document.disclaimers());
    }

    private static List<String> facts(Document document) {
        List<String> facts = new ArrayList<>();
        if (!document.context().isEmpty()) {
            facts.add(document.context());
        }
        facts.addAll(document.facts());
        return facts;
    }

    private void write() {
        contents();
        document.blocks().forEach(block -> block.write(this));
        endSection();
        references();
    }

    private void contents() {
        List<Section> sections = new ArrayList<>();
        for (Block block : document.blocks()) {
            if (block instanceof Section) {
                sections.add((Section) block);
            }
        }
        if (sections.isEmpty()) {
            return;
        }
        if (!document.references().isEmpty()) {
            sections.add(new Section(REFERENCES, Document.REFERENCES, List.of()));
        }
        html.open("nav", "class", "contents", "aria-label", "Contents").open("ul");
        for (Section section : sections) {
            html.open("li")
                    .element("a", section.title(), "href", "#" + section.id())
                    .close();
        }
        html.close().close();
    }

    private void references() {
        if (document.references().isEmpty()) {
            return;
        }
        html.open("section", "class", "guide", "id", REFERENCES).element("h2", Document.REFERENCES);
        html.open("ol", "class", "small");
        for (Reference reference : document.references()) {
            html.open("li", "id", HtmlFormula.anchor(reference.id())).text(reference.text());
            if (!reference.url().isEmpty()) {
                html.text(". ").element("a", reference.url(), "href", reference.url());
            }
            html.close();
        }
        html.close().close();
    }

    /** Blocks that are no section themselves stand in one together. */
    private void beginSection() {
        if (!inSection) {
            html.open("section", "class", "guide");
            inSection = true;
        }
    }

    private void endSection() {
        if (inSection && !inOwnSection) {
            html.close();
            inSection = false;
        }
    }

    @Override
    public void section(Section section) {
        endSection();
        html.open("section", "class", "guide", "id", section.id()).element("h2", section.title());
        inSection = true;
        inOwnSection = true;
        section.blocks().forEach(block -> block.write(this));
        inOwnSection = false;
        endSection();
    }

    @Override
    public void appendix(Block.Appendix appendix) {
        endSection();
        html.open("section", "class", "appendix").element("h2", Block.Appendix.TITLE);
        inSection = true;
        inOwnSection = true;
        appendix.blocks().forEach(block -> block.write(this));
        inOwnSection = false;
        endSection();
    }

    @Override
    public void heading(int level, String text) {
        beginSection();
        html.element(level == 1 ? "h2" : "h3", text);
    }

    @Override
    public void paragraph(Statement statement) {
        beginSection();
        html.open("p");
        statement(statement);
        html.close();
    }

    @Override
    public void bullets(List<Statement> items) {
        beginSection();
        list(items);
    }

    @Override
    public void notes(String heading, List<Statement> items) {
        endSection();
        html.open("section", "class", heading.equals(WARNINGS) ? "notes warnings" : "notes");
        html.element("h2", heading);
        list(items);
        html.close();
    }

    private void list(List<Statement> items) {
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
            if (document.references().isEmpty()) {
                html.element("span", citing.marks(statement.sources()), "class", "small");
            } else {
                cited(statement.sources());
            }
        }
    }

    /** Who says so, in a cell or behind a sentence. */
    private void cited(List<String> sources) {
        if (document.references().isEmpty()) {
            html.text(citing.column(sources));
            return;
        }
        String before = "";
        html.open("span");
        for (int number : citing.numbers(sources)) {
            String anchor =
                    HtmlFormula.anchor(document.references().get(number - 1).id());
            html.text(before).element("a", "[" + number + "]", "class", "mark", "href", "#" + anchor);
            before = " ";
        }
        html.close();
    }

    @Override
    public void outline(List<Item> items) {
        beginSection();
        html.open("ul");
        items.forEach(this::item);
        html.close();
    }

    private void item(Item item) {
        html.open("li").text(item.text());
        if (item.hasItems() || !item.details().isEmpty()) {
            html.open("ul");
            item.items().forEach(this::item);
            item.details().forEach(detail -> html.element("li", detail));
            html.close();
        }
        html.close();
    }

    /** Values stand in a section of their own, sentences in a frame. */
    @Override
    public void table(Table table) {
        if (table.kind() == Table.Kind.VALUES) {
            endSection();
            html.open("section", "class", table.name());
        } else {
            beginSection();
            html.open("div", "class", "frame");
        }
        new HtmlTable(html, table, cells, formula, this::cited).write(document.title());
        html.close();
    }

    @Override
    public void form(SampleForm form) {
        beginSection();
        html.open("figure", "class", "form").element("figcaption", BlockCells.sample(form));
        boxes(form.head());
        table(BlockCells.lines(form));
        boxes(form.foot());
        html.close();
    }

    private void boxes(List<SampleForm.Box> boxes) {
        if (!boxes.isEmpty()) {
            html.open("dl");
            for (SampleForm.Box box : boxes) {
                html.open("div").element("dt", box.place() + " " + box.name()).element("dd", box.value());
                html.close();
            }
            html.close();
        }
    }

    @Override
    public void chart(Chart chart) {
        if (chart.headed()) {
            beginSection();
            html.element(inOwnSection ? "h3" : "h2", chart.title());
        } else {
            endSection();
        }
        new HtmlChart(chart, cells).write(html);
    }

    @Override
    public void tornado(Tornado tornado) {
        endSection();
        new HtmlTornado(tornado, cells, ++tornadoes).write(html);
    }

    @Override
    public void folded(String heading, List<Section> parts) {
        endSection();
        html.open("section", "class", "quotes screen").element("h2", heading);
        for (Section part : parts) {
            if (options.explain()) {
                html.open("details", "open", "");
            } else {
                html.open("details");
            }
            html.element("summary", part.title());
            part.blocks().forEach(block -> block.write(this));
            html.close();
        }
        html.close();
    }

    @Override
    public void origins(Block.Origins origins) {
        endSection();
        if (origins.editions().isEmpty() && origins.documents().isEmpty()) {
            return;
        }
        html.open("section", "class", "sources").element("h2", "Sources");
        if (!origins.editions().isEmpty()) {
            html.element("p", "Editions: " + String.join(", ", origins.editions()), "class", "small");
        }
        if (!origins.documents().isEmpty()) {
            html.open("details", "class", "small screen")
                    .element("summary", "Documents: " + origins.documents().size());
            html.open("ul");
            for (String id : origins.documents()) {
                html.element("li", Sources.text(id, options), "id", HtmlFormula.anchor(id));
            }
            html.close().close();
        }
        html.close();
    }
}

package io.github.ratecard.report.html;

import io.github.ratecard.document.Section;
import io.github.ratecard.guide.GuideDocument;
import io.github.ratecard.guide.GuideDocument.Fact;
import io.github.ratecard.guide.GuideDocument.Reference;
import io.github.ratecard.report.amount.Options;
import io.github.ratecard.report.view.BlockCells;
import io.github.ratecard.report.view.GuideCells;
import io.github.ratecard.report.writer.Html;
import java.util.ArrayList;
import java.util.List;

/** A guide as one page: contents, sections, drawn forms, and a reference behind every statement. */
public final class GuideHtml {
    private static final String REFERENCES = "references";

    private final GuideDocument guide;
    private final Options options;
    private final GuideCells cells;
    private final Html html;

    private GuideHtml(GuideDocument guide, Options options, Html html) {
        this.guide = guide;
        this.options = options;
        this.cells = new GuideCells(guide);
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
                new GuideCells(guide).disclaimers());
    }

    private void write() {
        contents();
        html.notes("warnings", "Warnings", cells.warnings(options.rounding()));
        BlocksHtml blocks =
                new BlocksHtml(html, guide.title(), options, new BlockCells(options.rounding(), cells), this::marks);
        for (Section section : guide.sections()) {
            html.open("section", "class", "guide", "id", section.id()).element("h2", section.title());
            section.blocks().forEach(block -> block.write(blocks));
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
}

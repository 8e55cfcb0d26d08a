package io.github.ratecard.report.text;

import io.github.ratecard.document.Section;
import io.github.ratecard.guide.GuideDocument;
import io.github.ratecard.guide.GuideDocument.Fact;
import io.github.ratecard.guide.GuideDocument.Reference;
import io.github.ratecard.report.amount.Options;
import io.github.ratecard.report.view.BlockCells;
import io.github.ratecard.report.view.GuideCells;
import io.github.ratecard.report.writer.Page;

/** A guide for people to read in a terminal, or to print as it is. */
public final class GuideText {
    private final GuideDocument guide;
    private final Options options;
    private final GuideCells cells;
    private final Page page;
    private int sections;

    private GuideText(GuideDocument guide, Options options) {
        this.guide = guide;
        this.options = options;
        this.cells = new GuideCells(guide);
        this.page = new Page(options.columns(), options.colour());
    }

    public static String of(GuideDocument guide, Options options) {
        return new GuideText(guide, options).write();
    }

    private String write() {
        page.heading(GuideCells.heading(guide));
        for (Fact fact : guide.facts()) {
            page.prose("", "  ", fact.label() + ": " + fact.value());
        }
        for (String warning : cells.warnings(options.rounding())) {
            page.prose("", "  ", "Warning: " + warning);
        }
        BlocksText blocks = new BlocksText(page, new BlockCells(options.rounding(), cells));
        for (Section section : guide.sections()) {
            heading(section.title());
            section.blocks().forEach(block -> block.write(blocks));
        }
        if (!guide.references().isEmpty()) {
            heading(GuideCells.REFERENCES);
            page.blank();
            int number = 0;
            for (Reference reference : guide.references()) {
                String mark = "[" + ++number + "] ";
                page.prose(mark, " ".repeat(mark.length()), GuideCells.reference(reference));
                if (!reference.url().isEmpty()) {
                    String indent = " ".repeat(mark.length());
                    page.prose(indent, indent, reference.url());
                }
            }
        }
        heading(GuideCells.DISCLAIMERS);
        page.blank();
        cells.disclaimers().forEach(page::bullet);
        return page.toString();
    }

    private void heading(String title) {
        page.blank();
        String numbered = ++sections + ". " + title;
        page.heading(numbered);
        page.line("═".repeat(Math.min(numbered.length(), page.width())));
    }
}

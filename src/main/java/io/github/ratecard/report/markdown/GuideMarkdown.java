package io.github.ratecard.report.markdown;

import io.github.ratecard.document.Section;
import io.github.ratecard.guide.GuideDocument;
import io.github.ratecard.guide.GuideDocument.Fact;
import io.github.ratecard.guide.GuideDocument.Reference;
import io.github.ratecard.report.amount.Options;
import io.github.ratecard.report.amount.Rounding;
import io.github.ratecard.report.view.BlockCells;
import io.github.ratecard.report.view.GuideCells;
import io.github.ratecard.report.writer.Markdown;
import java.util.ArrayList;
import java.util.List;

/** A guide as Markdown. */
public final class GuideMarkdown {
    private final GuideDocument guide;
    private final Rounding rounding;
    private final GuideCells cells;
    private final Markdown out = new Markdown();

    private GuideMarkdown(GuideDocument guide, Options options) {
        this.guide = guide;
        this.rounding = options.rounding();
        this.cells = new GuideCells(guide);
    }

    public static String of(GuideDocument guide, Options options) {
        return new GuideMarkdown(guide, options).write();
    }

    private String write() {
        out.heading(1, GuideCells.heading(guide));
        List<String> facts = new ArrayList<>();
        for (Fact fact : guide.facts()) {
            facts.add(fact.label() + ": " + fact.value());
        }
        cells.warnings(rounding).forEach(warning -> facts.add("Warning: " + warning));
        out.list(facts);
        BlocksMarkdown blocks = new BlocksMarkdown(out, new BlockCells(rounding, cells));
        for (Section section : guide.sections()) {
            out.heading(2, section.title());
            section.blocks().forEach(block -> block.write(blocks));
        }
        if (!guide.references().isEmpty()) {
            out.heading(2, GuideCells.REFERENCES);
            List<String> references = new ArrayList<>();
            for (Reference reference : guide.references()) {
                references.add("[" + (references.size() + 1) + "] " + GuideCells.reference(reference)
                        + (reference.url().isEmpty() ? "" : ". " + reference.url()));
            }
            out.list(references);
        }
        out.heading(2, GuideCells.DISCLAIMERS);
        out.list(cells.disclaimers());
        return out.toString();
    }
}

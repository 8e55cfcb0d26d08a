package io.github.ratecard.report.markdown;

import io.github.ratecard.document.Document;
import io.github.ratecard.report.amount.Options;
import io.github.ratecard.report.view.BlockCells;
import io.github.ratecard.report.view.SourceTitles;
import io.github.ratecard.report.writer.Markdown;

/** A document as Markdown. */
public final class DocumentMarkdown {
    private DocumentMarkdown() {}

    public static String of(Document document, Options options) {
        Markdown out = new Markdown();
        out.heading(1, document.title());
        if (!document.lead().isEmpty()) {
            out.paragraph(document.lead());
        }
        BlocksMarkdown blocks = new BlocksMarkdown(out, new BlockCells(options.rounding(), new SourceTitles(options)));
        document.blocks().forEach(block -> block.write(blocks));
        out.list(document.disclaimers());
        return out.toString();
    }
}

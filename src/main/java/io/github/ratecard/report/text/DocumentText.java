package io.github.ratecard.report.text;

import io.github.ratecard.document.Document;
import io.github.ratecard.report.amount.Options;
import io.github.ratecard.report.view.BlockCells;
import io.github.ratecard.report.view.SourceTitles;
import io.github.ratecard.report.writer.Page;

/** A document for people to read in a terminal. */
public final class DocumentText {
    private DocumentText() {}

    public static String of(Document document, Options options) {
        Page page = new Page(options.columns(), options.colour());
        page.heading(document.title());
        if (!document.lead().isEmpty()) {
            page.prose("", "", document.lead());
        }
        BlocksText blocks = new BlocksText(page, new BlockCells(options.rounding(), new SourceTitles(options)));
        document.blocks().forEach(block -> block.write(blocks));
        page.blank();
        document.disclaimers().forEach(page::dim);
        return page.toString();
    }
}

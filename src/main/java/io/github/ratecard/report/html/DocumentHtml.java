package io.github.ratecard.report.html;

import io.github.ratecard.document.Document;
import io.github.ratecard.report.amount.Options;
import io.github.ratecard.report.view.BlockCells;
import io.github.ratecard.report.view.SourceTitles;
import io.github.ratecard.report.writer.Html;
import java.util.List;

/** A document as one page. */
public final class DocumentHtml {
    private DocumentHtml() {}

    public static String of(Document document, Options options) {
        List<String> facts = document.lead().isEmpty() ? List.of() : List.of(document.lead());
        return HtmlPage.of(document.title(), facts, html -> write(document, options, html), document.disclaimers());
    }

    private static void write(Document document, Options options, Html html) {
        SourceTitles titles = new SourceTitles(options);
        BlocksHtml.Marks marks = new BlocksHtml.Marks() {
            @Override
            public void marks(List<String> sources) {
                html.element("span", titles.marks(sources), "class", "small");
            }

            @Override
            public void column(List<String> sources) {
                html.text(titles.column(sources));
            }
        };
        BlocksHtml blocks =
                new BlocksHtml(html, document.title(), options, new BlockCells(options.rounding(), titles), marks);
        html.open("section", "class", "guide");
        document.blocks().forEach(block -> block.write(blocks));
        html.close();
    }
}

package io.github.ratecard.report.html;

import io.github.ratecard.quote.Quote;
import io.github.ratecard.report.amount.Options;
import io.github.ratecard.report.words.Notes;
import io.github.ratecard.report.words.Sources;
import io.github.ratecard.report.writer.Html;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** What the numbers of a page were taken from: the editions at a glance, the documents on demand. */
final class HtmlSources {
    private HtmlSources() {}

    static void write(Html html, List<Quote> quotes, Options options) {
        List<String> editions = new ArrayList<>();
        List<String> documents = new ArrayList<>();
        for (Quote quote : quotes) {
            addAll(editions, quote.editions().values());
            addAll(documents, Sources.of(quote));
        }
        if (editions.isEmpty() && documents.isEmpty()) {
            return;
        }
        html.open("section", "class", "sources").element("h2", "Sources");
        if (!editions.isEmpty()) {
            html.element("p", "Editions: " + String.join(", ", editions), "class", "small");
        }
        if (!documents.isEmpty()) {
            html.open("details", "class", "small screen").element("summary", "Documents: " + documents.size());
            html.open("ul");
            for (String id : documents) {
                html.element("li", Sources.text(id, options), "id", HtmlFormula.anchor(id));
            }
            html.close().close();
        }
        html.close();
    }

    private static void addAll(List<String> texts, Collection<String> more) {
        for (String text : more) {
            Notes.addOnce(texts, text);
        }
    }
}

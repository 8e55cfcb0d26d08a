package io.github.ratecard.report.html;

import io.github.ratecard.model.ReasonCode;
import io.github.ratecard.quote.Quote;
import io.github.ratecard.report.amount.Options;
import io.github.ratecard.report.words.Disclaimers;
import io.github.ratecard.report.words.Notes;
import io.github.ratecard.report.words.QuoteWords;
import io.github.ratecard.report.writer.Html;
import java.util.ArrayList;
import java.util.List;

/** A quote as one page: chart, tables, and behind every amount its formula and its sources. */
public final class QuoteHtml {
    private final Quote quote;
    private final Options options;

    private QuoteHtml(Quote quote, Options options) {
        this.quote = quote;
        this.options = options;
    }

    public static String of(Quote quote, Options options) {
        return HtmlPage.of(
                QuoteWords.title(quote),
                facts(quote, QuoteWords.circumstances(quote)),
                new QuoteHtml(quote, options)::write,
                Disclaimers.of(quote));
    }

    /** Whose money it is, where neither title nor circumstances say so: a page may be read far from its question. */
    static List<String> facts(Quote quote, List<String> circumstances) {
        List<String> facts = new ArrayList<>();
        if (quote.title().isPresent() && quote.percent().isEmpty()) {
            facts.add("Medicare payment");
        }
        facts.addAll(circumstances);
        return facts;
    }

    private void write(Html html) {
        HtmlSites sites = new HtmlSites(html, quote, options);
        sites.chart();
        html.open("section", "class", "sites");
        sites.table();
        html.close();
        notes(html, "warnings", "Warnings", ReasonCode.Kind.WARNING);
        new HtmlPatient(html, quote, options).write();
        new HtmlLines(html, quote, options).write();
        notes(html, "assumptions", "Assumptions", ReasonCode.Kind.ASSUMPTION);
        notes(html, "remarks", "Notes", ReasonCode.Kind.NOTE);
        HtmlSources.write(html, List.of(quote), options);
    }

    private void notes(Html html, String kind, String heading, ReasonCode.Kind of) {
        html.notes(kind, heading, Notes.sentences(quote, of, options.rounding()));
    }
}

package io.github.ratecard.report.quote;

import io.github.ratecard.document.Block;
import io.github.ratecard.document.Blocks;
import io.github.ratecard.document.Document;
import io.github.ratecard.guide.SiteChart;
import io.github.ratecard.model.ReasonCode;
import io.github.ratecard.quote.Quote;
import io.github.ratecard.report.amount.Rounding;
import io.github.ratecard.report.words.Disclaimers;
import io.github.ratecard.report.words.Notes;
import io.github.ratecard.report.words.QuoteWords;
import io.github.ratecard.report.words.Sources;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is paid for a case. */
public final class QuoteDocument {
    private QuoteDocument() {}

    public static Document of(Quote quote, Rounding rounding, Handout handout) {
        Blocks blocks = new Blocks();
        blocks.add(SiteChart.of(quote, QuoteTables.SITES, false));
        new QuoteTables(quote, rounding).addTo(blocks);
        blocks.sentences("Assumptions", Notes.sentences(quote, ReasonCode.Kind.ASSUMPTION, rounding));
        blocks.sentences("Warnings", Notes.sentences(quote, ReasonCode.Kind.WARNING, rounding));
        blocks.sentences("Notes", Notes.sentences(quote, ReasonCode.Kind.NOTE, rounding));
        blocks.add(new Block.Origins(new ArrayList<>(quote.editions().values()), Sources.of(quote), false));
        return blocks.document(QuoteWords.title(quote), facts(quote, handout), Disclaimers.of(quote))
                .inContext(context(quote))
                .prepared(handout.head());
    }

    /** The circumstances, the place with its name. */
    private static List<String> facts(Quote quote, Handout handout) {
        Optional<String> name = quote.locality().isPresent() || quote.cbsa().isPresent()
                ? handout.names().place(quote, handout.place())
                : Optional.empty();
        return QuoteWords.circumstances(quote, name);
    }

    /** Whose money it is, where neither title nor circumstances say so. */
    static String context(Quote quote) {
        return quote.title().isPresent() && quote.percent().isEmpty() ? "Medicare payment" : "";
    }
}

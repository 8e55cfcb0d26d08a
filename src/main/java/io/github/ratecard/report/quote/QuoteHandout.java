package io.github.ratecard.report.quote;

import io.github.ratecard.document.Blocks;
import io.github.ratecard.document.Document;
import io.github.ratecard.model.ReasonCode;
import io.github.ratecard.quote.Quote;
import io.github.ratecard.report.amount.Rounding;
import io.github.ratecard.report.words.HandoutWords;
import java.util.List;

/**
 * A quote as a page that is handed to people: names instead of numbers, sentences instead of codes. How the amounts come
 * about, from which tables, and what to ask for instead stands in an appendix.
 */
public final class QuoteHandout {
    private QuoteHandout() {}

    public static Document of(Quote quote, Rounding rounding, Handout handout) {
        HandoutWords words = new HandoutWords(handout.names(), handout.place());
        Blocks blocks = new Blocks();
        blocks.add(HandoutTables.chart(quote));
        new HandoutTables(quote, rounding, words).addTo(blocks);
        blocks.sentences("Please note", HandoutWords.notes(quote, ReasonCode.Kind.WARNING, rounding));
        List<String> rest = HandoutWords.notes(quote, ReasonCode.Kind.ASSUMPTION, rounding);
        rest.addAll(HandoutWords.notes(quote, ReasonCode.Kind.NOTE, rounding));
        blocks.sentences("Good to know", rest);
        blocks.add(new QuoteAppendix(quote, rounding).blocks().appendix());
        return blocks.document(words.title(quote), words.facts(quote), HandoutWords.disclaimers(quote))
                .inContext(QuoteDocument.context(quote))
                .prepared(handout.head());
    }
}

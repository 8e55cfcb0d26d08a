package io.github.ratecard.report;

import io.github.ratecard.model.Outcome;
import io.github.ratecard.model.Term;
import io.github.ratecard.quote.Quote;
import io.github.ratecard.quote.SiteQuote;
import io.github.ratecard.report.amount.Money;
import io.github.ratecard.report.amount.Rounding;

/** One bare number, for a question that has one answer. */
public final class QuoteValue {
    private QuoteValue() {}

    /** Whether one site and one component were asked for. */
    public static boolean hasOneAnswer(Quote quote) {
        return quote.sites().size() == 1 && quote.component().isPresent();
    }

    /**
     * The number: plain digits and a line end; or why there is none.
     *
     * @throws IllegalArgumentException unless {@link #hasOneAnswer}
     */
    public static Outcome<String> of(Quote quote, Rounding rounding) {
        if (!hasOneAnswer(quote)) {
            throw new IllegalArgumentException("one value needs one site and one component");
        }
        SiteQuote site = quote.sites().get(0);
        Outcome<Term> amount = site.amount(quote.component().get());
        return amount.isPresent()
                ? Outcome.of(new Money(rounding).plain(amount.get()) + "\n")
                : Outcome.none(amount.reason());
    }
}

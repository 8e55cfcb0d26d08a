package io.github.ratecard.quote.compare;

import io.github.ratecard.model.Decimal;
import io.github.ratecard.model.Outcome;
import io.github.ratecard.model.Term;
import io.github.ratecard.model.service.Component;
import io.github.ratecard.model.service.Site;
import io.github.ratecard.quote.SiteQuote;
import java.util.Optional;

/**
 * How far the payments at one site are from those at the same site of another quote. Where an amount is missing, the
 * change is missing for the same reason.
 */
public record SiteChange(
        Site site, String pos, Outcome<Change> professional, Outcome<Change> facility, Outcome<Change> total) {
    private static final Decimal WHOLE = Decimal.of(100);
    private static final int PERCENT_SCALE = 1;

    /**
     * A difference.
     *
     * @param amount this one less the other, in whole cents; negative when this one is lower
     * @param percent of the other, rounded half up to a tenth; empty when the other is nothing
     */
    public record Change(Term amount, Optional<Decimal> percent) {
        static Change of(Term from, Term to) {
            Term amount = Term.difference("difference", to, from);
            Optional<Decimal> percent = from.value().signum() == 0
                    ? Optional.empty()
                    : Optional.of(amount.value().multiply(WHOLE).divide(from.value(), PERCENT_SCALE));
            return new Change(amount, percent);
        }
    }

    static SiteChange of(SiteQuote from, SiteQuote to) {
        return new SiteChange(
                to.site(),
                to.pos(),
                change(Component.PROFESSIONAL, from, to),
                change(Component.FACILITY, from, to),
                change(Component.TOTAL, from, to));
    }

    /** The change of one part or of both. */
    public Outcome<Change> of(Component component) {
        return switch (component) {
            case PROFESSIONAL -> professional;
            case FACILITY -> facility;
            case TOTAL -> total;
        };
    }

    private static Outcome<Change> change(Component component, SiteQuote from, SiteQuote to) {
        return to.amount(component).then(there -> from.amount(component).map(here -> Change.of(here, there)));
    }
}

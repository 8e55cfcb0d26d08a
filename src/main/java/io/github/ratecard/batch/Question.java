package io.github.ratecard.batch;

import io.github.ratecard.model.Outcome;
import io.github.ratecard.model.ReasonCode;
import io.github.ratecard.quote.FoundPlace;
import io.github.ratecard.quote.PreparedQuote;
import io.github.ratecard.quote.SiteQuote;
import io.github.ratecard.rule.PricedLine;
import java.util.EnumSet;
import java.util.Set;

/**
 * What rows ask that are the same but for their place.
 *
 * @param prepared the answer but for the place; or why the question cannot be read
 * @param label what is priced, for totals: a code or a procedure
 * @param namesDate whether the answer speaks of its date, so that it holds for no other day
 */
record Question(Outcome<PreparedQuote> prepared, String label, boolean namesDate) {
    private static final Set<ReasonCode> ABOUT_THE_DATE =
            EnumSet.of(ReasonCode.NO_EDITION_FOR_DATE, ReasonCode.NO_PARAMETER_FOR_DATE, ReasonCode.NO_CASE_FOR_DATE);

    static Question of(Outcome<PreparedQuote> prepared, String label) {
        return new Question(
                prepared,
                label,
                prepared.isPresent() && namesDate(prepared.get().sitesIn(FoundPlace.national())));
    }

    private static boolean namesDate(Iterable<SiteQuote> sites) {
        for (SiteQuote site : sites) {
            if (site.reason().isPresent() && isAboutTheDate(site.reason().get().code())) {
                return true;
            }
            for (PricedLine line : site.lines()) {
                if (!line.amount().isPresent()
                        && isAboutTheDate(line.amount().reason().code())) {
                    return true;
                }
            }
        }
        return false;
    }

    static boolean isAboutTheDate(ReasonCode code) {
        return ABOUT_THE_DATE.contains(code);
    }

    boolean isKept() {
        return !namesDate;
    }
}

package io.github.ratecard.batch;

import io.github.ratecard.model.Outcome;
import io.github.ratecard.model.ReasonCode;
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
 */
record Question(Outcome<PreparedQuote> prepared, String label) {
    private static final Set<ReasonCode> ABOUT_THE_DATE =
            EnumSet.of(ReasonCode.NO_EDITION_FOR_DATE, ReasonCode.NO_PARAMETER_FOR_DATE, ReasonCode.NO_CASE_FOR_DATE);

    /** Whether an answer speaks of its date, so that the question cannot stand for another day of the period. */
    static boolean namesDate(Answer answer) {
        if (answer.site().isEmpty() || answer.reason().isEmpty()) {
            return false;
        }
        SiteQuote site = answer.site().get();
        if (isAboutTheDate(answer.reason().get().code())) {
            return true;
        }
        for (PricedLine line : site.lines()) {
            if (!line.amount().isPresent()
                    && isAboutTheDate(line.amount().reason().code())) {
                return true;
            }
        }
        return false;
    }

    static boolean isAboutTheDate(ReasonCode code) {
        return ABOUT_THE_DATE.contains(code);
    }
}

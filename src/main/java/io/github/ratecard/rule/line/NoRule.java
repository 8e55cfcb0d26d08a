package io.github.ratecard.rule.line;

import io.github.ratecard.model.Outcome;
import io.github.ratecard.model.Reason;
import io.github.ratecard.model.ReasonCode;
import java.time.LocalDate;

/** Why a rule was not found: rules come with the program, so after their last day no import brings others. */
final class NoRule {
    private NoRule() {}

    /**
     * The reason of a search that found nothing.
     *
     * @param what the rules are for
     * @param unknown the reason on a date for which there are rules
     */
    static <T> Outcome<T> of(Outcome<?> sought, String what, LocalDate date, Reason unknown) {
        return sought.reason().code() == ReasonCode.NO_EDITION_FOR_DATE
                ? Outcome.none(
                        ReasonCode.NO_EDITION_FOR_DATE,
                        "no rules for " + what + " on " + date + "; a newer ratecard may have them")
                : Outcome.none(unknown);
    }
}

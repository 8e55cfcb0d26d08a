package io.github.ratecard.claim.coverage;

import java.time.LocalDate;
import java.util.List;

/**
 * Whether a patient qualifies.
 *
 * @param eligible yes, no, or unknown while a question is open
 * @param lookBackFrom the first day on which an earlier procedure counts
 * @param assumptions what was taken for granted
 * @param warnings what was left out of account
 */
public record Verdict(
        String procedure,
        String title,
        LocalDate index,
        LocalDate lookBackFrom,
        Criterion.Answer eligible,
        List<Criterion> criteria,
        List<String> assumptions,
        List<String> warnings) {
    public Verdict {
        criteria = List.copyOf(criteria);
        assumptions = List.copyOf(assumptions);
        warnings = List.copyOf(warnings);
    }

    /** {@code eligible}, {@code not eligible} or {@code undecided}. */
    public String word() {
        return switch (eligible) {
            case YES -> "eligible";
            case NO -> "not eligible";
            case UNKNOWN -> "undecided";
        };
    }
}

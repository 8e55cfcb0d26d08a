package io.github.ratecard.proforma;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A payer of a plan.
 *
 * @param share of the cases
 * @param rate the percentage of Medicare, or the amount for a case; empty for Medicare itself
 * @param patient the part of the payment that the patient owes; empty for Medicare, whose rules say it, and where the plan does not
 * @param collected how much of what the patient owes comes in; empty where no patient's part is known
 */
public record Payer(
        String name, Input share, Kind kind, Optional<Input> rate, Optional<Input> patient, Optional<Input> collected) {
    /** How a payer pays. */
    public enum Kind {
        MEDICARE("medicare"),
        PERCENT_OF_MEDICARE("percent_of_medicare"),
        FIXED("fixed");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** The key of the plan. */
        public String word() {
            return word;
        }
    }

    /** Whether it pays by what Medicare pays. */
    boolean asksMedicare() {
        return kind != Kind.FIXED;
    }

    /** Its numbers, without the share of cases. */
    List<Input> inputs() {
        List<Input> inputs = new ArrayList<>();
        rate.ifPresent(inputs::add);
        patient.ifPresent(inputs::add);
        collected.ifPresent(inputs::add);
        return inputs;
    }
}

package io.github.ratecard.rule.patient;

import io.github.ratecard.model.Reason;
import java.util.List;

/**
 * What a patient does not owe of a line.
 *
 * @param parameter the share that is owed where coinsurance is
 * @param notes why
 */
record Relief(boolean coinsuranceWaived, boolean deductibleWaived, String parameter, List<Reason> notes) {
    /** The share of any other service. */
    static final String USUAL = "part_b.coinsurance";

    static final Relief NONE = new Relief(false, false, USUAL, List.of());

    Relief {
        notes = List.copyOf(notes);
    }

    /** Whether coinsurance is owed, but another share than usual. */
    boolean reduces() {
        return !parameter.equals(USUAL);
    }
}

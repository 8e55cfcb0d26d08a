package io.github.ratecard.rule;

import io.github.ratecard.model.Term;
import java.util.List;
import java.util.Optional;

/**
 * What decides the patient's share of a facility's line.
 *
 * @param printed what the addendum prints as the copayment, times units and factors, in full precision; empty where
 *     nothing is printed for the line
 * @param capFactors units and discounts of the line: so many inpatient deductibles a patient owes at most. 42 CFR
 *     419.41(c)
 * @param nothing whether the schedule has neither coinsurance nor deductible
 */
public record Copayment(Optional<Term> printed, List<Term> capFactors, boolean nothing) {
    /** Nothing is printed, and one inpatient deductible is the most. */
    public static final Copayment NONE = new Copayment(Optional.empty(), List.of(), false);

    /** The patient owes neither coinsurance nor deductible. */
    public static final Copayment NOTHING_OWED = new Copayment(Optional.empty(), List.of(), true);

    public Copayment {
        capFactors = List.copyOf(capFactors);
    }
}

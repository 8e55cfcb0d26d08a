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
 */
public record Copayment(Optional<Term> printed, List<Term> capFactors) {
    /** Nothing is printed, and one inpatient deductible is the most. */
    public static final Copayment NONE = new Copayment(Optional.empty(), List.of());

    public Copayment {
        capFactors = List.copyOf(capFactors);
    }
}

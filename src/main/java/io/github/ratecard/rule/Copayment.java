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
 * @param percent what the schedule prints as the share of the amount, in place of the usual one
 * @param free a part of the amount of which nothing is owed
 * @param nothing whether the schedule has neither coinsurance nor deductible
 */
public record Copayment(
        Optional<Term> printed, List<Term> capFactors, Optional<Term> percent, boolean nothing, Optional<Term> free) {
    /** Nothing is printed, and one inpatient deductible is the most. */
    public static final Copayment NONE =
            new Copayment(Optional.empty(), List.of(), Optional.empty(), false, Optional.empty());

    /** The patient owes neither coinsurance nor deductible. */
    public static final Copayment NOTHING_OWED =
            new Copayment(Optional.empty(), List.of(), Optional.empty(), true, Optional.empty());

    /** A percentage of the amount that the schedule prints. */
    public static Copayment percent(Term printed) {
        return new Copayment(Optional.empty(), List.of(), Optional.of(printed), false, Optional.empty());
    }

    public Copayment {
        capFactors = List.copyOf(capFactors);
    }

    /** The same for an amount of which this part is free. */
    Copayment withFree(Term part) {
        return new Copayment(printed, capFactors, percent, nothing, Optional.of(part));
    }
}

package io.github.ratecard.rule;

import io.github.ratecard.model.Outcome;
import io.github.ratecard.model.Reason;
import io.github.ratecard.model.Term;
import io.github.ratecard.model.service.ServiceLine;
import io.github.ratecard.model.service.Tariff;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What one payment system pays for one line, or why it does not.
 *
 * @param indicator status code (pfs), payment indicator (asc) or status indicator (opps); empty when unknown
 * @param apc ambulatory payment classification, opps only; empty elsewhere
 * @param amount in whole cents; zero for a packaged line
 * @param packaged whether the line is paid within another one
 * @param notes assumptions, warnings and notes of this line, those of its term included
 * @param edition the edition that answered; empty when none did
 * @param document the source document of that row
 * @param limitingCharge the most a non-participating physician may charge
 * @param copayment what decides the patient's share where it is not simply a part of the amount
 */
public record PricedLine(
        Tariff system,
        ServiceLine line,
        String indicator,
        String apc,
        Outcome<Term> amount,
        boolean packaged,
        List<Reason> notes,
        String edition,
        String document,
        Optional<Term> limitingCharge,
        Copayment copayment) {

    /** The same line with another amount. */
    public PricedLine withAmount(Term other) {
        return with(Outcome.of(other), notes);
    }

    /** The same line with a payment besides, of which the patient owes nothing. */
    public PricedLine withOutlier(Term more) {
        return new PricedLine(
                system,
                line,
                indicator,
                apc,
                Outcome.of(Term.sum("payment with outlier", List.of(amount.get(), more))),
                packaged,
                notes,
                edition,
                document,
                limitingCharge,
                copayment.withFree(more));
    }

    /** The same line, and another reason why it has no amount. */
    public PricedLine withReason(Reason why) {
        return with(Outcome.none(why), notes);
    }

    /** The same line with one more note. */
    public PricedLine withNote(Reason note) {
        List<Reason> more = new ArrayList<>(notes);
        more.add(note);
        return with(amount, List.copyOf(more));
    }

    private PricedLine with(Outcome<Term> otherAmount, List<Reason> otherNotes) {
        return new PricedLine(
                system,
                line,
                indicator,
                apc,
                otherAmount,
                packaged,
                otherNotes,
                edition,
                document,
                limitingCharge,
                copayment);
    }
}

package io.github.ratecard.rule.physician;

import io.github.ratecard.model.Term;
import io.github.ratecard.rule.Place;
import io.github.ratecard.rule.line.LineDraft;
import java.util.Optional;

/**
 * A line of a physician's claim in one place, while others on the claim reduce it.
 *
 * @param draft with the line's own fee there
 */
public record LocalLine(PhysicianLine line, LineDraft draft, Place place) {

    boolean hasMult(String indicator) {
        return draft.isOpen() && draft.row().text("mult").equals(indicator);
    }

    String code() {
        return draft.line().code().text();
    }

    /** How many services the line stands for: its units, on each side where sides are paid one by one. */
    int services() {
        return draft.paidUnits() * (draft.paysEachSide() ? 2 : 1);
    }

    /** The fee of the technical part of a service; empty when the line has none or its row is not there. */
    Optional<Term> technical() {
        return line.others().technical().map(fee -> fee.in(place));
    }

    /** The fee of the professional part. */
    Optional<Term> professional() {
        return line.others().professional().map(fee -> fee.in(place));
    }

    /** The fee of the base of an endoscopy's family. */
    Optional<Term> base() {
        return line.others().base().map(fee -> fee.in(place));
    }

    /** What of the fee is for practice expense; only of an open line. */
    Term practiceExpense() {
        return line.practiceExpense(place);
    }
}

package io.github.ratecard.rule.physician;

import io.github.ratecard.model.Term;
import io.github.ratecard.rule.Place;
import io.github.ratecard.rule.PricedLine;
import io.github.ratecard.rule.line.Amounts;
import io.github.ratecard.rule.line.LineDraft;
import java.util.Optional;

/** A line of a physician's claim, worked out but for the place. */
final class PhysicianLine {
    private final LineDraft draft;
    /** Null only when the line is refused. */
    private final PhysicianFee fee;

    private final OtherFees others;

    /**
     * @param fee empty only when the line is refused
     * @param others what rules for several services need beside it
     */
    PhysicianLine(LineDraft draft, Optional<PhysicianFee> fee, OtherFees others) {
        this.draft = draft;
        this.fee = fee.orElse(null);
        this.others = others;
    }

    OtherFees others() {
        return others;
    }

    /** Whether the line stands for one unit, on one side or both at once: nothing on it reduces anything else. */
    boolean isOneService() {
        return draft.paidUnits() == 1 && !draft.paysEachSide();
    }

    /** What of the fee in a place is for practice expense. */
    Term practiceExpense(Place place) {
        return fee.practiceExpense(place);
    }

    /** A draft of the line with its fee in a place. */
    LineDraft in(Place place) {
        LineDraft local = draft.copy();
        if (local.isOpen()) {
            local.fee(fee.in(place));
        }
        return local;
    }

    /** The line with the factors that its draft has in the end. */
    PricedLine finish(LineDraft local) {
        if (!local.isOpen()) {
            return local.finish(Optional.empty());
        }
        boolean plain = local.paidUnits() == 1 && local.factors().isEmpty() && !local.isChanged();
        Term amount = plain ? local.fee() : Amounts.line("physician payment", local);
        Optional<Term> limit = fee.limitingCharge(amount);
        if (limit.isPresent()) {
            local.limitingCharge(limit.get());
        }
        return local.finish(Optional.of(Amounts.cappedByCharge(amount, local.line())));
    }
}

package io.github.ratecard.rule.facility;

import io.github.ratecard.model.Outcome;
import io.github.ratecard.model.Reason;
import io.github.ratecard.model.Term;
import io.github.ratecard.rule.PricedLine;
import io.github.ratecard.rule.line.Amounts;
import io.github.ratecard.rule.line.LineDraft;
import io.github.ratecard.table.entry.Parameter;
import java.util.Optional;

/** A line of a facility's claim, worked out but for the wage index of the place. */
public final class FacilityLine {
    private final LineDraft draft;
    private final String paymentName;
    private final Optional<Outcome<Parameter>> laborShare;
    private final Optional<Reason> wageNote;
    private final boolean cappedByCharge;
    private final PricedLine national;

    /**
     * @param paymentName what the payment is called
     * @param laborShare the share of the rate that moves with wages; empty where nothing does
     * @param wageNote what to say of a wage-adjusted amount
     * @param cappedByCharge whether no more is paid than was charged
     */
    public FacilityLine(
            LineDraft draft,
            String paymentName,
            Optional<Outcome<Parameter>> laborShare,
            Optional<Reason> wageNote,
            boolean cappedByCharge) {
        this.draft = draft;
        this.paymentName = paymentName;
        this.laborShare = laborShare;
        this.wageNote = wageNote;
        this.cappedByCharge = cappedByCharge;
        this.national = draft.finish(amount(draft));
    }

    PricedLine national() {
        return national;
    }

    PricedLine in(Term wageIndex) {
        boolean moves = laborShare.isPresent() && draft.isOpen() && !draft.isPackaged();
        return moves ? adjusted(wageIndex) : national;
    }

    private PricedLine adjusted(Term wageIndex) {
        LineDraft local = draft.copy();
        wageNote.ifPresent(local::note);
        local.need(laborShare.orElseThrow())
                .ifPresent(share -> local.factor(Amounts.wageFactor(share.term("labor share"), wageIndex)));
        return local.finish(amount(local));
    }

    private Optional<Term> amount(LineDraft priced) {
        if (!priced.isOpen() || priced.isPackaged()) {
            return Packaging.amount(priced);
        }
        Term amount = Amounts.line(paymentName, priced);
        return Optional.of(cappedByCharge ? Amounts.cappedByCharge(amount, priced.line()) : amount);
    }
}

package io.github.ratecard.rule.facility;

import io.github.ratecard.model.ReasonCode;
import io.github.ratecard.model.Source;
import io.github.ratecard.model.Term;
import io.github.ratecard.rule.line.LineDraft;
import java.util.List;
import java.util.Optional;

/** Lines that are paid within another line: nothing of their own, provided there is such another line. */
public final class Packaging {
    private Packaging() {}

    /** Refuses packaged lines when nothing on the claim is paid that they could be packaged into. */
    public static void refuseAlone(List<LineDraft> drafts, String payer) {
        for (LineDraft draft : drafts) {
            if (!draft.isPackaged()) {
                return;
            }
        }
        for (LineDraft draft : drafts) {
            draft.refuse(
                    ReasonCode.PACKAGED_ALONE,
                    draft.line().code() + " is packaged at " + payer + ", and no other line is there to be paid");
        }
    }

    /** Nothing, for a packaged line. */
    static Optional<Term> amount(LineDraft draft) {
        if (!draft.isOpen() || !draft.isPackaged()) {
            return Optional.empty();
        }
        Source source = draft.hasRow() ? draft.row().source() : Source.arithmetic();
        return Optional.of(
                Term.fact("packaged, no separate payment", io.github.ratecard.model.Usd.ZERO.amount(), source));
    }
}

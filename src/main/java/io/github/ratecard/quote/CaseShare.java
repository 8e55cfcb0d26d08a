package io.github.ratecard.quote;

import io.github.ratecard.model.Outcome;
import io.github.ratecard.model.Reason;
import io.github.ratecard.model.ReasonCode;
import io.github.ratecard.model.Source;
import io.github.ratecard.model.Term;
import io.github.ratecard.model.Usd;
import io.github.ratecard.rule.PatientShare;
import io.github.ratecard.rule.PricedLine;
import io.github.ratecard.table.Tables;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The patient's share of a whole case: the deductible is taken once, from the professional lines first. */
final class CaseShare {
    private final PatientShare shares;

    CaseShare(Tables tables) {
        this.shares = new PatientShare(tables);
    }

    /** The lines of all parts split and added, or the reason why one of them cannot be. */
    Outcome<PatientShare.Split> of(List<Part> parts, Usd deductible, LocalDate date, List<Reason> notes) {
        Term left = Term.fact("deductible still due", deductible.amount(), Source.given("--deductible-remaining"));
        List<PatientShare.Split> splits = new ArrayList<>();
        for (Part part : parts) {
            if (!part.amount().isPresent()) {
                return Outcome.none(part.amount().reason());
            }
            for (PricedLine line : part.lines()) {
                if (line.packaged()) {
                    continue;
                }
                Term amount = line.amount().get();
                Term taken = PatientShare.deductible(amount, left);
                Outcome<PatientShare.Split> split = shares.of(line.system(), amount, taken, date);
                if (!split.isPresent()) {
                    return split;
                }
                splits.add(split.get());
                left = left.value().signum() == 0 ? left : Term.difference("deductible still due", left, taken);
            }
        }
        if (deductible.amount().signum() > 0 && parts.size() > 1) {
            notes.add(Reason.of(
                    ReasonCode.DEDUCTIBLE_ORDER,
                    "the deductible is taken from the professional claim first, then from the facility's: claims are"
                            + " processed in the order in which they arrive"));
        }
        return Outcome.of(PatientShare.Split.sum(splits));
    }
}

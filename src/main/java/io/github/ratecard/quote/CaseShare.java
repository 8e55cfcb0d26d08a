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
                Outcome<PatientShare.Split> split = shares.of(line, left, date, notes);
                if (!split.isPresent()) {
                    return split;
                }
                splits.add(split.get());
                Term taken = split.get().deductible();
                left = taken.value().signum() == 0 ? left : Term.difference("deductible still due", left, taken);
                unassigned(line, split.get(), notes);
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

    /** What the patient bears when the physician does not accept Medicare's amount as the whole. */
    private static void unassigned(PricedLine line, PatientShare.Split split, List<Reason> notes) {
        if (line.limitingCharge().isEmpty()) {
            return;
        }
        Term charge = line.limitingCharge().get();
        Usd bears = Usd.of(charge.value().subtract(split.medicare().value()));
        notes.add(Reason.of(
                ReasonCode.UNASSIGNED_CLAIM,
                line.line()
                        + ": the share shown is that of an assigned claim; unassigned, the patient owes the physician up to "
                        + charge.usd() + ", Medicare pays the patient "
                        + split.medicare().usd()
                        + ", so that the patient bears up to " + bears));
    }
}

package io.github.ratecard.quote;

import io.github.ratecard.model.Outcome;
import io.github.ratecard.model.Reason;
import io.github.ratecard.model.ReasonCode;
import io.github.ratecard.model.Source;
import io.github.ratecard.model.Term;
import io.github.ratecard.model.Usd;
import io.github.ratecard.rule.PricedLine;
import io.github.ratecard.rule.patient.PatientShare;
import io.github.ratecard.table.Tables;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The patient's share of a whole case: the deductible is taken once, from the professional lines first. */
final class CaseShare {
    private final PatientShare shares;

    CaseShare(Tables tables) {
        this.shares = new PatientShare(tables);
    }

    /** The lines of all parts, each split or with the reason why it cannot be. */
    PatientShares of(List<Part> parts, Usd deductible, LocalDate date, List<Reason> notes) {
        Term due = Term.fact("deductible still due", deductible.amount(), Source.given("--deductible-remaining"));
        Outcome<Term> left = Outcome.of(due);
        List<PatientShares.OfLine> shares = new ArrayList<>();
        Optional<Reason> unpriced = Optional.empty();
        for (Part part : parts) {
            for (PricedLine line : part.lines()) {
                if (line.packaged()) {
                    continue;
                }
                Outcome<PatientShare.Split> split = split(line, left, date, notes);
                shares.add(new PatientShares.OfLine(line, split));
                left = isMet(due) ? left : left(left, line, split);
            }
            unpriced = unpriced.isPresent() ? unpriced : part.amount().missing();
        }
        if (!isMet(due) && parts.size() > 1) {
            notes.add(Reason.of(
                    ReasonCode.DEDUCTIBLE_ORDER,
                    "the deductible is taken from the professional claim first, then from the facility's: claims are"
                            + " processed in the order in which they arrive"));
        }
        return PatientShares.of(shares, unpriced);
    }

    private Outcome<PatientShare.Split> split(PricedLine line, Outcome<Term> left, LocalDate date, List<Reason> notes) {
        if (!line.amount().isPresent()) {
            return Outcome.none(line.amount().reason());
        }
        Outcome<PatientShare.Split> split = left.then(still -> shares.of(line, still, date, notes));
        if (split.isPresent()) {
            unassigned(line, split.get(), notes);
        }
        return split;
    }

    /** What of the deductible is still due after a line. */
    private static Outcome<Term> left(Outcome<Term> left, PricedLine line, Outcome<PatientShare.Split> split) {
        if (!left.isPresent()) {
            return left;
        }
        if (!split.isPresent()) {
            return Outcome.none(
                    ReasonCode.INCOMPLETE,
                    "how much of the deductible is left depends on " + line.line() + ", whose share is not known");
        }
        Term taken = split.get().deductible();
        return taken.parts().isEmpty() ? left : Outcome.of(Term.difference("deductible still due", left.get(), taken));
    }

    private static boolean isMet(Term due) {
        return due.value().signum() == 0;
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

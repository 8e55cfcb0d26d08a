package io.github.ratecard.rule.physician;

import io.github.ratecard.model.Decimal;
import io.github.ratecard.model.ReasonCode;
import io.github.ratecard.model.Source;
import io.github.ratecard.model.Term;
import io.github.ratecard.rule.line.LineDraft;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Endoscopies with one base code (ENDO BASE of the relative value file): the dearest is paid in full, each other its fee less
 * the base's, and the base itself nothing beside them. CPM ch. 12 §40.6; indicator text of MULT 3.
 */
final class EndoscopyFamily {
    private final String base;
    private final List<LocalLine> members = new ArrayList<>();
    private final List<LocalLine> bases = new ArrayList<>();

    EndoscopyFamily(String base) {
        this.base = base;
    }

    void add(LocalLine member) {
        members.add(member);
    }

    /** Adds a line of the base code. */
    void base(LocalLine line) {
        bases.add(line);
    }

    /** Reduces the family's fees; gives back its lines that are paid. */
    List<LineDraft> reduce() {
        int services =
                members.stream().mapToInt(line -> line.draft().paidUnits()).sum();
        LocalLine dearest = Collections.max(
                members, Comparator.comparing(line -> line.draft().rankingAmount()));
        for (LocalLine line : members) {
            if (services > 1) {
                reduce(line, line == dearest ? 1 : 0);
            }
        }
        for (LocalLine line : bases) {
            line.draft().payNothing("the endoscopy that " + dearest.code() + " holds already (base " + base + ")");
        }
        List<LineDraft> paid = new ArrayList<>();
        for (LocalLine line : members) {
            if (line.draft().isOpen()) {
                paid.add(line.draft());
            }
        }
        return paid;
    }

    /** @param full how many units of the line are paid in full, 1 or none */
    private void reduce(LocalLine line, int full) {
        LineDraft draft = line.draft();
        int others = draft.paidUnits() - full;
        if (others == 0) {
            return;
        }
        Optional<Term> baseFee = line.base();
        if (baseFee.isEmpty()) {
            draft.refuse(
                    ReasonCode.NO_FAMILY_TABLE,
                    "endoscopies reduce each other by the fee of " + base + ", which is not in the tables; price "
                            + draft.line().code() + " alone");
            return;
        }
        Term less = moreThanBase(draft.fee(), baseFee.get());
        Term reduced = others == 1 ? less : Term.product("units less the base", Term.units(others), less);
        if (draft.paidUnits() > 1) {
            draft.payOnce();
        }
        draft.fee(
                full == 0
                        ? reduced
                        : Term.sum("first unit in full, others less the base", List.of(draft.fee(), reduced)));
    }

    private Term moreThanBase(Term fee, Term baseFee) {
        Term nothing = Term.fact("nothing", Decimal.ZERO, Source.arithmetic());
        Term difference = Term.difference("fee less that of base " + base, fee, baseFee);
        return fee.value().compareTo(baseFee.value()) < 0
                ? Term.greatest("not less than nothing", difference, nothing)
                : difference;
    }
}

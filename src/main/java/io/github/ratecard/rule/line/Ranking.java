package io.github.ratecard.rule.line;

import io.github.ratecard.model.Decimal;
import io.github.ratecard.model.Outcome;
import io.github.ratecard.model.ReasonCode;
import io.github.ratecard.model.Term;
import io.github.ratecard.table.entry.Parameter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * Procedures in the order of what each would be paid alone, the dearest first: each is paid the share of its place. Every
 * unit of a line is a procedure. CPM ch. 12 §40.6; 42 CFR 416.172(e), 419.44(a).
 */
public final class Ranking {
    private final List<Procedure> procedures = new ArrayList<>();

    /** One procedure: the lines that share its place, and what they would be paid without the others. */
    private record Procedure(List<LineDraft> lines, Decimal value) {}

    /** Adds lines that are ranked as one procedure. */
    public void add(List<LineDraft> together) {
        Decimal value = Decimal.ZERO;
        for (LineDraft draft : together) {
            value = value.add(draft.rankingAmount());
        }
        procedures.add(new Procedure(List.copyOf(together), value));
    }

    /** Adds each unit of a line. */
    public void addUnits(LineDraft draft) {
        addUnits(List.of(draft), draft.paidUnits());
    }

    /** Adds so many units of lines of which each is one procedure together. */
    public void addUnits(List<LineDraft> together, int units) {
        for (int unit = 0; unit < units; unit++) {
            add(together);
        }
    }

    /** Whether there is anything to reduce. */
    public boolean hasSeveral() {
        return procedures.size() > 1;
    }

    /** Gives each line the share of its place; refuses it where so many are priced from the report. */
    public void apply(IntFunction<Outcome<Parameter>> shareAt) {
        if (!hasSeveral()) {
            return;
        }
        procedures.sort(Comparator.comparing(Procedure::value, Comparator.reverseOrder()));
        Map<LineDraft, List<Term>> shares = new LinkedHashMap<>();
        for (int place = 1; place <= procedures.size(); place++) {
            Outcome<Parameter> share = shareAt.apply(place);
            for (LineDraft draft : procedures.get(place - 1).lines()) {
                if (share.isPresent()) {
                    String name = "share of procedure " + place + " of " + procedures.size();
                    shares.computeIfAbsent(draft, line -> new ArrayList<>())
                            .add(share.get().term(name));
                } else {
                    draft.refuse(
                            ReasonCode.BY_REPORT,
                            draft.line().code() + " is procedure " + place + " of " + procedures.size()
                                    + ": so many are priced from the report");
                }
            }
        }
        shares.forEach(Ranking::discount);
    }

    private static void discount(LineDraft draft, List<Term> shares) {
        if (!draft.isOpen()) {
            return;
        }
        if (shares.size() == 1) {
            draft.discount(shares.get(0));
        } else {
            draft.payOnce();
            draft.discount(Term.sum("shares of its units", shares));
        }
    }
}

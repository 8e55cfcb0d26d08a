package io.github.ratecard.rule.line;

import io.github.ratecard.model.Percent;
import io.github.ratecard.model.Source;
import io.github.ratecard.model.Term;
import io.github.ratecard.model.service.ServiceLine;
import java.util.ArrayList;
import java.util.List;

/** Steps that the payment systems share. */
public final class Amounts {
    private Amounts() {}

    /** {@code base × units × factors}, rounded once; the base itself when nothing multiplies it. */
    public static Term line(String name, LineDraft draft) {
        Term base = draft.fee();
        List<Term> parts = new ArrayList<>();
        parts.add(base);
        if (draft.paidUnits() > 1) {
            parts.add(Term.units(draft.paidUnits()));
        }
        parts.addAll(draft.factors());
        Term product = parts.size() == 1 ? base : Term.product(name, parts);
        return Term.rounded(name, product);
    }

    /** The lower of a line's amount and the charge for it, where a charge is known. */
    public static Term cappedByCharge(Term amount, ServiceLine line) {
        if (line.charge().isEmpty()) {
            return amount;
        }
        Term charge = Term.fact("charge", line.charge().get().amount(), Source.given("charge"));
        return Term.least("lower of charge and fee", amount, charge);
    }

    /** A percentage the user gave with an option, as the share it stands for. */
    public static Term given(String name, String option, Percent percent) {
        return Term.fact(name, percent.ratio(), Source.given(option));
    }

    /** {@code share × index + (1 − share)}: how far a wage index moves a rate. */
    public static Term wageFactor(Term laborShare, Term index) {
        Term labor = Term.product("labor part", laborShare, index);
        Term rest = Term.difference("non-labor part", Term.one(), laborShare);
        return Term.sum("wage factor", List.of(labor, rest));
    }
}

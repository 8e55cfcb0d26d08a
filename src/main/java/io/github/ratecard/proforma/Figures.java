package io.github.ratecard.proforma;

import io.github.ratecard.model.Outcome;
import io.github.ratecard.model.Reason;
import io.github.ratecard.model.ReasonCode;
import io.github.ratecard.model.Term;
import java.util.ArrayList;
import java.util.List;

/**
 * What a scenario comes to. Amounts are in whole cents: each payer's year is rounded and then added, and a figure for one case is
 * the year's divided by the cases, rounded.
 *
 * @param costs of all cases of a year
 * @param fixed costs of a year, however many cases there are
 * @param contribution revenue less the costs of the cases
 * @param margin the contribution less the fixed costs
 * @param revenueOfCase on average over the payers
 * @param costOfCase the same for every case
 * @param breakEven the fewest whole cases whose contribution pays the fixed costs; none where a case contributes nothing
 */
public record Figures(
        List<PayerFigures> payers,
        Term cases,
        Term revenue,
        Term costs,
        Term contribution,
        Term fixed,
        Term margin,
        Term revenueOfCase,
        Term costOfCase,
        Term contributionOfCase,
        Outcome<Term> breakEven) {

    public Figures {
        payers = List.copyOf(payers);
    }

    static Figures of(Scenario scenario, Outcome<Medicare> medicare, Variation vary) {
        Term cases = vary.of(scenario.cases());
        List<Term> shares = vary.shares(scenario.payers());
        List<PayerFigures> payers = new ArrayList<>();
        List<Term> revenues = new ArrayList<>();
        for (int i = 0; i < shares.size(); i++) {
            PayerFigures payer = PayerFigures.of(scenario.payers().get(i), shares.get(i), cases, medicare, vary);
            payers.add(payer);
            revenues.add(payer.revenue());
        }
        Term revenue = Term.sum("net revenue per year", revenues);
        Term costOfCase = Term.sum("cost per case", terms(scenario.costs(), vary));
        Term costs = Term.rounded("cost of cases per year", Term.product("cost of cases per year", cases, costOfCase));
        Term contribution = Term.difference("contribution per year", revenue, costs);
        Term fixed =
                Term.rounded("fixed costs per year", Term.sum("fixed costs per year", terms(scenario.fixed(), vary)));
        Term ofCase = perCase("contribution per case", contribution, cases);
        return new Figures(
                payers,
                cases,
                revenue,
                costs,
                contribution,
                fixed,
                Term.difference("margin per year", contribution, fixed),
                perCase("net revenue per case", revenue, cases),
                Term.rounded("cost per case", costOfCase),
                ofCase,
                breakEven(fixed, ofCase));
    }

    private static Term perCase(String name, Term year, Term cases) {
        return Term.rounded(name, Term.quotient(name, year, cases));
    }

    private static Outcome<Term> breakEven(Term fixed, Term ofCase) {
        int sign = ofCase.value().signum();
        if (sign <= 0) {
            String what = sign == 0
                    ? "a case brings only what it costs"
                    : "a case brings " + ofCase.value().negate() + " less than it costs";
            return Outcome.none(
                    Reason.of(ReasonCode.NO_BREAK_EVEN, what + ", so no number of cases pays the fixed costs"));
        }
        return Outcome.of(breakEvenAt(fixed, ofCase));
    }

    /** How many cases pay the fixed costs, with a contribution of each that is more than nothing. */
    public static Term breakEvenAt(Term fixed, Term contributionOfCase) {
        return Term.roundedUp("break-even", Term.quotient("cases that pay the fixed costs", fixed, contributionOfCase));
    }

    private static List<Term> terms(List<Input> inputs, Variation vary) {
        List<Term> terms = new ArrayList<>();
        inputs.forEach(input -> terms.add(vary.of(input)));
        return terms;
    }
}

package io.github.ratecard.report.proforma;

import io.github.ratecard.model.Outcome;
import io.github.ratecard.model.Term;
import io.github.ratecard.proforma.Figures;
import io.github.ratecard.proforma.Unit;
import java.util.List;
import java.util.function.Function;

/**
 * One figure of a scenario, as all formats list it.
 *
 * @param key for programs
 * @param assumed whether it adds up nothing but what the planner assumes
 */
public record Line(String key, String label, Unit unit, boolean assumed, Function<Figures, Outcome<Term>> figure) {
    /** What is left after the fixed costs. */
    public static final Line MARGIN = of("margin", "Margin per year", Unit.DOLLARS, false, Figures::margin);

    public static final Line BREAK_EVEN =
            new Line("break_even_cases", "Break-even, cases per year", Unit.CASES, false, Figures::breakEven);

    /** The figures in the order in which they are read. */
    public static final List<Line> ALL = List.of(
            of("cases", "Cases per year", Unit.CASES, true, Figures::cases),
            of("revenue_per_case", "Net revenue per case", Unit.DOLLARS, false, Figures::revenueOfCase),
            of("cost_per_case", "Cost per case", Unit.DOLLARS, true, Figures::costOfCase),
            of("contribution_per_case", "Contribution per case", Unit.DOLLARS, false, Figures::contributionOfCase),
            of("revenue", "Net revenue per year", Unit.DOLLARS, false, Figures::revenue),
            of("cost_of_cases", "Cost of cases per year", Unit.DOLLARS, true, Figures::costs),
            of("contribution", "Contribution per year", Unit.DOLLARS, false, Figures::contribution),
            of("fixed_costs", "Fixed costs per year", Unit.DOLLARS, true, Figures::fixed),
            MARGIN,
            BREAK_EVEN);

    private static Line of(String key, String label, Unit unit, boolean assumed, Function<Figures, Term> figure) {
        return new Line(key, label, unit, assumed, figure.andThen(Outcome::of));
    }

    /** The label, marked where it is the planner's. */
    public String marked() {
        return assumed ? label + ProformaWords.MARK : label;
    }
}

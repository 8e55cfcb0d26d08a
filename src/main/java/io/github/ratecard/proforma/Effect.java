package io.github.ratecard.proforma;

import io.github.ratecard.model.Decimal;
import io.github.ratecard.model.Outcome;
import io.github.ratecard.model.Term;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What a scenario comes to when one input is a tenth lower and a tenth higher.
 *
 * @param spread from the lowest to the highest margin, the planned one among them
 */
public record Effect(Input input, Figures low, Figures high, Decimal spread) {
    /** By which part of itself each input is changed. */
    public static Term change() {
        return Variation.CHANGE;
    }

    /** The effects of all inputs that can change alone, the largest first, equal ones in the order of the plan. */
    static List<Effect> of(Scenario scenario, Outcome<Medicare> medicare, Figures planned) {
        List<Effect> effects = new ArrayList<>();
        for (Input input : inputs(scenario, medicare)) {
            Figures low = Figures.of(scenario, medicare, Variation.lower(input));
            Figures high = Figures.of(scenario, medicare, Variation.higher(input));
            effects.add(new Effect(input, low, high, spread(planned, low, high)));
        }
        effects.sort(Comparator.comparing((Effect effect) -> effect.spread).reversed());
        return List.copyOf(effects);
    }

    /** The share of a payer cannot change where there is no other. */
    private static List<Input> inputs(Scenario scenario, Outcome<Medicare> medicare) {
        List<Input> inputs = new ArrayList<>(scenario.inputs());
        if (scenario.payers().size() == 1) {
            inputs.remove(scenario.payers().get(0).share());
        }
        if (scenario.asksMedicare()) {
            inputs.add(medicare.get().input());
        }
        return inputs;
    }

    private static Decimal spread(Figures planned, Figures low, Figures high) {
        Decimal middle = planned.margin().value();
        Decimal one = low.margin().value();
        Decimal other = high.margin().value();
        return middle.max(one).max(other).subtract(middle.min(one).min(other));
    }
}

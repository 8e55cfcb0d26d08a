package io.github.ratecard.proforma;

import io.github.ratecard.model.Outcome;
import io.github.ratecard.proforma.Proforma.Planned;
import io.github.ratecard.proforma.Proforma.Worked;
import io.github.ratecard.quote.Quote;
import io.github.ratecard.quote.Quoter;
import io.github.ratecard.quote.request.RequestException;
import io.github.ratecard.table.kind.TableException;
import io.github.ratecard.yaml.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Works a plan out with what Medicare pays by the tables at hand. */
public final class Planner {
    private final Quoter quoter;

    public Planner(Quoter quoter) {
        this.quoter = quoter;
    }

    /**
     * Works all scenarios out; one that cannot be priced has its reason.
     *
     * @throws TableException when a scenario asks for what there is not, such as an unknown ZIP code: with the place in the plan
     */
    public Proforma answer(Plan plan) {
        List<Planned> scenarios = new ArrayList<>();
        for (Scenario scenario : plan.scenarios()) {
            Quote quote = quote(scenario);
            scenarios.add(new Planned(scenario, quote, worked(scenario, quote)));
        }
        return new Proforma(plan, scenarios);
    }

    private static Outcome<Worked> worked(Scenario scenario, Quote quote) {
        Outcome<Medicare> medicare =
                Medicare.of(quote.sites().get(0), scenario.request().component().orElseThrow());
        if (scenario.asksMedicare() && !medicare.isPresent()) {
            return Outcome.none(medicare.reason());
        }
        Figures planned = Figures.of(scenario, medicare, Variation.NONE);
        return Outcome.of(new Worked(
                scenario.asksMedicare() ? medicare.value() : Optional.empty(),
                planned,
                Effect.of(scenario, medicare, planned)));
    }

    private Quote quote(Scenario scenario) {
        try {
            return quoter.answer(scenario.request());
        } catch (RequestException wrong) {
            List<String> valid = new ArrayList<>(wrong.valid());
            wrong.meant().ifPresent(meant -> valid.add(0, "did you mean " + meant + "?"));
            if (!wrong.hint().isEmpty()) {
                valid.add(wrong.hint());
            }
            throw new TableException(
                    wrong.getMessage(), asked(scenario, wrong.where()).place(), String.join(", ", valid));
        }
    }

    /** What of the plan stands for an option of the command line. */
    private static Node asked(Scenario scenario, String option) {
        String key = option.replaceFirst("^-+", "")
                .toLowerCase(java.util.Locale.ROOT)
                .replace('-', '_');
        for (String part : List.of("place", "case")) {
            Optional<Node> node = scenario.keys().find(part);
            if (node.isPresent() && node.get().find(key).isPresent()) {
                return node.get().get(key);
            }
        }
        return scenario.keys().find(key).orElse(scenario.keys().own());
    }
}

package io.github.ratecard.proforma;

import io.github.ratecard.model.Outcome;
import io.github.ratecard.model.Reason;
import io.github.ratecard.quote.Quote;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The answer to a {@link Plan}: its scenarios side by side. */
public record Proforma(Plan plan, List<Planned> scenarios) {
    public Proforma {
        scenarios = List.copyOf(scenarios);
    }

    /**
     * A scenario and what it comes to.
     *
     * @param quote what Medicare's tables say of a case
     * @param worked or the reason why a case cannot be priced
     */
    public record Planned(Scenario scenario, Quote quote, Outcome<Worked> worked) {
        /** Every number that no table gives, those among them that Medicare's rules were given. */
        public List<Input> inputs() {
            List<Input> inputs = new ArrayList<>(scenario.inputs());
            worked.value().flatMap(Worked::medicare).ifPresent(medicare -> inputs.addAll(medicare.given()));
            return inputs;
        }
    }

    /**
     * A scenario worked out.
     *
     * @param medicare empty where no payer pays by what Medicare pays
     * @param effects of each input, the largest first
     */
    public record Worked(Optional<Medicare> medicare, Figures figures, List<Effect> effects) {
        public Worked {
            effects = List.copyOf(effects);
        }
    }

    /** Why a scenario has no figures; empty where all have some. */
    public Optional<Reason> missing() {
        return scenarios.stream()
                .flatMap(planned -> planned.worked().missing().stream())
                .findFirst();
    }
}

package io.github.ratecard.proforma;

import java.util.List;

/**
 * A plan as it was read.
 *
 * @param note what is said above its figures; may be empty
 */
public record Plan(String title, String note, List<Scenario> scenarios) {
    public Plan {
        scenarios = List.copyOf(scenarios);
    }
}

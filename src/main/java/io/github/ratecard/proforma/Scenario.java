package io.github.ratecard.proforma;

import io.github.ratecard.quote.request.Request;
import io.github.ratecard.yaml.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One way in which the service could be given, for a year.
 *
 * @param request what is asked of Medicare's tables for a case
 * @param costs for each case
 * @param fixed for each year, however many cases there are
 * @param deductible what the plan says is still due of it
 * @param keys where its keys stand, for messages
 */
public record Scenario(
        String name,
        Request request,
        Input cases,
        List<Payer> payers,
        List<Input> costs,
        List<Input> fixed,
        boolean deductible,
        Keys keys) {
    public Scenario {
        payers = List.copyOf(payers);
        costs = List.copyOf(costs);
        fixed = List.copyOf(fixed);
    }

    /** Whether any payer pays by what Medicare pays. */
    boolean asksMedicare() {
        return payers.stream().anyMatch(Payer::asksMedicare);
    }

    /** All its numbers, in the order of the plan. */
    public List<Input> inputs() {
        List<Input> inputs = new ArrayList<>(List.of(cases));
        for (Payer payer : payers) {
            inputs.add(payer.share());
            inputs.addAll(payer.inputs());
        }
        inputs.addAll(costs);
        inputs.addAll(fixed);
        return inputs;
    }

    /**
     * The keys of a scenario; what it does not say itself stands at the top of the plan, for all scenarios.
     */
    public record Keys(Node own, Node plan) {
        Optional<Node> find(String key) {
            Optional<Node> found = own.find(key);
            return found.isPresent() ? found : plan.find(key);
        }

        Node get(String key) {
            return find(key)
                    .orElseThrow(() -> own.wrong(
                            "the key '" + key + "' is missing",
                            "'" + key + "' here, or at the top of the plan for all scenarios"));
        }
    }
}

package io.github.ratecard.quote;

import io.github.ratecard.model.service.ServiceLine;
import io.github.ratecard.rule.PricedLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Returns the priced lines of a part to the groups of lines that asked for them. Some lines asked for are not on the
 * claim. Whether one is depends on its code alone, so the others are found by their order.
 */
final class LineShares {
    private final Optional<Part> part;
    private int dealt;

    LineShares(Optional<Part> part) {
        this.part = part;
    }

    /** The share of the next group; empty when none of its lines stands on the claim. */
    Optional<Part> next(String name, List<ServiceLine> group) {
        if (part.isEmpty() || part.get().lines().isEmpty()) {
            return part;
        }
        List<PricedLine> all = part.get().lines();
        List<PricedLine> own = new ArrayList<>();
        for (ServiceLine line : group) {
            if (dealt < all.size() && all.get(dealt).line().code().equals(line.code())) {
                own.add(all.get(dealt++));
            }
        }
        return own.isEmpty()
                ? Optional.empty()
                : Optional.of(Part.of(name, own, part.get().basis()));
    }
}

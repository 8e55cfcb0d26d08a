package io.github.ratecard.rule.schedule;

import io.github.ratecard.rule.Place;
import io.github.ratecard.rule.PreparedClaim;
import io.github.ratecard.rule.PricedLine;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Lines of several claims in the order in which they were asked for. */
final class JoinedClaim implements PreparedClaim {
    /** Where a line stands: on which claim, and as which of its lines. */
    private record At(PreparedClaim claim, int line) {}

    private final List<At> lines = new ArrayList<>();

    /** Adds the next line. */
    void add(PreparedClaim claim, int line) {
        lines.add(new At(claim, line));
    }

    @Override
    public List<PricedLine> in(Place place) {
        Map<PreparedClaim, List<PricedLine>> priced = new IdentityHashMap<>();
        List<PricedLine> all = new ArrayList<>(lines.size());
        for (At at : lines) {
            if (!priced.containsKey(at.claim())) {
                priced.put(at.claim(), at.claim().in(place));
            }
            all.add(priced.get(at.claim()).get(at.line()));
        }
        return all;
    }
}

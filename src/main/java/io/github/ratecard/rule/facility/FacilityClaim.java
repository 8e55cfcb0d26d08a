package io.github.ratecard.rule.facility;

import io.github.ratecard.model.Term;
import io.github.ratecard.model.service.PaymentSystem;
import io.github.ratecard.rule.Place;
import io.github.ratecard.rule.PreparedClaim;
import io.github.ratecard.rule.PricedLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A facility's claim: only its wage index distinguishes one place from another. */
public final class FacilityClaim implements PreparedClaim {
    private final List<FacilityLine> lines;
    private final PaymentSystem system;
    private final List<PricedLine> national;

    /** @param system whose wage index moves the lines */
    public FacilityClaim(List<FacilityLine> lines, PaymentSystem system) {
        this.lines = List.copyOf(lines);
        this.system = system;
        List<PricedLine> priced = new ArrayList<>(lines.size());
        for (FacilityLine line : lines) {
            priced.add(line.national());
        }
        this.national = List.copyOf(priced);
    }

    @Override
    public List<PricedLine> in(Place place) {
        Optional<Term> index = place.wageIndex(system);
        if (index.isEmpty()) {
            return national;
        }
        List<PricedLine> priced = new ArrayList<>(lines.size());
        for (FacilityLine line : lines) {
            priced.add(line.in(index.get()));
        }
        return priced;
    }
}

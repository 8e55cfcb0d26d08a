package io.github.ratecard.quote;

import io.github.ratecard.model.Reason;
import io.github.ratecard.rule.Place;
import java.util.Map;
import java.util.Optional;

/**
 * A place as it was found in the tables.
 *
 * @param locality its id; empty when the professional part is national
 * @param editions the editions that answered, by system
 */
public record FoundPlace(
        Place place,
        Optional<String> locality,
        Side professional,
        Side asc,
        Side hospital,
        Map<String, String> editions) {

    /** No place at all. */
    public static FoundPlace national() {
        Side national = new Side(new Basis(false, "national"), Optional.empty());
        return new FoundPlace(Place.NATIONAL, Optional.empty(), national, national, national, Map.of());
    }

    /**
     * One part's side of it.
     *
     * @param obstacle why the part cannot be priced for the place that was asked for
     */
    public record Side(Basis basis, Optional<Reason> obstacle) {}
}

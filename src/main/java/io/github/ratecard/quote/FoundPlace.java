package io.github.ratecard.quote;

import io.github.ratecard.rule.Place;
import java.util.Map;
import java.util.Optional;

/**
 * A place as it was found in the tables.
 *
 * @param locality its id and name; empty when the professional part is national
 * @param editions the editions that answered, by system
 */
record FoundPlace(
        Place place,
        Optional<String> locality,
        Basis professional,
        Basis asc,
        Basis hospital,
        Map<String, String> editions) {}

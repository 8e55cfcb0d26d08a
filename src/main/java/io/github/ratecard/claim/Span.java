package io.github.ratecard.claim;

import io.github.ratecard.yaml.Node;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The days for which an entry of a guide holds.
 *
 * @param from the first; empty for one that always held
 * @param to the last; empty when none is known
 */
public record Span(Optional<LocalDate> from, Optional<LocalDate> to) {
    /** Reads the keys {@code from} and {@code to} of an entry that may have them. */
    public static Span read(Node entry) {
        return new Span(entry.find("from").map(Node::date), entry.find("to").map(Node::date));
    }

    public boolean contains(LocalDate date) {
        return !from.filter(date::isBefore).isPresent()
                && !to.filter(date::isAfter).isPresent();
    }
}

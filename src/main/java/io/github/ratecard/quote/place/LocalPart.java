package io.github.ratecard.quote.place;

import io.github.ratecard.model.Outcome;
import java.util.Optional;
import java.util.function.Function;

/**
 * What makes one part of a payment local.
 *
 * @param value empty where the part is national, or cannot be priced
 */
record LocalPart<T>(Optional<T> value, FoundPlace.Side side) {

    /** Local when there is a value, national when nothing was asked, else not to be priced. */
    static <T> LocalPart<T> of(Optional<Outcome<T>> found, Function<T, String> describe, String add) {
        if (found.isEmpty()) {
            return new LocalPart<>(Optional.empty(), FoundPlace.Side.national(add));
        }
        Optional<T> value = found.get().value();
        Basis basis = new Basis(value.isPresent(), value.map(describe).orElse("not known"));
        return new LocalPart<>(value, new FoundPlace.Side(basis, found.get().missing()));
    }

    /** A value that the user gave outright. */
    static <T> LocalPart<T> given(T value, String option) {
        return new LocalPart<>(
                Optional.of(value),
                new FoundPlace.Side(new Basis(true, "wage index given with " + option), Optional.empty()));
    }
}

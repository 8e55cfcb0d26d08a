package io.github.ratecard.batch;

import io.github.ratecard.model.Outcome;
import io.github.ratecard.model.Reason;
import io.github.ratecard.quote.FoundPlace;
import java.util.List;
import java.util.Optional;

/**
 * The place of rows that say the same of it.
 *
 * @param found the place; or why it cannot be read
 * @param editions the editions that answered for it
 */
record Where(Outcome<FoundPlace> found, List<String> editions) {

    static Where of(Outcome<FoundPlace> found) {
        return new Where(
                found, found.isPresent() ? List.copyOf(found.get().editions().values()) : List.of());
    }

    /** Whether it holds for every day of the period: no part says that there is no edition for the date. */
    boolean isKept() {
        return !found.isPresent()
                || isKept(found.get().professional())
                        && isKept(found.get().asc())
                        && isKept(found.get().hospital());
    }

    private static boolean isKept(FoundPlace.Side side) {
        Optional<Reason> obstacle = side.obstacle();
        return obstacle.isEmpty() || !Question.isAboutTheDate(obstacle.get().code());
    }
}

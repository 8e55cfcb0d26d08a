package io.github.ratecard.batch;

import io.github.ratecard.model.Outcome;
import io.github.ratecard.model.Reason;
import io.github.ratecard.quote.FoundPlace;
import io.github.ratecard.table.Looks;
import java.util.List;
import java.util.Optional;

/**
 * The place of rows that say the same of it.
 *
 * @param found the place; or why it cannot be read
 * @param editions the editions that answered for it
 * @param kind the number of its kind; -1 when its answers are not kept for others
 * @param variables its indices, as answers that are kept want them
 */
record Where(Outcome<FoundPlace> found, List<String> editions, int kind, Optional<Variables> variables) {
    /**
     * @param kinds those there are
     * @param looks at indices
     */
    static Where of(Outcome<FoundPlace> unwatched, Numbered<PlaceKind> kinds, Looks looks) {
        if (!unwatched.isPresent()) {
            return new Where(unwatched, List.of(), -1, Optional.empty());
        }
        Outcome<FoundPlace> found = Outcome.of(unwatched.get().watchedBy(looks));
        List<String> editions = List.copyOf(found.get().editions().values());
        Optional<Variables> variables = Variables.of(found.get().place());
        boolean usual = variables.isPresent() && kinds.count() < Asked.MOST_KINDS;
        int kind = usual ? kinds.number(PlaceKind.of(found.get(), editions)) : -1;
        return new Where(found, editions, kind, variables);
    }

    /** Whether it holds for every day of the period: no part says that there is no edition for the date. */
    boolean isKept() {
        return !found.isPresent()
                || isKept(found.get().professional())
                        && isKept(found.get().asc())
                        && isKept(found.get().hospital());
    }

    /** Whether this is why a part cannot be priced here, whatever the code. */
    boolean isReason(Reason reason) {
        return found.isPresent()
                && (found.get().professional().obstacle().equals(Optional.of(reason))
                        || found.get().asc().obstacle().equals(Optional.of(reason))
                        || found.get().hospital().obstacle().equals(Optional.of(reason)));
    }

    private static boolean isKept(FoundPlace.Side side) {
        Optional<Reason> obstacle = side.obstacle();
        return obstacle.isEmpty() || !Question.isAboutTheDate(obstacle.get().code());
    }
}

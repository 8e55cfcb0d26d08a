package io.github.ratecard.batch.formula;

import io.github.ratecard.batch.answer.Numbered;
import io.github.ratecard.model.Outcome;
import io.github.ratecard.model.Reason;
import io.github.ratecard.model.service.PaymentSystem;
import io.github.ratecard.quote.place.FoundPlace;
import io.github.ratecard.table.Looks;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicIntegerArray;

/**
 * The place of rows that name it in the same way.
 *
 * @param found the place; or why it cannot be read
 * @param editions the editions that answered for it
 * @param kinds the numbers of its kinds, by the parts that are asked for: each is found out when it is needed, and one
 *     more is kept, so that 0 is none yet
 * @param variables its indices, as answers that are kept want them; empty when its answers are not kept for others
 * @param obstacles why parts cannot be priced there, as it is written
 */
public record RowPlace(
        Outcome<FoundPlace> found,
        List<String> editions,
        AtomicIntegerArray kinds,
        Optional<Variables> variables,
        Map<PaymentSystem, byte[]> obstacles) {
    private static final byte[] NOTHING = {};

    /** @param looks at indices */
    public static RowPlace of(Outcome<FoundPlace> unwatched, Looks looks) {
        if (!unwatched.isPresent()) {
            return new RowPlace(unwatched, List.of(), new AtomicIntegerArray(0), Optional.empty(), Map.of());
        }
        Outcome<FoundPlace> found = Outcome.of(unwatched.get().watchedBy(looks));
        List<String> editions = List.copyOf(found.get().editions().values());
        Optional<Variables> variables = Variables.of(found.get().place());
        return new RowPlace(found, editions, new AtomicIntegerArray(Parts.COUNT), variables, obstacles(found.get()));
    }

    /**
     * The number of its kind, for questions about some parts; -1 when its answers are not kept for others.
     *
     * @param parts the bits of {@link Parts}
     * @param all the kinds there are
     */
    public int kind(int parts, Numbered<PlaceKind> all) {
        if (variables.isEmpty()) {
            return -1;
        }
        int known = kinds.get(parts) - 1;
        if (known >= 0 || all.count() >= QuestionKey.MOST_KINDS) {
            return known;
        }
        int number = all.number(PlaceKind.of(found.get(), new Parts(parts), editions));
        kinds.set(parts, number + 1);
        return number;
    }

    /** Whether it says something of its date, so that it does not hold for the other days of the period. */
    public boolean namesDate() {
        return found.isPresent()
                && (namesDate(found.get().professional())
                        || namesDate(found.get().asc())
                        || namesDate(found.get().hospital()));
    }

    /** Why a part cannot be priced here, as it is written; nothing where it can. */
    byte[] why(PaymentSystem system) {
        return obstacles.getOrDefault(system, NOTHING);
    }

    private static Map<PaymentSystem, byte[]> obstacles(FoundPlace found) {
        Map<PaymentSystem, byte[]> written = new EnumMap<>(PaymentSystem.class);
        for (PaymentSystem system : PaymentSystem.all()) {
            Optional<Reason> obstacle = found.side(system).obstacle();
            if (obstacle.isPresent()) {
                written.put(system, obstacle.get().text().getBytes(StandardCharsets.UTF_8));
            }
        }
        return written;
    }

    private static boolean namesDate(FoundPlace.Side side) {
        Optional<Reason> obstacle = side.obstacle();
        return obstacle.isPresent() && Question.isAboutTheDate(obstacle.get().code());
    }
}

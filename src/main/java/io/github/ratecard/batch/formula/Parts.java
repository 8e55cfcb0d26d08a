package io.github.ratecard.batch.formula;

import io.github.ratecard.model.Reason;
import io.github.ratecard.model.service.PaymentSystem;
import io.github.ratecard.quote.place.FoundPlace;
import java.util.Optional;

/**
 * The parts of a payment that are asked for, by payment system. Why another part is not paid in a place does not count.
 */
public record Parts(int bits) {
    static final Parts NONE = new Parts(0);
    /** How many sets of them there are. */
    static final int COUNT = 1 << PaymentSystem.all().size();

    Parts with(PaymentSystem system) {
        return new Parts(bits | 1 << system.ordinal());
    }

    boolean has(PaymentSystem system) {
        return (bits & 1 << system.ordinal()) != 0;
    }

    /** Why a part has no price in a place; empty when it has one, or is not asked for. */
    Optional<Reason> obstacle(FoundPlace found, PaymentSystem system) {
        return has(system) ? found.side(system).obstacle() : Optional.empty();
    }

    /**
     * The part that cannot be priced in a place for this reason, whatever the code. Where it is the reason of both
     * parts, the physician's, as in an answer.
     */
    public Optional<PaymentSystem> against(Reason reason, FoundPlace found) {
        for (PaymentSystem system : PaymentSystem.all()) {
            Optional<Reason> obstacle = obstacle(found, system);
            if (obstacle.isPresent() && obstacle.get().equals(reason)) {
                return Optional.of(system);
            }
        }
        return Optional.empty();
    }
}

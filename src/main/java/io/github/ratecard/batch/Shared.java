package io.github.ratecard.batch;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * What rows have in common that say the same of everything but code, charge, day and place. Which parts of a place they ask
 * for is not told beforehand but learnt from each question that is worked out, so that nobody can forget one.
 */
final class Shared {
    private final int number;
    private final AtomicInteger parts = new AtomicInteger();

    /** @param number -1 when they are not numbered */
    Shared(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }

    /** The bits of the {@link Parts} that any of them has asked for so far. */
    int parts() {
        return parts.get();
    }

    /** Learns what one of them asks for. */
    void learn(Parts asked) {
        parts.accumulateAndGet(asked.bits(), (known, more) -> known | more);
    }
}

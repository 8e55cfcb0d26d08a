package io.github.ratecard.edition;

import io.github.ratecard.model.Decimal;
import java.util.Optional;

/** Changes in percent. */
final class Percentages {
    private static final int DECIMALS = 2;

    private Percentages() {}

    /** The change in percent of the first, half up to two decimals; empty when the first is nothing. */
    static Optional<Decimal> change(Decimal before, Decimal after) {
        if (before.signum() == 0) {
            return after.signum() == 0 ? Optional.of(Decimal.ZERO.exactly(DECIMALS)) : Optional.empty();
        }
        return Optional.of(after.subtract(before).multiply(Decimal.of(100)).divide(before, DECIMALS));
    }

    /** Whether a change is so many percent or more, up or down; one from nothing is. */
    static boolean isLarge(Optional<Decimal> change, Decimal least) {
        return change.isEmpty() || change.get().abs().compareTo(least) >= 0;
    }
}

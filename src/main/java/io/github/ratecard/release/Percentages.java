package io.github.ratecard.release;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** Changes in percent. */
final class Percentages {
    private static final int DECIMALS = 2;

    private Percentages() {}

    /** The change in percent of the first, half up to two decimals; empty when the first is nothing. */
    static Optional<BigDecimal> change(BigDecimal before, BigDecimal after) {
        if (before.signum() == 0) {
            return after.signum() == 0 ? Optional.of(BigDecimal.ZERO.setScale(DECIMALS)) : Optional.empty();
        }
        return Optional.of(after.subtract(before).movePointRight(2).divide(before, DECIMALS, RoundingMode.HALF_UP));
    }

    /** Whether a change is so many percent or more, up or down; one from nothing is. */
    static boolean isLarge(Optional<BigDecimal> change, BigDecimal least) {
        return change.isEmpty() || change.get().abs().compareTo(least) >= 0;
    }
}

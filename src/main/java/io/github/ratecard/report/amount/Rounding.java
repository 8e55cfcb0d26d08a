package io.github.ratecard.report.amount;

import java.util.Locale;
import java.util.Optional;

/** How exactly amounts are shown. */
public enum Rounding {
    CENTS,
    /** Each figure rounded half up from its own cents, so that figures need not add. */
    DOLLARS;

    public String word() {
        return this == CENTS ? "cents" : "dollars";
    }

    /** The rounding a word stands for, in either case; empty when there is none. */
    public static Optional<Rounding> find(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return lower.equals("cents")
                ? Optional.of(CENTS)
                : lower.equals("dollars") ? Optional.of(DOLLARS) : Optional.empty();
    }
}

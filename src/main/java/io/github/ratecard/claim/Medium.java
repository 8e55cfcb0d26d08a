package io.github.ratecard.claim;

import java.util.Locale;

/** How a claim is sent. */
public enum Medium {
    PAPER,
    ELECTRONIC;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Medium of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}

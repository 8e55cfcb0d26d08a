package io.github.ratecard.model.service;

import java.util.Locale;
import java.util.Optional;

/** Whether a level is treated on both sides or on one. */
public enum Laterality {
    BILATERAL,
    UNILATERAL;

    /** How the sides of a case are given, for messages. */
    public static String validSides(int levels) {
        return "one b or u for " + (levels == 1 ? "the level" : "each of the " + levels + " levels");
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one of a word or of its first letter, in either case; empty when there is none. */
    public static Optional<Laterality> find(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        for (Laterality side : values()) {
            if (lower.equals(side.word()) || lower.equals(side.word().substring(0, 1))) {
                return Optional.of(side);
            }
        }
        return Optional.empty();
    }
}

package io.github.ratecard.batch.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Which number of a date such as 6/1/2026 is the month. */
public enum DateOrder {
    MDY,
    DMY;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The order of a word, in either case. */
    public static Optional<DateOrder> find(String word) {
        for (DateOrder order : values()) {
            if (order.word().equals(word.toLowerCase(Locale.ROOT))) {
                return Optional.of(order);
            }
        }
        return Optional.empty();
    }

    public static List<String> words() {
        List<String> words = new ArrayList<>();
        for (DateOrder order : values()) {
            words.add(order.word());
        }
        return words;
    }
}

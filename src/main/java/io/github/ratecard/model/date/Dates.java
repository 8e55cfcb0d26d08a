package io.github.ratecard.model.date;

import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * Reads ISO dates. It does not use {@link LocalDate#parse}, whose formatter adds 10 ms to a cold start.
 */
public final class Dates {
    private Dates() {}

    /**
     * Reads {@code 2026-01-31}.
     *
     * @throws IllegalArgumentException when the text is no date of the calendar
     */
    public static LocalDate parse(String text) {
        if (text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-') {
            throw new IllegalArgumentException("'" + text + "' is not a date: write YYYY-MM-DD");
        }
        try {
            return LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
        } catch (DateTimeException noSuchDay) {
            throw new IllegalArgumentException("'" + text + "' is not a day of the calendar", noSuchDay);
        }
    }

    private static int number(String text, int from, int to) {
        int value = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                throw new IllegalArgumentException("'" + text + "' is not a date: write YYYY-MM-DD");
            }
            value = value * 10 + c - '0';
        }
        return value;
    }
}

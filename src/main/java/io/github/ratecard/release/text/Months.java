package io.github.ratecard.release.text;

import java.time.Month;
import java.util.regex.Pattern;

/** The months by name. */
public final class Months {
    private static final int SHORT = 3;
    private static final int OF_A_QUARTER = 3;

    private static final Pattern WORD = Pattern.compile("(?<![A-Z])(" + expression() + ")(?![A-Z])");

    private Months() {}

    /** The number of a month by its whole name or its first three letters, in capitals. */
    static int number(String name) {
        for (Month month : Month.values()) {
            if (month.name().startsWith(name.substring(0, SHORT))) {
                return month.getValue();
            }
        }
        throw new IllegalArgumentException("'" + name + "' is no month");
    }

    /** Whether a quarter begins with this month. */
    public static boolean isQuarter(int month) {
        return month % OF_A_QUARTER == 1;
    }

    /** How many months a text in capitals names. */
    static int count(String text) {
        return (int) WORD.matcher(text).results().count();
    }

    /** A regular expression for the names in capitals, whole or of three letters. */
    static String expression() {
        StringBuilder any = new StringBuilder();
        for (Month month : Month.values()) {
            any.append(any.length() == 0 ? "" : "|").append(month.name());
            any.append('|').append(month.name(), 0, SHORT);
        }
        return any.toString();
    }
}

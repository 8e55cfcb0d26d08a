package io.github.ratecard.release.text;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The months by name. */
public final class Months {
    private static final List<String> NAMES = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");
    private static final int SHORT = 3;
    private static final int OF_A_QUARTER = 3;

    private static final Pattern WORD = Pattern.compile("(?<![A-Z])(" + expression() + ")(?![A-Z])");

    private Months() {}

    /** The name of a month, 1 to 12. */
    public static String name(int month) {
        return NAMES.get(month - 1);
    }

    /** The number of a month by its whole name or its first three letters, in capitals. */
    static int number(String name) {
        for (int i = 0; i < NAMES.size(); i++) {
            if (NAMES.get(i).toUpperCase(Locale.ROOT).startsWith(name.substring(0, SHORT))) {
                return i + 1;
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
        for (String name : NAMES) {
            String capitals = name.toUpperCase(Locale.ROOT);
            any.append(any.length() == 0 ? "" : "|").append(capitals);
            any.append('|').append(capitals, 0, SHORT);
        }
        return any.toString();
    }
}

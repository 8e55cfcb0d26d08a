package io.github.ratecard.table.entry;

import java.util.Locale;

/** What a modifier does on a schedule of single services: the words of {@code services.csv}. */
public enum ServiceModifierEffect {
    /** Changes no amount. */
    NO_EFFECT,
    /** The table has a row of its own for code and modifier. */
    OWN_ROW,
    /** The whole amount is paid, to one who did all. */
    WHOLE,
    /** A fixed number of units is paid, for one of many procedures that were supervised. */
    SUPERVISED,
    /** A share of the amount is paid: a parameter of the schedule says which. */
    PAID_SHARE;

    /**
     * Reads the word of a table.
     *
     * @throws IllegalArgumentException for any other word; the data is checked when it is compiled
     */
    public static ServiceModifierEffect parse(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}

package io.github.ratecard.batch;

import io.github.ratecard.model.Source;

/**
 * An amount that a table has for a code.
 *
 * @param source where it stands
 * @param decimals of its column
 * @param value a whole multiple of the last decimal; -1 when it is too large to calculate with in 64 bits
 */
record CodeAmount(Source source, int decimals, long value) {
    /** A relative value of 100,000 or a rate of a million is an error, or else a thing to work out with more care. */
    private static final int MOST_DIGITS = 7;

    private static final int RATE_DECIMALS = 3;

    /** The largest value of an amount with so many decimals: more than any has that is published. */
    static long most(int decimals) {
        return Formula.ten(decimals < RATE_DECIMALS ? MOST_DIGITS : MOST_DIGITS + 2) - 1;
    }
}

package io.github.ratecard.batch;

import io.github.ratecard.model.Decimal;
import io.github.ratecard.model.Source;
import io.github.ratecard.table.Column;
import io.github.ratecard.table.TableRow;

/** An amount that a row of a table has for a code, in the column at a position. */
record CodeAmount(TableRow row, int at) {
    /** A relative value of 100,000 or a rate of a million is an error, or else a thing to work out with more care. */
    private static final int MOST_DIGITS = 7;

    private static final int RATE_DECIMALS = 3;

    /** The largest value of an amount with so many decimals: more than any has that is published. */
    static long most(int decimals) {
        return Formula.ten(decimals < RATE_DECIMALS ? MOST_DIGITS : MOST_DIGITS + 2) - 1;
    }

    /** The decimals of its column. */
    int decimals() {
        return column().scale();
    }

    /** Whether it lies between nothing and {@link #most}. */
    boolean isUsual() {
        Decimal amount = Decimal.of(row.shown(at));
        return amount.signum() >= 0 && amount.compareTo(Decimal.of(most(decimals()), decimals())) <= 0;
    }

    /** The whole multiple of the last decimal that a usual one is. */
    int value() {
        return Math.toIntExact(Decimal.of(row.shown(at)).unscaled(decimals()));
    }

    /** Whether a fact was taken from here. */
    boolean isAt(Source source) {
        return source.column().equals(column().name())
                && source.place().equals(row.source().place())
                && source.document().equals(row.source().document());
    }

    private Column column() {
        return row.edition().table().columns().get(at);
    }
}

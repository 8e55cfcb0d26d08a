package io.github.ratecard.batch.formula;

import io.github.ratecard.model.Decimal;
import io.github.ratecard.model.Source;
import io.github.ratecard.table.TableRow;
import io.github.ratecard.table.kind.Column;
import io.github.ratecard.table.kind.TableKind;

/**
 * An amount that a row of a table has for a code.
 *
 * @param at the position of its column
 * @param value a whole multiple of the column's last decimal; -1 when it is less than nothing, or more than {@link #most}
 */
public record CodeAmount(TableRow row, int at, int value) {
    /**
     * The largest amount that a formula takes. A relative value of 100,000 or a rate of a million is an error, or is
     * worked out as a tree.
     */
    private static final int MOST_DIGITS = 7;

    private static final int RATE_DECIMALS = 3;

    public static CodeAmount of(TableRow row, int at) {
        int decimals = row.edition().table().columns().get(at).scale();
        Decimal amount = Decimal.of(row.shown(at)).exactly(decimals);
        boolean usual = amount.signum() >= 0 && amount.compareTo(Decimal.of(most(decimals), decimals)) <= 0;
        return new CodeAmount(row, at, usual ? (int) amount.unscaled(decimals) : -1);
    }

    /** The largest value of an amount with so many decimals: more than any has that is published. */
    static long most(int decimals) {
        return Decimal.powerOfTen(decimals < RATE_DECIMALS ? MOST_DIGITS : MOST_DIGITS + 2) - 1;
    }

    /** The decimals of its column. */
    int decimals() {
        return column().scale();
    }

    /** Whether a fact was taken from here. */
    boolean isAt(Source source) {
        return source.column().equals(column().name())
                && source.place().equals(row.source().place())
                && source.document().equals(row.source().document());
    }

    /** The table it stands in. */
    public TableKind table() {
        return row.edition().table();
    }

    private Column column() {
        return table().columns().get(at);
    }
}

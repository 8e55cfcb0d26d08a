package io.github.ratecard.batch.formula;

import io.github.ratecard.batch.field.BatchField;
import io.github.ratecard.batch.field.RowFields;

/**
 * What a row puts into a formula: the indices of its place, its charge and the amounts of its code. It also has the room
 * to work the formula out. One instance serves row after row, for one thread.
 */
public final class FormulaInput {
    private static final int[] NO_CODE = {0, 0};

    private final long[] variables = new long[Variables.COUNT];
    private final long[] stack = new long[Formula.STACK];
    private int[] codes = NO_CODE;
    private int code;
    private int lookedAt;

    /** Takes the row's place and charge; false when the charge is no plain amount. */
    public boolean take(Variables ofPlace, RowFields row) {
        ofPlace.copyTo(variables);
        if (row.length(BatchField.CHARGE) == 0) {
            return true;
        }
        long charge = Variables.charge(row.data(), row.from(BatchField.CHARGE), row.to(BatchField.CHARGE));
        variables[Variables.CHARGE] = charge;
        return charge >= 0;
    }

    /**
     * Takes the row's code, whose facts lie among others.
     *
     * @param columnsLookedAt how many columns its likeness was found by, at least
     */
    public void takeCode(int[] page, int at, int columnsLookedAt) {
        codes = page;
        code = at;
        lookedAt = columnsLookedAt;
    }

    public void takeNoCode() {
        codes = NO_CODE;
        code = 0;
    }

    /** The number of what the row's code is like. */
    public int likeness() {
        return codes[code];
    }

    /** How many columns its likeness was found by. */
    public int lookedAt() {
        return lookedAt;
    }

    /** The number of the row's code. */
    public int ownNumber() {
        return codes[code + 1];
    }

    long[] variables() {
        return variables;
    }

    /** Where the amounts of the row's code lie, from {@link #amountsFrom()}. */
    int[] amounts() {
        return codes;
    }

    int amountsFrom() {
        return code + 2;
    }

    long[] stack() {
        return stack;
    }
}

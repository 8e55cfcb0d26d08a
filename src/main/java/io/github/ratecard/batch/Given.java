package io.github.ratecard.batch;

/** What a row puts into a formula, and room to work it out. One serves row after row, for one thread. */
final class Given {
    private final long[] variables = new long[Variables.COUNT];
    private final long[] stack = new long[Formula.STACK];
    private CodeFacts code = CodeFacts.NONE;

    /** Takes the row's place and charge; false when the charge is no plain amount. */
    boolean take(Variables ofPlace, RowFields row) {
        ofPlace.copyTo(variables);
        if (row.length(Field.CHARGE) == 0) {
            return true;
        }
        long charge = Variables.charge(row.data(), row.from(Field.CHARGE), row.to(Field.CHARGE));
        variables[Variables.CHARGE] = charge;
        return charge >= 0;
    }

    void take(CodeFacts itsCode) {
        code = itsCode;
    }

    long[] variables() {
        return variables;
    }

    /** The amounts of the row's code. */
    long[] ofCode() {
        return code.amounts();
    }

    long[] stack() {
        return stack;
    }
}

package io.github.ratecard.batch;

/** What a row puts into a formula, and room to work it out. One serves row after row, for one thread. */
final class Given {
    private static final long[] NO_CODE = {CodeFacts.ALONE};

    private final long[] variables = new long[Variables.COUNT];
    private final long[] stack = new long[Formula.STACK];
    private long[] codes = NO_CODE;
    private int code;

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

    /** Takes the row's code, whose facts lie among others. */
    void takeCode(long[] page, int at) {
        codes = page;
        code = at;
    }

    void takeCode(CodeFacts facts) {
        codes = new long[1 + facts.amounts().length];
        code = 0;
        facts.copyTo(codes, 0);
    }

    void takeNoCode() {
        codes = NO_CODE;
        code = 0;
    }

    /** Whether other codes may be priced as the row's is. */
    boolean hasLikes() {
        return codes[code] != CodeFacts.ALONE;
    }

    /** The number of what the row's code is like. */
    long likeness() {
        return codes[code];
    }

    long[] variables() {
        return variables;
    }

    /** Where the amounts of the row's code lie, from {@link #amountsFrom()}. */
    long[] amounts() {
        return codes;
    }

    int amountsFrom() {
        return code + 1;
    }

    long[] stack() {
        return stack;
    }
}

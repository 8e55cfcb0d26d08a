package io.github.ratecard.batch;

import java.util.Arrays;

/**
 * An answer as it is kept for the rows that ask the same: worked out from what a row puts in. Equal ones are kept once,
 * for there are few: most codes are answered in the same way.
 */
final class Known {
    /** Nothing is known. */
    static final Known NOTHING = new Known(-1, new Formula(new byte[0]), new long[0], new byte[0]);
    /** No more is known than that codes are answered differently which are alike otherwise. */
    static final Known BY_CODE = new Known(-2, new Formula(new byte[0]), new long[0], new byte[0]);

    private final int outline;
    private final Formula formula;
    private final long[] constants;
    private final byte[] text;

    /** @param text why an amount is missing */
    Known(int outline, Formula formula, long[] constants, byte[] text) {
        this.outline = outline;
        this.formula = formula;
        this.constants = constants.clone();
        this.text = text.clone();
    }

    /** Replies to a row. */
    void reply(Given given, String label, Reply reply) {
        reply.take(outline, label, text);
        formula.run(constants, given, reply.amounts());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Known && isSameAs((Known) other);
    }

    private boolean isSameAs(Known other) {
        return outline == other.outline
                && formula.equals(other.formula)
                && Arrays.equals(constants, other.constants)
                && Arrays.equals(text, other.text);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * outline + formula.hashCode()) + 7 * Arrays.hashCode(constants) + Arrays.hashCode(text);
    }
}

package io.github.ratecard.batch.formula;

import io.github.ratecard.batch.answer.Reply;
import io.github.ratecard.model.PaymentSystem;
import java.util.Arrays;
import java.util.Optional;

/**
 * An answer as it is kept for the rows that ask the same: worked out from what a row puts in. Equal ones are kept once,
 * for there are few: most codes are answered in the same way. What stands against a part in the place is said in the words
 * of the row's own place.
 */
public final class Known {
    /** Nothing is known. */
    public static final Known NOTHING =
            new Known(-1, new Formula(new byte[0]), new long[0], new byte[0], Optional.empty());
    /** No more is known than that codes are answered differently which are alike otherwise. */
    public static final Known BY_CODE =
            new Known(-2, new Formula(new byte[0]), new long[0], new byte[0], Optional.empty());

    private final int outline;
    private final Formula formula;
    private final long[] constants;
    private final byte[] text;
    /** Null when the reason is not the place's. */
    private final PaymentSystem against;

    /**
     * @param text why an amount is missing
     * @param against the part against which something stands in the place, if that is why: then there is no other text
     */
    Known(int outline, Formula formula, long[] constants, byte[] text, Optional<PaymentSystem> against) {
        this.outline = outline;
        this.formula = formula;
        this.constants = constants.clone();
        this.text = against.isPresent() ? new byte[0] : text.clone();
        this.against = against.orElse(null);
    }

    /** Replies to a row. */
    public void reply(Given given, Where where, String label, Reply reply) {
        reply.take(outline, label, against == null ? text : where.why(against));
        formula.run(constants, given, reply.amounts());
    }

    /**
     * The same for codes that have more amounts.
     *
     * @param at where the amounts it is worked out from are among theirs
     */
    public Known withAmountsAt(int[] at) {
        return new Known(outline, formula.withAmountsAt(at), constants, text, Optional.ofNullable(against));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Known && isSameAs((Known) other);
    }

    private boolean isSameAs(Known other) {
        return outline == other.outline
                && formula.equals(other.formula)
                && Arrays.equals(constants, other.constants)
                && against == other.against
                && Arrays.equals(text, other.text);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * outline + formula.hashCode()) + 7 * Arrays.hashCode(constants) + Arrays.hashCode(text);
    }
}

package io.github.ratecard.batch.formula;

import io.github.ratecard.batch.answer.Reply;
import io.github.ratecard.model.service.PaymentSystem;
import java.util.Arrays;
import java.util.Optional;

/**
 * An answer as it is kept for rows that ask the same; its amounts are worked out from what a row puts in. Equal ones are
 * kept once: there are few, because most codes are answered in the same way. Why a part is not paid in a place is said
 * in the words of the row's own place.
 */
public final class KeptAnswer {
    /** Nothing is known. */
    public static final KeptAnswer NOTHING =
            new KeptAnswer(-1, false, new Formula(new byte[0]), new long[0], new byte[0], Optional.empty());
    /** Codes of this likeness are not all answered alike: their answers are kept by code. */
    public static final KeptAnswer BY_CODE =
            new KeptAnswer(-2, false, new Formula(new byte[0]), new long[0], new byte[0], Optional.empty());

    private final int outline;
    private final boolean read;
    private final Formula formula;
    private final long[] constants;
    private final byte[] text;
    /** Null when the reason is not the place's. */
    private final PaymentSystem against;

    /**
     * @param reply as it was to the row that was worked out
     * @param against the part against which something stands in the place, if that is why an amount is missing: then
     *     there is no other text
     */
    KeptAnswer(Reply reply, Formula formula, long[] constants, Optional<PaymentSystem> against) {
        this(reply.outlineNumber(), reply.isRead(), formula, constants, reply.text(), against);
    }

    private KeptAnswer(
            int outline,
            boolean read,
            Formula formula,
            long[] constants,
            byte[] text,
            Optional<PaymentSystem> against) {
        this.outline = outline;
        this.read = read;
        this.formula = formula;
        this.constants = constants.clone();
        this.text = against.isPresent() ? new byte[0] : text.clone();
        this.against = against.orElse(null);
    }

    /** Replies to a row. */
    public void reply(FormulaInput given, RowPlace where, String label, Reply reply) {
        reply.take(outline, read, label, against == null ? text : where.why(against));
        formula.run(constants, given, reply.amounts());
    }

    /**
     * The same for codes that have more amounts.
     *
     * @param at where the amounts it is worked out from are among theirs
     */
    public KeptAnswer withAmountsAt(int[] at) {
        return new KeptAnswer(outline, read, formula.withAmountsAt(at), constants, text, Optional.ofNullable(against));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof KeptAnswer && isSameAs((KeptAnswer) other);
    }

    private boolean isSameAs(KeptAnswer other) {
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

package io.github.ratecard.batch.answer;

import io.github.ratecard.model.ReasonCode;
import io.github.ratecard.model.Term;
import io.github.ratecard.model.Usd;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/**
 * What is written for a row: an outline, its amounts in cents, and why one is missing. One instance serves row after
 * row.
 */
public final class Reply {
    private static final byte[] NOTHING = new byte[0];

    private final Numbered<Outline> outlines;
    private final Amounts amounts = new Amounts();
    private int outline;
    private byte[] text = NOTHING;
    private String label = "";
    private boolean read;
    private Set<ReasonCode> repairs = Set.of();

    /**
     * The amounts of an answer, in cents. An amount that the outline does not have keeps the value of an earlier row and
     * must not be read.
     */
    public static final class Amounts {
        public static final int PROFESSIONAL = 0;
        public static final int FACILITY = 1;
        public static final int TOTAL = 2;
        public static final int PATIENT = 3;
        public static final int MEDICARE = 4;
        public static final int COUNT = 5;

        private final long[] cents = new long[COUNT];

        public void set(int amount, long value) {
            cents[amount] = value;
        }

        public long get(int amount) {
            return cents[amount];
        }
    }

    public Reply(Numbered<Outline> outlines) {
        this.outlines = outlines;
    }

    /** Takes an answer that was worked out for this row. */
    public void take(RowAnswer answer) {
        read = answer.site().isPresent();
        repairs = Set.of();
        outline = outlines.number(Outline.of(answer));
        amount(Amounts.PROFESSIONAL, answer.professional());
        amount(Amounts.FACILITY, answer.facility());
        amount(Amounts.TOTAL, answer.total());
        amount(Amounts.PATIENT, answer.patient());
        amount(Amounts.MEDICARE, answer.medicare());
        text = answer.reason().isPresent() ? answer.reason().get().text().getBytes(StandardCharsets.UTF_8) : NOTHING;
        label = answer.label();
    }

    private void amount(int which, Optional<Term> amount) {
        if (amount.isPresent()) {
            amounts.set(which, Usd.of(amount.get().shown()).cents());
        }
    }

    /**
     * Takes what is known of rows like this one; the amounts are set besides.
     *
     * @param couldBeRead false for rows that were not priced as anything
     */
    public void take(int knownOutline, boolean couldBeRead, String itsLabel, byte[] why) {
        outline = knownOutline;
        read = couldBeRead;
        label = read ? itsLabel : "";
        text = why;
        repairs = Set.of();
    }

    /** Whether the row could be read. */
    public boolean isRead() {
        return read;
    }

    /** Notes what was mended of the row before it was read. */
    public void mended(Set<ReasonCode> made) {
        if (!made.isEmpty()) {
            outline = outlines.number(outline().withNotes(made));
            repairs = made;
        }
    }

    /** What was mended of the row. */
    Set<ReasonCode> repairs() {
        return repairs;
    }

    public Outline outline() {
        return outlines.get(outline);
    }

    /** The number of the outline: writers keep by it what they have worked out. */
    public int outlineNumber() {
        return outline;
    }

    public Amounts amounts() {
        return amounts;
    }

    public long cents(int amount) {
        return amounts.get(amount);
    }

    /** Why an amount is missing; never changed. */
    public byte[] text() {
        return text;
    }

    /** What was priced, for totals. */
    String label() {
        return label;
    }
}

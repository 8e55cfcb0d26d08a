package io.github.ratecard.batch;

import io.github.ratecard.model.Term;
import io.github.ratecard.model.Usd;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What is written for a row: an outline, its amounts in cents, and why one is missing. One serves row after row. */
final class Reply {
    private static final byte[] NOTHING = new byte[0];

    private final Numbered<Outline> outlines;
    private final Amounts amounts = new Amounts();
    private int outline;
    private byte[] text = NOTHING;
    private String label = "";

    /** The amounts of an answer, in cents; those that its outline does not have are left from the row before. */
    static final class Amounts {
        static final int PROFESSIONAL = 0;
        static final int FACILITY = 1;
        static final int TOTAL = 2;
        static final int PATIENT = 3;
        static final int MEDICARE = 4;
        static final int COUNT = 5;

        private final long[] cents = new long[COUNT];

        void set(int amount, long value) {
            cents[amount] = value;
        }

        long get(int amount) {
            return cents[amount];
        }
    }

    Reply(Numbered<Outline> outlines) {
        this.outlines = outlines;
    }

    /** Takes an answer that was worked out for this row. */
    void take(Answer answer) {
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

    /** Takes what is known of rows like this one; the amounts are set besides. */
    void take(int knownOutline, String itsLabel, byte[] why) {
        outline = knownOutline;
        // A row that could not be read was not priced as anything
        label = outline().site().isEmpty() ? "" : itsLabel;
        text = why;
    }

    Outline outline() {
        return outlines.get(outline);
    }

    /** The number of the outline: writers keep by it what they have worked out. */
    int outlineNumber() {
        return outline;
    }

    Amounts amounts() {
        return amounts;
    }

    long cents(int amount) {
        return amounts.get(amount);
    }

    /** Why an amount is missing; never changed. */
    byte[] text() {
        return text;
    }

    /** What was priced, for totals. */
    String label() {
        return label;
    }
}

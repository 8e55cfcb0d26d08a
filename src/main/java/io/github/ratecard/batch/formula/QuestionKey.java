package io.github.ratecard.batch.formula;

/**
 * What a row asks as one number: its code or likeness, its other fields, its period, the kind of its place, and whether
 * it has a charge.
 */
public final class QuestionKey {
    private static final int MOST_QUESTIONS = 1 << 16;
    private static final int MOST_CODES = 1 << 22;
    static final int MOST_KINDS = 1 << 12;
    private static final int MOST_PERIODS = (1 << 10) - 1;

    private static final int BY_CODE = 16;
    private static final int CODE = 17;
    private static final int KIND = 39;
    private static final int PERIOD = 51;
    private static final int CHARGED = 61;
    /** So that no question is 0. */
    private static final long SOME = 1L << 62;

    private QuestionKey() {}

    /**
     * The question of a row without its code; 0 when one of the numbers is too large to be one of many.
     *
     * @param question the number of its fields; -1 for those that are not numbered
     * @param kind of the place; -1 for one that is like no other
     */
    public static long of(int question, int kind, int period, boolean charged) {
        boolean usual = question >= 0 && question < MOST_QUESTIONS && kind >= 0 && kind < MOST_KINDS;
        boolean dated = period < MOST_PERIODS || period == Day.NO_DATE;
        if (!usual || !dated) {
            return 0;
        }
        long when = period == Day.NO_DATE ? MOST_PERIODS : period;
        return SOME | (charged ? 1L << CHARGED : 0) | when << PERIOD | (long) kind << KIND | question;
    }

    /** The question of a row for every code that is like its own. */
    public static long like(long question, int likeness) {
        return question | (long) likeness << CODE;
    }

    /** The question of a row for its code alone. */
    public static long byCode(long question, int code) {
        return question | (long) code << CODE | 1L << BY_CODE;
    }

    /**
     * The question of a row on its day alone; 0 when there are too many days. It must be kept apart from the questions of
     * a period.
     */
    public static long onDay(long question, Day day) {
        boolean usual = question != 0 && day.number() >= 0 && day.number() <= MOST_PERIODS;
        return usual ? question & ~((long) MOST_PERIODS << PERIOD) | (long) day.number() << PERIOD : 0;
    }

    public static boolean fits(int code) {
        return code < MOST_CODES;
    }
}

package io.github.ratecard.batch;

/**
 * What the tables say of a code in a period, in two halves: what the rules decide by, as the number of a {@link
 * LikeCodes likeness}, and the amounts that they only calculate with. Codes of one likeness are priced by one formula.
 *
 * @param likeness {@link #ALONE} when the code is like no other
 * @param amounts in the order of {@link LikeCodes#amounts}; never changed
 */
record CodeFacts(int likeness, long[] amounts) {
    static final int ALONE = -1;

    /** What asks for no code, or for one that is like no other. */
    static final CodeFacts NONE = new CodeFacts(ALONE, new long[0]);

    /** Writes the likeness, and the amounts behind it. */
    void copyTo(long[] page, int at) {
        page[at] = likeness;
        System.arraycopy(amounts, 0, page, at + 1, amounts.length);
    }
}

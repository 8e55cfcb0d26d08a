package io.github.ratecard.batch.formula;

/**
 * What the tables say of a code in a period: what the rules decide by, as the number of a likeness,
 * and the amounts that they only calculate with. Codes of one likeness are priced by one formula.
 *
 * @param likeness its number, more than 0, which is that of no code; {@link #ALONE} when the code is like no other
 * @param amounts in the order of {@code LikeCodes.amounts}; never changed, none when the code is like no other
 */
public record CodeFacts(int likeness, int[] amounts) {
    public static final int ALONE = 1;

    private static final int HEAD = 2;

    /** How many words it takes. */
    public int words() {
        return HEAD + amounts.length;
    }

    /**
     * Writes the likeness and the code's own number, and the amounts behind them.
     *
     * @param own a number that no other code has
     */
    public void copyTo(int[] page, int at, int own) {
        page[at] = likeness;
        page[at + 1] = own;
        System.arraycopy(amounts, 0, page, at + HEAD, amounts.length);
    }
}

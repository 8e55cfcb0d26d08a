package io.github.ratecard.batch.answer;

/** What became of a row. */
public enum Status {
    /** Every part that was asked for has an amount. */
    PRICED,
    /** One part has an amount, another has none. */
    PARTIAL,
    UNPRICED;

    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}

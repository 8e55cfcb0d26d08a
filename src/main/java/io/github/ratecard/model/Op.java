package io.github.ratecard.model;

/** How the value of a {@link Term} follows from its parts. */
public enum Op {
    /** A published or given number; no parts. */
    FACT,
    /** A number taken because nothing better is published; no parts, always says why. */
    ASSUMPTION,
    /** The parts added. */
    SUM,
    /** The first part less the second. */
    DIFFERENCE,
    /** The parts multiplied. */
    PRODUCT,
    /** The first part divided by the second, rounded half up to {@link Term#QUOTIENT_DECIMALS}. */
    QUOTIENT,
    /** The one part, rounded half up to cents. */
    ROUNDED,
    /** The one part, or the next whole number above it. */
    ROUNDED_UP,
    /** The smallest part. */
    LEAST,
    /** The largest part. */
    GREATEST;

    /** The lower-case word for this operation in JSON. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}

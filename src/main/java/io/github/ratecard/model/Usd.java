package io.github.ratecard.model;

/** US dollars in whole cents. */
public final class Usd implements Comparable<Usd> {
    public static final Usd ZERO = new Usd(Decimal.ZERO.exactly(2));

    private final Decimal amount;

    private Usd(Decimal amount) {
        this.amount = amount;
    }

    /**
     * An amount that is already in cents.
     *
     * @throws ArithmeticException if it has a fraction of a cent: rounding belongs in a rule, where it shows
     */
    public static Usd of(Decimal amount) {
        return new Usd(amount.exactly(2));
    }

    /**
     * Reads {@code 5610.15}, {@code 5,610.15} or {@code $5,610.15}.
     *
     * @throws IllegalArgumentException with what is valid, when the text is no amount of at most two decimals
     */
    public static Usd parse(String text) {
        return of(Digits.parse(text.startsWith("$") ? text.substring(1) : text, 2));
    }

    public Decimal amount() {
        return amount;
    }

    /** The amount in cents. */
    public long cents() {
        return amount.unscaled(2);
    }

    /** Whole dollars, half up. */
    public Decimal dollars() {
        return amount.rounded(0);
    }

    public Usd plus(Usd other) {
        return new Usd(amount.add(other.amount));
    }

    @Override
    public int compareTo(Usd other) {
        return amount.compareTo(other.amount);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Usd && amount.equals(((Usd) other).amount);
    }

    @Override
    public int hashCode() {
        return amount.hashCode();
    }

    /** Plain digits with two decimals: {@code 5610.15}. */
    @Override
    public String toString() {
        return amount.toString();
    }
}

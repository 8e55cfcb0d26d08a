package io.github.ratecard.model;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An exact decimal number, held as a whole number and the count of its decimals. {@code 1.10} and {@code 1.1} are the
 * same amount ({@link #compareTo}) but not equal, since a rate is shown as it was printed.
 *
 * <p>Only numbers beyond 64 bits are left to {@link BigDecimal}. On Java 25 that class first computes powers of five of
 * up to 46,000 digits, which takes as long as the rest of an answer.
 */
public final class Decimal implements Comparable<Decimal> {
    public static final Decimal ZERO = of(0);
    public static final Decimal ONE = of(1);

    private static final int MOST_DIGITS = 18;
    private static final long[] POWERS_OF_TEN = powersOfTen();

    /** What this is as a whole number, were there no decimal point; for a large one, nothing. */
    private final long unscaled;

    private final int scale;

    /** This number where {@link #unscaled} cannot hold it; else null. */
    private final BigDecimal large;

    private Decimal(long unscaled, int scale, BigDecimal large) {
        this.unscaled = unscaled;
        this.scale = scale;
        this.large = large;
    }

    public static Decimal of(long whole) {
        return of(whole, 0);
    }

    /** A whole number the last so many digits of which are decimals: 110 with two is 1.10. */
    public static Decimal of(long unscaled, int decimals) {
        return new Decimal(unscaled, decimals, null);
    }

    public static Decimal of(BigDecimal number) {
        BigDecimal plain = number.scale() < 0 ? number.setScale(0) : number;
        return plain.unscaledValue().bitLength() < Long.SIZE
                ? of(plain.unscaledValue().longValue(), plain.scale())
                : new Decimal(0, plain.scale(), plain);
    }

    /**
     * Reads digits with at most one point, and a minus for a negative number. {@link Digits} reads what people type.
     *
     * @throws NumberFormatException if the text is no number
     */
    public static Decimal of(String text) {
        int start = text.startsWith("-") ? 1 : 0;
        int point = text.indexOf('.');
        int digits = text.length() - start - (point < 0 ? 0 : 1);
        if (digits < 1 || digits > MOST_DIGITS) {
            return of(new BigDecimal(text));
        }
        long unscaled = 0;
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                unscaled = 10 * unscaled + c - '0';
            } else if (i != point) {
                return of(new BigDecimal(text));
            }
        }
        return of(start == 0 ? unscaled : -unscaled, point < 0 ? 0 : text.length() - point - 1);
    }

    /** The sum, with as many decimals as the one that has more. */
    public Decimal add(Decimal other) {
        if (scale != other.scale) {
            return aligned(other).add(other.aligned(this));
        }
        long sum = unscaled + other.unscaled;
        boolean overflows = ((unscaled ^ sum) & (other.unscaled ^ sum)) < 0;
        return overflows || areLarge(other) ? of(toBigDecimal().add(other.toBigDecimal())) : of(sum, scale);
    }

    public Decimal subtract(Decimal other) {
        return add(other.negate());
    }

    /** The product, with the decimals of both. */
    public Decimal multiply(Decimal other) {
        long product = unscaled * other.unscaled;
        boolean overflows = Math.multiplyHigh(unscaled, other.unscaled) != product >> (Long.SIZE - 1);
        return overflows || areLarge(other)
                ? of(toBigDecimal().multiply(other.toBigDecimal()))
                : of(product, scale + other.scale);
    }

    /**
     * The quotient, rounded half up.
     *
     * @throws ArithmeticException if the divisor is zero
     */
    public Decimal divide(Decimal divisor, int decimals) {
        return of(toBigDecimal().divide(divisor.toBigDecimal(), decimals, RoundingMode.HALF_UP));
    }

    /** Rounded half up, away from zero, to so many decimals; zeros are added where there are fewer. */
    public Decimal rounded(int decimals) {
        int less = scale - decimals;
        if (large != null || Math.abs(less) > MOST_DIGITS) {
            return of(toBigDecimal().setScale(decimals, RoundingMode.HALF_UP));
        }
        if (less == 0) {
            return this;
        }
        if (less < 0) {
            return multiply(of(powerOfTen(-less), -less));
        }
        long power = powerOfTen(less);
        long rest = unscaled % power;
        boolean up = 2 * Math.abs(rest) >= power;
        return of(unscaled / power + (up ? Long.signum(unscaled) : 0), decimals);
    }

    /**
     * The same amount with so many decimals.
     *
     * @throws ArithmeticException if it has more than that
     */
    public Decimal exactly(int decimals) {
        Decimal rounded = rounded(decimals);
        if (decimals < scale && rounded.compareTo(this) != 0) {
            throw new ArithmeticException(this + " has more than " + decimals + " decimals");
        }
        return rounded;
    }

    /** The same amount without zeros at the end of its decimals. */
    public Decimal stripped() {
        if (large != null) {
            return of(large.stripTrailingZeros());
        }
        long digits = unscaled;
        int decimals = scale;
        while (decimals > 0 && digits % 10 == 0) {
            digits /= 10;
            decimals--;
        }
        return of(digits, decimals);
    }

    /** Divided by a hundred: a percentage as a share. */
    public Decimal hundredth() {
        return multiply(of(1, 2));
    }

    public Decimal negate() {
        return multiply(of(-1));
    }

    public Decimal abs() {
        return signum() < 0 ? negate() : this;
    }

    public Decimal min(Decimal other) {
        return compareTo(other) <= 0 ? this : other;
    }

    public Decimal max(Decimal other) {
        return compareTo(other) >= 0 ? this : other;
    }

    public int signum() {
        return large == null ? Long.signum(unscaled) : large.signum();
    }

    /** How many decimals there are, zeros included. */
    public int scale() {
        return scale;
    }

    /** Whether {@link #unscaled} can tell this number. */
    public boolean fits() {
        return large == null;
    }

    /**
     * The whole number this is with its decimal point so many places to the right: cents of dollars.
     *
     * @throws ArithmeticException if it has more decimals, or more digits than 64 bits hold
     */
    public long unscaled(int decimals) {
        Decimal whole = exactly(decimals);
        if (!whole.fits()) {
            throw new ArithmeticException(this + " has too many digits");
        }
        return whole.unscaled;
    }

    public BigDecimal toBigDecimal() {
        return large == null ? BigDecimal.valueOf(unscaled, scale) : large;
    }

    @Override
    public int compareTo(Decimal other) {
        if (scale != other.scale) {
            return aligned(other).compareTo(other.aligned(this));
        }
        return areLarge(other)
                ? toBigDecimal().compareTo(other.toBigDecimal())
                : Long.compare(unscaled, other.unscaled);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Decimal && scale == ((Decimal) other).scale && compareTo((Decimal) other) == 0;
    }

    @Override
    public int hashCode() {
        return large == null ? 31 * Long.hashCode(unscaled) + scale : large.hashCode();
    }

    /** Plain digits with every decimal: {@code -0.50}. */
    @Override
    public String toString() {
        if (large != null) {
            return large.toPlainString();
        }
        if (scale == 0) {
            return Long.toString(unscaled);
        }
        StringBuilder text = new StringBuilder(Long.toString(unscaled));
        int first = unscaled < 0 ? 1 : 0;
        while (text.length() - first <= scale) {
            text.insert(first, '0');
        }
        return text.insert(text.length() - scale, '.').toString();
    }

    /** This with as many decimals as another, where that has more. */
    private Decimal aligned(Decimal other) {
        return scale < other.scale ? rounded(other.scale) : this;
    }

    private boolean areLarge(Decimal other) {
        return large != null || other.large != null;
    }

    /** Ten to a power of 0 to 18. */
    public static long powerOfTen(int exponent) {
        return POWERS_OF_TEN[exponent];
    }

    private static long[] powersOfTen() {
        long[] powers = new long[MOST_DIGITS + 1];
        powers[0] = 1;
        for (int i = 1; i < powers.length; i++) {
            powers[i] = 10 * powers[i - 1];
        }
        return powers;
    }
}

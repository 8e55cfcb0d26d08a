package io.github.ratecard.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Decimal against BigDecimal, which knows nothing of it: on both sides of what 64 bits hold, and on the border itself. */
class DecimalProperties {
    @Property
    void readsAndShowsWhatItWasMadeOf(@ForAll("numbers") BigDecimal number) {
        assertEquals(number.toPlainString(), Decimal.of(number).toString());
        assertEquals(Decimal.of(number), Decimal.of(number.toPlainString()));
        assertEquals(number, Decimal.of(number.toPlainString()).toBigDecimal());
        assertEquals(number.scale(), Decimal.of(number).scale());
        assertEquals(number.signum(), Decimal.of(number).signum());
    }

    @Property
    void worksOutWhatBigDecimalDoes(@ForAll("numbers") BigDecimal one, @ForAll("numbers") BigDecimal other) {
        Decimal a = Decimal.of(one);
        Decimal b = Decimal.of(other);
        assertEquals(one.add(other), a.add(b).toBigDecimal());
        assertEquals(one.subtract(other), a.subtract(b).toBigDecimal());
        assertEquals(one.multiply(other), a.multiply(b).toBigDecimal());
        assertEquals(one.min(other), a.min(b).toBigDecimal());
        assertEquals(one.max(other), a.max(b).toBigDecimal());
        assertEquals(one.negate(), a.negate().toBigDecimal());
        assertEquals(one.abs(), a.abs().toBigDecimal());
        assertEquals(one.movePointLeft(2), a.hundredth().toBigDecimal());
        assertEquals(Integer.signum(one.compareTo(other)), Integer.signum(a.compareTo(b)));
        assertEquals(one.equals(other), a.equals(b));
        if (other.signum() != 0) {
            assertEquals(
                    one.divide(other, 4, RoundingMode.HALF_UP), a.divide(b, 4).toBigDecimal());
        }
    }

    @Property
    void equalNumbersAreEqualHoweverTheyCameAbout(@ForAll("numbers") BigDecimal one, @ForAll("numbers") BigDecimal by) {
        Decimal there = Decimal.of(one).add(Decimal.of(by)).subtract(Decimal.of(by));
        Decimal same = Decimal.of(one.add(by).subtract(by));
        assertEquals(same, there);
        assertEquals(same.hashCode(), there.hashCode());
        assertEquals(same.fits(), there.fits());
    }

    @Property
    void roundsHalfAwayFromZero(@ForAll("numbers") BigDecimal number, @ForAll @IntRange(max = 24) int decimals) {
        assertEquals(
                number.setScale(decimals, RoundingMode.HALF_UP),
                Decimal.of(number).rounded(decimals).toBigDecimal());
    }

    @Property
    void exactMeansThatNothingIsLost(@ForAll("numbers") BigDecimal number, @ForAll @IntRange(max = 8) int decimals) {
        Decimal decimal = Decimal.of(number);
        if (number.stripTrailingZeros().scale() > decimals) {
            assertThrows(ArithmeticException.class, () -> decimal.exactly(decimals));
            assertThrows(ArithmeticException.class, () -> decimal.unscaled(decimals));
            return;
        }
        assertEquals(number.setScale(decimals), decimal.exactly(decimals).toBigDecimal());
        BigInteger whole = number.movePointRight(decimals).toBigIntegerExact();
        if (whole.bitLength() < Long.SIZE) {
            assertEquals(whole.longValue(), decimal.unscaled(decimals));
        } else {
            assertThrows(ArithmeticException.class, () -> decimal.unscaled(decimals));
        }
    }

    @Property
    void strippingKeepsTheAmount(@ForAll("numbers") BigDecimal number) {
        Decimal stripped = Decimal.of(number).stripped();
        assertEquals(0, stripped.toBigDecimal().compareTo(number));
        assertEquals(Math.max(0, number.stripTrailingZeros().scale()), stripped.scale());
    }

    @Example
    void aBorderIsCrossedAndCrossedBack() {
        Decimal most = Decimal.of(Long.MAX_VALUE);
        Decimal least = Decimal.of(Long.MIN_VALUE);
        assertEquals("9223372036854775808", most.add(Decimal.ONE).toString());
        assertEquals(most, most.add(Decimal.ONE).subtract(Decimal.ONE));
        assertEquals("9223372036854775808", least.negate().toString());
        assertEquals(least, least.negate().negate());
        assertEquals("-9223372036854775809", least.subtract(Decimal.ONE).toString());
        assertEquals("-92233720368547758.08", Decimal.of(Long.MIN_VALUE, 2).toString());
        assertEquals(
                "-92233720368547758.1", Decimal.of(Long.MIN_VALUE, 2).rounded(1).toString());
    }

    @Example
    void halvesAreRoundedAwayFromZero() {
        assertEquals("94.53", Decimal.of("94.525").rounded(2).toString());
        assertEquals("94.52", Decimal.of("94.524999").rounded(2).toString());
        assertEquals("-94.53", Decimal.of("-94.525").rounded(2).toString());
        assertEquals("0.00", Decimal.of("-0.004").rounded(2).toString());
        assertEquals("1.00", Decimal.of("1").rounded(2).toString());
    }

    @Example
    void whatIsNoNumberIsRefused() {
        for (String wrong : List.of("", "-", ".", "-.", "1..2", "1.2.3", "--1", "1-", " 1", "1 ", "1,000", "x")) {
            assertThrows(NumberFormatException.class, () -> Decimal.of(wrong), wrong);
        }
    }

    /** Of few digits, of about as many as 64 bits hold, and of more. */
    @Provide
    static Arbitrary<BigDecimal> numbers() {
        Arbitrary<BigInteger> wholes = Arbitraries.oneOf(
                Arbitraries.longs().between(-1_000_000, 1_000_000).map(BigInteger::valueOf),
                Arbitraries.longs().map(BigInteger::valueOf),
                Arbitraries.longs()
                        .between(-5, 5)
                        .map(near -> BigInteger.ONE.shiftLeft(63).add(BigInteger.valueOf(near))),
                Arbitraries.longs()
                        .between(-5, 5)
                        .map(near -> BigInteger.ONE.shiftLeft(63).negate().add(BigInteger.valueOf(near))),
                Arbitraries.bigIntegers().between(BigInteger.TEN.pow(30).negate(), BigInteger.TEN.pow(30)));
        return Combinators.combine(wholes, Arbitraries.integers().between(0, 20))
                .as(BigDecimal::new)
                .withoutEdgeCases();
    }
}

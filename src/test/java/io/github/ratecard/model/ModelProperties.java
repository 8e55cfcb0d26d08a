package io.github.ratecard.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.ratecard.model.date.Dates;
import io.github.ratecard.model.service.HcpcsCode;
import io.github.ratecard.model.service.Modifier;
import io.github.ratecard.model.service.ServiceLine;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;

/** Values: what is printed reads back as the same value, and what is wrong cannot be made. */
class ModelProperties {
    @Property
    void aLineReadsBackAsItIsPrinted(@ForAll("lines") ServiceLine line) {
        assertEquals(line, ServiceLine.parse(line.toString()));
        assertEquals(line, ServiceLine.parse(line.toString().toLowerCase(java.util.Locale.ROOT)));
    }

    @Property
    void anyTextIsALineOrRefused(@ForAll String text) {
        try {
            assertTrue(HcpcsCode.isCode(ServiceLine.parse(text).code().text()));
        } catch (IllegalArgumentException refused) {
            assertTrue(refused.getMessage().length() > 10);
        }
    }

    @Property
    void anyTextIsADateOrRefusedAsJavaSays(@ForAll("almostDates") String text) {
        Optional<LocalDate> expected;
        try {
            expected = Optional.of(LocalDate.parse(text));
        } catch (DateTimeException notADate) {
            expected = Optional.empty();
        }
        if (expected.isPresent()) {
            assertEquals(expected.get(), Dates.parse(text));
        } else {
            assertThrows(IllegalArgumentException.class, () -> Dates.parse(text));
        }
    }

    @Property
    void anAmountReadsBackWithAndWithoutThousands(
            @ForAll @BigRange(min = "0", max = "99999999.99") @Scale(2) BigDecimal amount) {
        Usd usd = Usd.of(Decimal.of(amount));
        assertEquals(usd, Usd.parse(usd.toString()));
        assertEquals(usd, Usd.parse("$" + grouped(usd.toString())));
    }

    @Property
    void misplacedThousandsAreRefused(@ForAll @IntRange(min = 1, max = 9) int digits) {
        String number = "1".repeat(digits) + ",11";
        assertThrows(IllegalArgumentException.class, () -> Digits.parse(number, 2));
    }

    @Example
    void numbersAreDigitsWithAtMostOnePoint() {
        for (String wrong :
                List.of("", ".", "1.", ".5", "-1", "+1", "1e3", "1..2", " 1", "1,23", ",123", "1,2345", "١")) {
            assertThrows(IllegalArgumentException.class, () -> Digits.parse(wrong, 2), wrong);
        }
        assertThrows(IllegalArgumentException.class, () -> Digits.parse("1.234", 2));
        assertEquals(Decimal.of("1234567.8"), Digits.parse("1,234,567.8", 2));
    }

    @Example
    void moneyHasNoFractionOfACent() {
        assertThrows(ArithmeticException.class, () -> Usd.of(Decimal.of("0.005")));
    }

    @Example
    void roundingIsHalfUp() {
        Term half = Term.fact("half a cent", Decimal.of("94.525"), Source.arithmetic());
        assertEquals(Decimal.of("94.53"), Term.rounded("rounded", half).value());
        Term less = Term.fact("less", Decimal.of("94.524999"), Source.arithmetic());
        assertEquals(Decimal.of("94.52"), Term.rounded("rounded", less).value());
    }

    @Property
    void termsAreWorthWhatTheirPartsSay(
            @ForAll @BigRange(min = "0", max = "1000") BigDecimal a,
            @ForAll @BigRange(min = "0", max = "1000") BigDecimal b) {
        Term one = Term.fact("a", Decimal.of(a), Source.arithmetic());
        Term other = Term.fact("b", Decimal.of(b), Source.arithmetic());
        assertEquals(
                0,
                a.add(b).compareTo(Term.sum("sum", List.of(one, other)).value().toBigDecimal()));
        assertEquals(
                0,
                a.multiply(b)
                        .compareTo(Term.product("product", one, other).value().toBigDecimal()));
        assertEquals(
                0,
                a.subtract(b)
                        .compareTo(Term.difference("difference", one, other)
                                .value()
                                .toBigDecimal()));
        assertEquals(a.min(b), Term.least("least", one, other).value().toBigDecimal());
        assertEquals(a.max(b), Term.greatest("greatest", one, other).value().toBigDecimal());
    }

    @Example
    void assumptionsAreFoundHoweverDeep() {
        Reason why = Reason.of(ReasonCode.MODIFIER_52_PERCENT, "because");
        Term share = Term.assumption("share", Decimal.of("0.50"), Source.arithmetic(), why);
        Term fee = Term.fact("fee", Decimal.of("479.30"), Source.arithmetic());
        Term total = Term.sum("total", List.of(fee, Term.rounded("line", Term.product("line", fee, share))));
        assertEquals(List.of(why), total.assumptions());
    }

    @Example
    void nearMissesAreFoundAndFarOnesAreNot() {
        List<String> names = List.of("mild", "pild");
        assertEquals(Optional.of("mild"), Nearest.to("mlid", names));
        assertEquals(Optional.of("mild"), Nearest.to("MILD", names));
        assertEquals(Optional.empty(), Nearest.to("kyphoplasty", names));
        assertEquals(1, Nearest.distance("levles", "levels"));
    }

    @Provide
    static Arbitrary<ServiceLine> lines() {
        Arbitrary<String> ends = Arbitraries.strings()
                .withChars("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ")
                .ofLength(1);
        Arbitrary<String> digits = Arbitraries.strings().numeric().ofLength(3);
        Arbitrary<HcpcsCode> codes = Combinators.combine(ends, digits, ends).as((a, b, c) -> new HcpcsCode(a + b + c));
        Arbitrary<Set<Modifier>> modifiers = Arbitraries.strings()
                .withChars("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ")
                .ofLength(2)
                .filter(text -> !text.matches("X\\d"))
                .map(Modifier::new)
                .set()
                .ofMaxSize(4);
        return Combinators.combine(codes, modifiers, Arbitraries.integers().between(1, ServiceLine.MOST_UNITS))
                .as((code, some, units) -> ServiceLine.of(code, new ArrayList<>(some), units));
    }

    @Provide
    static Arbitrary<String> almostDates() {
        Arbitrary<String> dates = Combinators.combine(
                        Arbitraries.integers().between(1, 9999),
                        Arbitraries.integers().between(0, 14),
                        Arbitraries.integers().between(0, 33))
                .as((year, month, day) -> String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, day));
        return Arbitraries.oneOf(
                dates, Arbitraries.strings().withChars("0123456789-").ofLength(10));
    }

    private static String grouped(String plain) {
        StringBuilder grouped = new StringBuilder(plain);
        for (int at = plain.indexOf('.') - 3; at > 0; at -= 3) {
            grouped.insert(at, ',');
        }
        return grouped.toString();
    }
}

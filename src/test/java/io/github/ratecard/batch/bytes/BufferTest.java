package io.github.ratecard.batch.bytes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

class BufferTest {
    @Example
    void writesEveryFewDollarsAndTheBordersOfMoreDigits() {
        for (long cents = 0; cents < 1_000_000; cents++) {
            check(cents);
        }
        for (long power = 100; power > 0 && power <= Long.MAX_VALUE / 10; power *= 10) {
            for (long near = -101; near <= 101; near++) {
                check(power + near);
                check(-power + near);
            }
        }
        check(Long.MAX_VALUE);
    }

    @Property(tries = 10_000)
    void writesAmountsOfAnySize(
            @ForAll @LongRange(min = -Long.MAX_VALUE) long cents, @ForAll @LongRange(max = 9_999_999_999L) long usual) {
        check(cents);
        check(usual);
    }

    private static void check(long cents) {
        Buffer buffer = new Buffer(1);
        buffer.add('$');
        buffer.addCents(cents);
        buffer.add('.');
        assertEquals(
                "$" + BigDecimal.valueOf(cents, 2).toPlainString() + ".",
                new String(buffer.copy(), StandardCharsets.US_ASCII));
    }
}

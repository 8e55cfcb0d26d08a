package io.github.ratecard.batch.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.ratecard.batch.formula.CodeFacts;
import io.github.ratecard.batch.formula.FormulaInput;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class KeptCodesTest {
    private static final int PERIODS = 5;
    private static final int CODES = 10_000;

    /** The index grows several times while so many codes are put. */
    @Test
    void findsEveryCodeWithItsOwnFacts() {
        KeptCodes codes = new KeptCodes();
        FormulaInput row = new FormulaInput();
        for (int code = 0; code < CODES; code++) {
            for (int period = 0; period < PERIODS; period++) {
                assertFalse(codes.find(key(code, period), row));
                codes.put(key(code, period), new CodeFacts(likeness(code, period), new int[] {code}), 0, row);
            }
        }
        for (int code = 0; code < CODES; code++) {
            for (int period = 0; period < PERIODS; period++) {
                assertTrue(codes.find(key(code, period), row));
                assertEquals(likeness(code, period), row.likeness());
            }
        }
    }

    @Test
    void forgetsWhatWasFoundByFewerColumns() {
        KeptCodes codes = new KeptCodes();
        FormulaInput row = new FormulaInput();
        long code = key(62330, 1);
        codes.put(code, new CodeFacts(2, new int[0]), 0, row);
        codes.lookAt(1);
        assertFalse(codes.find(code, row));
        assertFalse(codes.put(code, new CodeFacts(2, new int[0]), 0, row));
        assertTrue(codes.put(code, new CodeFacts(3, new int[0]), 1, row));
        assertTrue(codes.find(code, row));
        assertEquals(3, row.likeness());
    }

    private static int likeness(int code, int period) {
        return 2 + code * PERIODS + period;
    }

    private static long key(int code, int period) {
        byte[] text = String.format("%05d", code).getBytes(StandardCharsets.US_ASCII);
        return KeptCodes.key(text, 0, text.length, period);
    }
}

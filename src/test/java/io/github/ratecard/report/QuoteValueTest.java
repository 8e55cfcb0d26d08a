package io.github.ratecard.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.ratecard.report.amount.Options;
import io.github.ratecard.report.amount.Rounding;
import org.junit.jupiter.api.Test;

class QuoteValueTest {
    @Test
    void isOneBareNumber() {
        assertEquals("5610.15\n", Report.of(Quotes.facilityOnly(), Format.VALUE, Options.PLAIN));
        assertEquals(
                "5610\n", Report.of(Quotes.facilityOnly(), Format.VALUE, Options.PLAIN.withRounding(Rounding.DOLLARS)));
    }

    @Test
    void needsAQuestionWithOneAnswer() {
        assertTrue(QuoteValue.hasOneAnswer(Quotes.facilityOnly()));
        assertFalse(QuoteValue.hasOneAnswer(Quotes.oneLevel()));
        assertThrows(IllegalArgumentException.class, () -> QuoteValue.of(Quotes.oneLevel(), Rounding.CENTS));
    }
}

package io.github.ratecard.model.date;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class UsDatesTest {
    @Test
    void writesMonthDayAndYear() {
        assertEquals("June 1, 2026", UsDates.of(LocalDate.of(2026, 6, 1)));
        assertEquals("December 31, 2025", UsDates.of(LocalDate.of(2025, 12, 31)));
    }

    @Test
    void findsTheDatesOfASentence() {
        assertEquals("From January 1, 2026 to December 31, 2026.", UsDates.in("From 2026-01-01 to 2026-12-31."));
        assertEquals("on (February 28, 2026)", UsDates.in("on (2026-02-28)"));
    }

    /** A day that the calendar does not have, and numbers that only look like a day. */
    @Test
    void leavesTheRest() {
        for (String text :
                new String[] {"2026-02-30", "pfs/2026-01-01", "12026-01-01", "2026-01-011", "2026-13-01", ""}) {
            assertEquals(text, UsDates.in(text));
        }
    }
}

package io.github.ratecard.release.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts to look for, with dates in them. */
class PhraseTest {
    @ParameterizedTest
    @CsvSource({
        "'{month} {year} PAYMENT RATE', 'April 2026  Payment Rate ', April 2026",
        "'{month} {year} PAYMENT RATE', 'Apr. 2026 Payment Rate', none",
        "'{month} {year} PAYMENT RATE', 'Apr 2026 Payment Rate', April 2026",
        "'WI{yy}', WI26, 2026",
        "'WI{yy}', WI265, none",
        "'{year}{quarter}', 20263, July 2026",
        "'{year}{quarter}', 20265, none",
        "'WORK RVU', ' work  rvu', ''",
        "'WORK RVU', 'WORK RVUS', none",
    })
    void whatATitleSays(String phrase, String title, String said) {
        assertEquals(
                said,
                Phrase.of(phrase)
                        .is(Normal.title(title))
                        .map(DateWords::toString)
                        .orElse("none"));
    }

    @ParameterizedTest
    @CsvSource({
        "'FOR CY {year}', 'Addendum J for CY2025 complexity', 2025",
        "'ADDENDUM B', 'Addendum B.-- OPPS Payment', ''",
        "'ADDENDUM B', 'Addendum BB -- ASC', none",
        "'ADDENDUM A', 'Addendum AA -- ASC', none",
    })
    void whatABannerSays(String phrase, String banner, String said) {
        assertEquals(
                said,
                Phrase.of(phrase).in(Normal.of(banner)).map(DateWords::toString).orElse("none"));
    }

    @Test
    void aWholeDate() {
        Phrase released = Phrase.of("RELEASED {date}");
        assertEquals(
                Optional.of(LocalDate.of(2026, 6, 30)),
                released.in("RELEASED 06/30/2026").flatMap(DateWords::date));
        assertEquals(Optional.empty(), released.in("RELEASED 13/30/2026"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "Work RVU", "{day}", "{}"})
    void whatIsNoPhrase(String text) {
        assertThrows(IllegalArgumentException.class, () -> Phrase.of(text));
    }
}

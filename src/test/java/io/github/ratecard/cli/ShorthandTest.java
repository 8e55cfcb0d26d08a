package io.github.ratecard.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What may be typed without a command, and words in place of codes. */
class ShorthandTest {
    @ParameterizedTest
    @CsvSource({
        "62330, lookup 62330",
        "62330 c1889 --format json, lookup 62330 c1889 --format json",
        "0275t --date 2025-06-01, lookup 0275T --date 2025-06-01",
        "mild, quote mild",
        "MILD --levels 2 --site asc, quote mild --levels 2 --site asc",
        "pild --help, quote --help",
        "version, --version"
    })
    void answersLikeTheWholeLine(String brief, String whole) {
        Run expected = Run.of(whole);
        assertEquals(0, expected.exit(), expected.err());
        assertEquals(expected, Run.of(brief));
    }

    @Test
    void findsCodesByTheNameOfAProcedureAndByWordsOfTheTables() {
        String byName = Run.of("lookup mild --format csv").out();
        assertTrue(byName.contains("62330,\"lumbar decompression through the skin, first level\""), byName);
        assertTrue(byName.contains("\n62331,"), byName);
        assertTrue(byName.contains("\nC1889,"), byName);
        String byWords = Run.of("lookup skin Decompression --format csv").out();
        assertTrue(byWords.contains("\n62330,"), byWords);
        assertTrue(!byWords.contains("C1889"), byWords);
    }

    @Test
    void helpIsAsWideAsTheTerminal() {
        String wide =
                Run.on(Run.TODAY, java.util.Map.of("COLUMNS", "160"), "help").out();
        assertTrue(wide.contains("or which places there are.\n"), wide);
        assertTrue(wide.lines().anyMatch(line -> line.length() > 80), wide);
        String narrow = Run.on(Run.TODAY, java.util.Map.of("COLUMNS", "60"), "help", "quote")
                .out();
        assertTrue(
                narrow.lines().filter(line -> !line.startsWith("  ratecard")).allMatch(line -> line.length() <= 60),
                narrow);
    }

    @Test
    void looksUpWhatACodeIsPaidInAPlace() {
        Run run = Run.of("lookup 62330 --zip 77030 --date 2026-06-01");
        assertEquals(
                Run.of("lookup 62330 --date 2026-06-01").out() + "\n"
                        + Run.of("price 62330 --zip 77030 --date 2026-06-01").out(),
                run.out());
        Run other = Run.of("lookup 62330 --zip 77030 --format json");
        assertEquals(2, other.exit());
        assertTrue(other.err().contains("'ratecard price CODE' with the place"), other.err());
    }
}

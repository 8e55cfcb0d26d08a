package io.github.ratecard.cli.price;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.ratecard.cli.Program;
import io.github.ratecard.cli.Run;
import io.github.ratecard.cli.terminal.Console;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Comparisons as people and spreadsheets read them; their numbers are held to in {@code cases/compare.yaml}. */
class CompareTest {
    private static final String LEVELS = "quote mild --compare --levels 1,5 --site asc";

    @Test
    void explainedEachQuoteStandsOpenOnThePage() {
        String words = "quote mild --compare --levels 1-3 --format html";
        assertTrue(Run.of(words).out().contains("<details><summary>3 levels"));
        assertTrue(Run.of(words + " --explain").out().contains("<details open=\"\"><summary>3 levels"));
    }

    @Test
    void isOneTable() {
        Run run = Run.of(LEVELS);
        assertEquals(0, run.exit(), run.err());
        assertTrue(run.out().startsWith("""
                Percutaneous image-guided lumbar decompression
                2026-06-01 · national rates · changes against 1 level

                Levels      Professional   Facility      Total    Change     %
                ──────────────────────────────────────────────────────────────
                ASC (24)
                  1 level        $479.30  $5,610.15  $6,089.45
                  5 levels       $668.35  $5,610.15  $6,278.50  +$189.05  +3.1

                """), run.out());
    }

    /** 6278.50 is the longest bar, 6089.45 is 0.9699 of it: of 32 letters 31.04, in eighths 31 and none. */
    @Test
    void drawsBarsInATerminalOnly() {
        assertFalse(Run.of(LEVELS).out().contains("█"));
        List<String> rows =
                terminal(96, LEVELS).lines().filter(line -> line.contains("█")).toList();
        assertEquals(2, rows.size());
        assertTrue(rows.get(0).endsWith("  " + "█".repeat(31)), rows.get(0));
        assertTrue(rows.get(1).endsWith("+3.1  " + "█".repeat(32)), rows.get(1));
        assertFalse(terminal(70, LEVELS).contains("█"), "no room");
    }

    /** As in the table of a quote; the reasons stand below, after the quotes and sites that they concern. */
    @Test
    void cellsWithoutAnAmountSaySoInWords() {
        Run run = Run.of("quote mild --compare --date 2025-12-01,2026-02-01 --site asc");
        assertEquals(1, run.exit());
        assertTrue(run.out().contains("2025-12-01      no price  $5,282.88          –"), run.out());
        assertTrue(run.out().contains("- 2025-12-01: ASC: 0275T has no relative values"), run.out());
        Run levels = Run.of("quote mild --compare --levels 1-2");
        assertTrue(levels.out().contains("\nOffice (11): not payable\n"), levels.out());
        assertTrue(levels.out().contains("\n- Office: 62330 is rarely or never done outside a facility"), levels.out());
        Run markdown = Run.of("quote mild --compare --date 2025-12-01,2026-02-01 --format md");
        assertTrue(
                markdown.out().contains("| Physician's office | February 1, 2026 | not payable | – | – | – | – |"),
                markdown.out());
        assertTrue(markdown.err().startsWith("ratecard: 0275T has no relative values"), markdown.err());
    }

    /** The share is 20 percent: 95.86 + 1122.03 and 133.67 + 1122.03. */
    @Test
    void showsWhatThePatientOwes() {
        Run run = Run.of("quote mild --compare --levels 1,5 --site asc --patient --format csv");
        assertEquals("""
                compared,value,site,pos,part,amount,change,change_percent,reason,note
                levels,1,asc,24,professional,479.30,,,,
                levels,1,asc,24,facility,5610.15,,,,
                levels,1,asc,24,total,6089.45,,,,
                levels,1,asc,24,patient,1217.89,,,,
                levels,5,asc,24,professional,668.35,189.05,39.4,,
                levels,5,asc,24,facility,5610.15,0.00,0.0,,
                levels,5,asc,24,total,6278.50,189.05,3.1,,
                levels,5,asc,24,patient,1255.70,,,,
                """, run.out());
    }

    @Test
    void isStackedWhereItHasNoRoom() {
        Run run = Run.on(Run.TODAY, Map.of("COLUMNS", "40"), LEVELS.split(" "));
        assertTrue(run.out().contains("""
                ASC (24)
                  1 level
                    Professional                 $479.30
                    Facility                   $5,610.15
                    Total                      $6,089.45
                  5 levels
                    Professional                 $668.35
                    Facility                   $5,610.15
                    Total                      $6,278.50
                    Change                      +$189.05
                    %                               +3.1
                """), run.out());
    }

    @Test
    void saysWhomEachNoteConcerns() {
        Run run = Run.of("quote mild --compare --zip 10001,35203");
        assertTrue(run.out().contains("- 10001: Wage area 35614"), run.out());
        assertTrue(run.out().contains("\n35203: Rates by part: professional (local: locality 10112-AL-00"), run.out());
        assertEquals(1, run.out().split("Not a guarantee", -1).length - 1);
    }

    /** Today outside the tables is said once, and no date asked for is passed over. */
    @Test
    void warnsOfAnotherDateOnce() {
        Run run = Run.on(java.time.LocalDate.of(2027, 3, 1), Map.of(), "quote mild --compare --levels 1-5".split(" "));
        assertEquals(2, run.err().split("warning: ", -1).length, run.err());
    }

    private static String terminal(int columns, String words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Console console = new Console(
                new ByteArrayInputStream(new byte[0]),
                out,
                new ByteArrayOutputStream(),
                Map.of("XDG_DATA_HOME", "/nonexistent", "NO_COLOR", "1"),
                () -> Run.TODAY,
                Optional.of(columns));
        new Program(console).run(words.split(" "));
        return out.toString(StandardCharsets.UTF_8);
    }
}

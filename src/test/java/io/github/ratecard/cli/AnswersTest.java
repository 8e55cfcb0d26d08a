package io.github.ratecard.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.ratecard.cli.terminal.Console;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where answers go, in which form, and what comes with them. */
class AnswersTest {
    private static final LocalDate AFTER = LocalDate.of(2027, 3, 1);

    @ParameterizedTest
    @ValueSource(strings = {"table", "json", "csv", "md", "value"})
    void todayOutsideTheTablesIsTheNearestDayWithAWarning(String format) {
        String one = format.equals("value") ? " --site asc --component facility" : "";
        Run run = Run.on(AFTER, Map.of(), ("quote mild --format " + format + one).split(" "));
        assertEquals(0, run.exit());
        assertTrue(run.err().contains("do not cover today, 2027-03-01"), run.err());
        assertTrue(run.err().contains("2026-12-31"), run.err());
        if (!format.equals("value")) {
            assertTrue(run.out().replaceAll("\\s+", " ").contains("do not cover today"), run.out());
        }
        assertTrue(run.out().replace(",", "").contains("5610.15"), run.out());
    }

    @Test
    void todayBeforeTheTablesIsTheFirstDay() {
        Run run = Run.on(LocalDate.of(2024, 5, 1), Map.of(), "quote", "mild", "--format", "json");
        assertEquals("2025-01-01", run.json().path("date").asText());
        assertEquals(
                "DATE_FALLBACK", run.json().path("warnings").get(0).path("code").asText());
    }

    @ParameterizedTest
    @ValueSource(strings = {"table", "json", "csv", "md"})
    void assumptionsAreInEveryFormat(String format) {
        Run run = Run.of("quote mild --unilateral --date 2026-06-01 --format " + format);
        String text = run.out().replaceAll("\\s+", " ");
        assertTrue(text.contains("no national percentage exists"), text);
        assertTrue(text.contains("the contractor decides"), text);
    }

    @Test
    void aBareValueLeavesItsAssumptionsToStandardError() {
        Run run = Run.of("quote mild --unilateral --site asc --component professional --format value");
        assertEquals("239.65\n", run.out());
        assertTrue(run.err().contains("ratecard: assumption: "), run.err());
    }

    @Test
    void aHyphenForAFileIsStandardOutput() {
        Run run = Run.of("quote mild --site asc --component facility --format value -o -");
        assertEquals("5610.15\n", run.out());
        assertFalse(Files.exists(Path.of("-")));
    }

    @Test
    void whatWasSetOtherwiseThanUsualIsTold() {
        Run run = Run.of("quote mild --unilateral --reduced-percent 60 --nonparticipating --qp --rural-sch");
        assertTrue(
                run.out()
                        .replaceAll("\\s+", " ")
                        .contains(
                                "As asked: the conversion factor of a qualifying APM participant, a physician who does not "
                                        + "participate, a rural sole community hospital, 60 % paid to the physician for a reduced"),
                run.out());
        assertFalse(Run.of("quote mild --reduced-percent 60").out().contains("As asked"), "nothing is reduced there");
    }

    @Test
    void aBareValueThatCannotBePricedIsNothingAtAll() {
        Run run = Run.of("quote mild --site office --component professional --format value");
        assertEquals(1, run.exit());
        assertEquals("", run.out());
        assertTrue(run.err().contains("(NA)"), run.err());
    }

    @Test
    void aFileTakesItsFormatFromItsEnding(@TempDir Path folder) throws IOException {
        for (String ending : List.of("json", "csv", "md", "txt")) {
            Path file = folder.resolve("quote." + ending);
            Run run = Run.on(Run.TODAY, Map.of(), "quote", "mild", "-o", file.toString());
            assertEquals(0, run.exit(), run.err());
            assertEquals("", run.out());
        }
        assertTrue(Files.readString(folder.resolve("quote.json")).startsWith("{"));
        assertTrue(Files.readString(folder.resolve("quote.csv")).startsWith("row,site,"));
        assertTrue(Files.readString(folder.resolve("quote.md")).startsWith("# "));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(4, files.count(), "nothing but the four files is left");
        }
    }

    @Test
    void aClosedPipeEndsQuietlyAndAFullDiskDoesNot() {
        assertEquals(0, writingTo("Broken pipe").exit());
        Run full = writingTo("No space left on device");
        assertEquals(3, full.exit());
        assertTrue(full.err().contains("no space left on device (standard output)"), full.err());
    }

    @Test
    void aNarrowTerminalHoldsEveryLine() {
        Run run = Run.on(Run.TODAY, Map.of("COLUMNS", "40"), "quote", "mild", "--levels", "2", "--patient");
        run.out().lines().forEach(line -> assertTrue(line.codePointCount(0, line.length()) <= 40, line));
        assertTrue(run.out().contains("$5,610.15"));
    }

    @Test
    void thereIsColourOnlyOnATerminalThatWantsIt() {
        assertTrue(onTerminal(Map.of("TERM", "xterm")).contains("\u001b["));
        assertFalse(onTerminal(Map.of("TERM", "xterm", "NO_COLOR", "1")).contains("\u001b["));
        assertFalse(onTerminal(Map.of("TERM", "dumb")).contains("\u001b["));
        assertFalse(Run.of("quote mild").out().contains("\u001b["));
    }

    private static String onTerminal(Map<String, String> environment) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Console console = new Console(
                new ByteArrayInputStream(new byte[0]), out, out, environment, () -> Run.TODAY, Optional.of(80));
        new Program(console).run(new String[] {"quote", "mild"});
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Run writingTo(String failure) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        OutputStream failing = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(failure);
            }
        };
        Console console = new Console(
                new ByteArrayInputStream(new byte[0]), failing, err, Map.of(), () -> Run.TODAY, Optional.empty());
        return new Run(
                new Program(console).run(new String[] {"quote", "mild"}), "", err.toString(StandardCharsets.UTF_8));
    }
}

package io.github.ratecard.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.ratecard.claim.Samples;
import io.github.ratecard.claim.finding.CheckedFile;
import io.github.ratecard.claim.finding.Finding;
import io.github.ratecard.release.Desk;
import io.github.ratecard.table.ImportedTables;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are not what they should be, in the data folder, as input and as claims. */
class HostileFilesTest {
    private static final Duration MOST = Duration.ofMinutes(1);

    @TempDir
    Path folder;

    @Test
    void whatIsNoGuideDoesNotStopAnAnswer() throws Exception {
        Path data = Files.createDirectories(folder.resolve("data"));
        Files.writeString(data.resolve("stray.yaml"), "a: [1");
        Files.writeString(data.resolve("other.yaml"), "name: somebody else's\n");
        Files.write(data.resolve("._p.yaml"), new byte[] {0, 5, 22, 7, 0});
        Files.createSymbolicLink(data.resolve("gone.yaml"), data.resolve("nowhere"));
        Files.createDirectory(data.resolve("folder.yaml"));
        assertEquals(
                0,
                new ProcessBuilder("mkfifo", data.resolve("pipe.yaml").toString())
                        .start()
                        .waitFor());
        Map<String, String> environment = Map.of("RATECARD_DATA", data.toString());
        String rows = "code,site,date\n62330,asc,2026-06-01\n";
        for (String[] words : new String[][] {{"quote", "mild"}, {"batch", "-"}}) {
            assertTimeoutPreemptively(MOST, () -> {
                Run run = Run.with(Run.TODAY, environment, rows, words);
                assertEquals(0, run.exit(), run.err());
                for (String name : List.of("stray", "other", "._p", "gone", "folder", "pipe")) {
                    assertTrue(run.err().contains("/" + name + ".yaml"), name + ": " + run.err());
                }
                assertEquals(6, run.err().split("passed over", -1).length - 1, run.err());
            });
        }
    }

    @Test
    void withoutAHomeNothingIsWrittenWhereItRuns() throws IOException {
        Map<String, String> nowhere = Map.of("XDG_DATA_HOME", "", "HOME", "");
        Run run = Run.on(
                Run.TODAY, nowhere, "import", Desk.samplePath("GPCI2026.csv").toString());
        assertEquals(2, run.exit(), run.out());
        assertTrue(run.err().contains("HOME is not set"), run.err());
        assertTrue(run.err().contains("--data"), run.err());
        assertFalse(Files.exists(Path.of(".local")));
        assertEquals(0, Run.on(Run.TODAY, nowhere, "quote", "mild").exit());
    }

    /** A folder stands where the pointer's draft is written. */
    @Test
    void anImportThatCannotBeWrittenLeavesNoStagingAndNamesNoClass() throws IOException {
        Path data = folder.resolve("data");
        Path tables = Files.createDirectories(ImportedTables.folder(data));
        Files.createDirectories(tables.resolve("current").resolve("x"));
        Run run = Run.on(
                Run.TODAY,
                Map.of("RATECARD_DATA", data.toString()),
                "import",
                Desk.samplePath("GPCI2026.csv").toString());
        assertEquals(3, run.exit(), run.out());
        assertFalse(run.err().contains("Exception") || run.err().contains("java."), run.err());
        try (Stream<Path> left = Files.list(tables)) {
            assertFalse(left.anyMatch(each -> each.endsWith("staging")));
        }
    }

    @Test
    void whatCannotBeReadIsBlamedOnItself() {
        Run run = Run.of("batch /proc/self/mem");
        assertEquals(3, run.exit());
        assertTrue(run.err().contains("/proc/self/mem"), run.err());
        assertFalse(run.err().contains("standard output"), run.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u001A", "\0", "\0\0\0\0\0\0", "\r\n\u001A", "\n\u001A\0\0 \r\n"})
    void whatFillsTheEndOfAFileIsNoFinding(String filling) {
        for (String name : List.of("professional.837", "hospital.837")) {
            CheckedFile file = Samples.check(Samples.text(name) + filling, name);
            assertEquals(List.of(), Samples.found(file));
            assertEquals(1, file.ofProcedure());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n"})
    void wrappedAtEightyColumnsItIsRead(String end) {
        String flat = Samples.text("professional.837").replace("\n", "");
        String wrong = flat.replace(":Q0", "");
        assertEquals(List.of(), Samples.found(Samples.check(wrapped(flat, end), "x.837")));
        CheckedFile file = Samples.check(wrapped(wrong, end), "x.837");
        Finding finding = Samples.findings(file).get(0);
        int at = wrong.indexOf("SV1*");
        assertEquals(1 + at / 80, finding.where().line());
        assertEquals(1 + at % 80, finding.where().column());
        assertEquals(29, finding.where().segment());
    }

    private static String wrapped(String flat, String end) {
        return flat.replaceAll("(.{80})", "$1" + end) + end;
    }

    @Test
    void aSegmentWithoutEndIsAFinding() {
        String text = Samples.text("professional.837");
        int at = text.indexOf("LX*1");
        String endless = text.substring(0, at) + "LX" + "*1".repeat(20_000_000) + "~\n" + text.substring(at);
        assertTimeoutPreemptively(MOST, () -> {
            CheckedFile file =
                    Samples.check(endless.getBytes(StandardCharsets.ISO_8859_1), "x.837", java.util.Optional.empty());
            assertEquals("[error X12_SYNTAX]", Samples.found(file).toString());
            assertEquals(1, file.unread());
        });
    }

    @Test
    void aClaimOfTooManyLinesIsNotPriced() throws IOException {
        Path claim = claim(1_000, "LX*1~\nSV1*HC:62330:Q0*4600*UN*1***1:2~\nDTP*472*D8*20260303~\n");
        assertTimeoutPreemptively(MOST, () -> {
            Run run = Run.of("check --price --format csv " + claim);
            assertEquals(1, run.exit(), run.err());
            assertTrue(run.out().contains("more lines than a claim can have"), run.err());
        });
    }

    /** Lines and codes of the claim. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "LX*1~\nSV1*HC:62330:Q0*4600*UN*1***1:2~\nDTP*472*D8*20260303~\n",
                "HI*BG:30*BE:D4:::030729270*ABF:Z006~\n",
                "REF*P4*03072927~\n"
            })
    void aClaimThatIsLongerThanAnyIsNotChecked(String segments) throws IOException {
        Path claim = claim(100_000, segments);
        assertTimeoutPreemptively(MOST, () -> {
            Run run = Run.of("check --price --format csv " + claim);
            assertEquals(1, run.exit(), run.err());
            assertTrue(run.out().contains("has more lines or codes than a claim can have"), run.err());
            assertTrue(run.out().contains("1 claim, 0 for this procedure, 1 not read"), run.out());
        });
    }

    private Path claim(int times, String segments) throws IOException {
        String text = Samples.text("professional.837").replace("HI*ABK", segments.repeat(times) + "HI*ABK");
        return Files.writeString(folder.resolve("many.837"), text);
    }

    @Test
    void aWorkbookIsTheSameInEveryTimeZone() throws IOException {
        TimeZone usual = TimeZone.getDefault();
        try {
            byte[][] books = new byte[2][];
            for (int i = 0; i < books.length; i++) {
                TimeZone.setDefault(TimeZone.getTimeZone(i == 0 ? "America/Los_Angeles" : "Asia/Tokyo"));
                Path book = folder.resolve("book" + i + ".xlsx");
                assertEquals(0, Run.of("quote mild -o " + book).exit());
                books[i] = Files.readAllBytes(book);
            }
            assertArrayEquals(books[0], books[1]);
        } finally {
            TimeZone.setDefault(usual);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.01", "4.1", "50", "1041.2"})
    void impossibleWageIndexesAreRefused(String index) {
        for (String option : List.of("--asc-wage-index", "--hospital-wage-index")) {
            Run run = Run.of("quote mild " + option + " " + index);
            assertEquals(2, run.exit(), run.out());
            assertTrue(run.err().contains(option), run.err());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "--", ";", "/"})
    void aModifierThatIsNoneIsRefusedByAll(String modifier) {
        Run batch = Run.with(
                Run.TODAY, Map.of(), "code,modifiers,site,date\n62330," + modifier + ",asc,2026-06-01\n", "batch", "-");
        assertEquals(1, batch.exit());
        assertTrue(batch.out().contains("BAD_INPUT"), batch.out());
        assertEquals(2, Run.of("price 62330-" + modifier + " --site asc").exit());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u001B[2J", "\u009B2J", "\u202Etxt", "\u2066x", "\u007F", "\r"})
    void nothingThatSteersATerminalIsShown(String evil) throws IOException {
        Path claim = Files.writeString(folder.resolve("a" + evil + ".837"), Samples.text("professional.837"));
        for (String format : List.of("table", "csv", "json", "md", "html")) {
            Run run = Run.on(Run.TODAY, Map.of(), "check", claim.toString(), "--format", format);
            assertEquals(0, run.exit(), run.err());
            assertFalse(run.out().contains(evil), format);
        }
        for (String[] words : new String[][] {
            {"quote", evil},
            {"quote", "mild", "--zip", evil},
            {"check", "b" + evil},
            {"batch", "b" + evil},
            {evil},
            {"lookup", evil},
            {"price", evil},
            {"import", "b" + evil},
            {"quote", "mild", "--format", "json", "--pos", evil}
        }) {
            Run run = Run.on(Run.TODAY, Map.of("RATECARD_DATA", folder.toString()), words);
            assertTrue(run.exit() == 2 || run.exit() == 3 || run.exit() == 1, run.out());
            assertFalse(run.err().contains(evil) || run.out().contains(evil), run.err() + run.out());
        }
    }

    @Test
    void questionsThatAreNotAnsweredEndInFourParts() {
        Run run = Run.with(Run.TODAY, Map.of(), "medicare\n", "eligible", "--ask");
        assertEquals(2, run.exit());
        assertTrue(run.err().contains("the answers ended before the question"), run.err());
        assertTrue(run.err().contains("--ask") && run.err().contains("valid: an answer to each question"), run.err());
    }
}

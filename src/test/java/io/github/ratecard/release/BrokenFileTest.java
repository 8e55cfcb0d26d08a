package io.github.ratecard.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.ratecard.release.finding.FileFinding;
import io.github.ratecard.release.finding.FileReport;
import io.github.ratecard.release.finding.FileReport.Outcome;
import io.github.ratecard.release.finding.ImportProblem;
import io.github.ratecard.release.finding.ImportReport;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Each sample, each breakage: imported right, or refused with file and line; never anything else. */
class BrokenFileTest {
    private static final int HUNDRED = 100;
    private static final long ZEROS = 200L << 20;

    @TempDir
    Path folder;

    static Stream<Arguments> everyBreakageOfEverySample() {
        List<Arguments> all = new ArrayList<>();
        for (Samples sample : Samples.values()) {
            for (Breakage breakage : Breakage.values()) {
                all.add(Arguments.of(sample, breakage));
            }
        }
        return all.stream();
    }

    @ParameterizedTest
    @MethodSource("everyBreakageOfEverySample")
    void isImportedRightOrRefused(Samples sample, Breakage breakage) throws IOException {
        Desk desk = new Desk(folder);
        FileReport report = desk.importsBytes("broken.csv", breakage.of(sample));
        if (breakage.result() == Breakage.Result.ROW_HELD && sample.rows().size() > HUNDRED) {
            oneRowIsHeld(report, desk, sample);
            return;
        }
        boolean mayRefuse = breakage.result() == Breakage.Result.REFUSED_OR_EQUAL;
        if (breakage.result() == Breakage.Result.ROW_HELD
                || breakage.result() == Breakage.Result.REFUSED
                || mayRefuse && report.outcome() == Outcome.REFUSED) {
            refused(report, desk);
            return;
        }
        assertEquals(Outcome.IMPORTED, report.outcome(), report::toString);
        List<List<String>> found = desk.rows(sample.edition(), sample.kind());
        List<List<String>> expected = sample.rows();
        if (breakage.result() != Breakage.Result.SAME_ROWS) {
            assertEquals(expected, found);
        } else {
            assertEquals(ascii(expected), ascii(found));
        }
    }

    private static void oneRowIsHeld(FileReport report, Desk desk, Samples sample) {
        assertEquals(Outcome.IMPORTED, report.outcome(), report::toString);
        FileReport.Contents contents = report.reading().orElseThrow();
        assertEquals(1, contents.heldBack().size(), report::toString);
        FileFinding held = contents.heldBack().get(0);
        assertTrue(held.place().matches(".*broken\\.csv:\\d+:\\d+"), held::place);
        List<List<String>> found = desk.rows(sample.edition(), sample.kind());
        List<List<String>> missing = new ArrayList<>(sample.rows());
        missing.removeAll(found);
        assertEquals(1, missing.size());
        assertEquals(sample.rows().size() - 1, found.size());
    }

    /** The rows without letters beyond ASCII, which another reading of the bytes makes. */
    private static List<String> ascii(List<List<String>> rows) {
        return rows.stream()
                .map(row -> String.join("\t", row).replaceAll("[^ -~\t]", ""))
                .toList();
    }

    private static void refused(FileReport report, Desk desk) throws IOException {
        namesThePlace(report);
        assertEquals(Map.of(), desk.content(), "nothing of a refused file may be there");
    }

    private static void namesThePlace(FileReport report) {
        assertEquals(Outcome.REFUSED, report.outcome(), report::toString);
        ImportProblem problem = report.problem().orElseThrow();
        assertTrue(problem.where().matches(".*broken\\.csv:\\d+:\\d+"), problem::toString);
        assertTrue(
                Stream.of(problem.what(), problem.valid(), problem.next()).noneMatch(String::isBlank),
                problem::toString);
    }

    @ParameterizedTest
    @EnumSource(Samples.class)
    void noTwoColumnsCanBeSwappedUnseen(Samples sample) throws IOException {
        List<List<String>> expected = Look.rows(Look.at(sample.bytes()));
        Swap swap = new Swap(sample);
        int columns = swap.columns();
        List<String> unseen = new ArrayList<>();
        for (int one = 0; one < columns; one++) {
            for (int other = one + 1; other < columns; other++) {
                Importer.Line line = Look.at(swap.of(one, other));
                if (line.staged().isEmpty()) {
                    namesThePlace(line.report());
                } else if (!expected.equals(Look.rows(line)) && !Swap.isUnseen(sample, one, other)) {
                    unseen.add(one + " and " + other);
                }
            }
        }
        assertEquals(List.of(), unseen);
    }

    @ParameterizedTest
    @EnumSource(Samples.class)
    void aFileOfAnotherYearIsNotMixedUp(Samples sample) throws IOException {
        Desk desk = new Desk(folder);
        desk.importsSample(sample.file());
        FileReport again = desk.importsSample(sample.file());
        assertEquals(Outcome.ALREADY_THERE, again.outcome());
    }

    @Test
    void twoHundredMegabytesOfZerosAreRefusedAtOnce() throws IOException {
        Path file = folder.resolve("broken.csv");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(ZEROS);
        }
        Desk desk = new Desk(folder);
        refused(desk.imports(file).files().get(0), desk);
    }

    @Test
    void zerosBehindGoodRowsAreRefusedInBoundedMemory() throws IOException {
        Path file = new Desk(folder).file("broken.csv", Samples.PPRRVU_2026.bytes());
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(ZEROS);
        }
        Desk desk = new Desk(folder);
        FileReport report = desk.imports(file).files().get(0);
        assertEquals(Outcome.REFUSED, report.outcome());
        assertTrue(report.problem().orElseThrow().what().contains("NUL")
                || report.problem().orElseThrow().what().contains("larger"));
    }

    @Test
    void aBadFileDoesNotKeepAGoodOneOut() throws IOException {
        Desk desk = new Desk(folder);
        Path bad = desk.file("broken.csv", Breakage.NO_HEADER.of(Samples.GPCI));
        ImportReport report = desk.imports(bad, Desk.samplePath(Samples.PPRRVU_2026.file()));
        assertEquals(1, report.count(Outcome.REFUSED));
        assertEquals(1, report.count(Outcome.IMPORTED));
        assertEquals(78, desk.rows("pfs/2026C", Samples.PPRRVU_2026.kind()).size());
    }

    @Test
    void whatIsNotThereIsRefused() {
        FileReport report =
                new Desk(folder).imports(folder.resolve("nowhere.csv")).files().get(0);
        assertEquals("there is no such file", report.problem().orElseThrow().what());
    }

    @Test
    void aFolderThatCannotBeWrittenToIsNamed() throws IOException {
        Desk desk = new Desk(folder);
        Files.write(desk.data(), new byte[0]);
        io.github.ratecard.table.kind.TableException refused = org.junit.jupiter.api.Assertions.assertThrows(
                io.github.ratecard.table.kind.TableException.class, () -> desk.importsSample("GPCI2026.csv"));
        assertEquals("cannot write the imported tables", refused.getMessage());
    }
}

package io.github.ratecard.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.ratecard.release.finding.FileFinding;
import io.github.ratecard.release.finding.FileReport;
import io.github.ratecard.release.finding.FileReport.Outcome;
import io.github.ratecard.table.kind.TableKind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** CMS's text without separators becomes what the CSV beside it becomes. */
class FixedWidthTest {
    private static final Path SAMPLES = Path.of("src/test/resources/cms-text");
    /** 70496, a CT angiography, in its text form. */
    private static final int LINE_OF_70496 = lineOf("70496  ");

    @TempDir
    Path folder;

    @Test
    void relativeValuesAreThoseOfTheCsv() {
        assertEquals(List.of("76 rows, complete: false"), rowsOf("cms/PPRRVU25_JAN.csv", "csv", "pfs/2025A"));
        assertEquals(
                withoutLabels(new Desk(folder.resolve("csv"))),
                withoutLabels(imported(SAMPLES.resolve("PPRRVU25_JAN.txt"))));
    }

    /** The words were withheld from the copies, and left other commas in each. */
    private static List<List<String>> withoutLabels(Desk desk) {
        List<List<String>> rows = new java.util.ArrayList<>();
        for (List<String> row : desk.rows("pfs/2025A", TableKind.RVU)) {
            List<String> fields = new java.util.ArrayList<>(row);
            fields.remove(TableKind.RVU.column("label"));
            rows.add(fields);
        }
        return rows;
    }

    private List<String> rowsOf(String file, String desk, String edition) {
        Desk other = new Desk(folder.resolve(desk));
        FileReport report =
                other.imports(Path.of("src/test/resources", file)).files().get(0);
        FileReport.Contents read = report.reading().orElseThrow();
        assertEquals(edition, read.edition());
        return List.of(read.rows() + " rows, complete: " + read.complete());
    }

    @Test
    void localitiesAreThoseOfTheCsv() {
        rowsOf("cms/GPCI2025.csv", "csv", "gpci/2025");
        assertEquals(
                new Desk(folder.resolve("csv")).rows("gpci/2025", TableKind.GPCI),
                imported(SAMPLES.resolve("GPCI2025.txt")).rows("gpci/2025", TableKind.GPCI));
    }

    @Test
    void zipCodesStandWhereTheLayoutOfTheFileSays() {
        // CA913070118218 Z9   1 A ... 20254, read by the positions of ZIP5lyout.txt
        List<List<String>> rows =
                imported(SAMPLES.resolve("ZIP5_OCT2025.txt")).rows("zip/2025-10", TableKind.ZIP_LOCALITY);
        assertEquals(30, rows.size());
        assertTrue(rows.contains(List.of("91307", "CA", "01182", "18", "Y")), rows::toString);
    }

    @Test
    void aTextThatSaysNoDateNeedsItsNameOrADate() throws IOException {
        byte[] text = Files.readAllBytes(SAMPLES.resolve("PPRRVU25_JAN.txt"));
        assertEquals(Outcome.REFUSED, one(Optional.empty(), "mine.txt", text).outcome());
        assertEquals(
                "give --from YYYY-MM-DD",
                one(Optional.empty(), "mine.txt", text).problem().orElseThrow().next());
        FileReport dated = one(Optional.of(java.time.LocalDate.of(2025, 1, 1)), "mine.txt", text);
        assertEquals("pfs/2025A", dated.reading().orElseThrow().edition());
        FileReport release = one(Optional.empty(), "RVU25A.zip", zip("values.txt", text));
        assertEquals("pfs/2025A", release.reading().orElseThrow().edition());
        assertEquals(
                List.of("its name, and nothing in it, says that it is of January 2025"),
                release.notes().subList(0, 1));
    }

    @Test
    void aCellThatCannotBeReadHoldsItsCodeBackAndNoOther() throws IOException {
        FileReport report = broken(line -> line.replace("   1.75   6.56", "   1.75   6x56"), 200);
        assertEquals(Outcome.IMPORTED, report.outcome());
        FileFinding held = report.reading().orElseThrow().heldBack().get(0);
        assertEquals("70496", held.shownKey());
        assertEquals(
                "PPRRVU25_JAN.txt:" + LINE_OF_70496 + ":66",
                held.place().substring(held.place().lastIndexOf('/') + 1));
        assertEquals(1, report.reading().orElseThrow().heldBack().size());
    }

    @Test
    void aCodeThatIsNoneIsHeldBackAndNotTakenForANote() throws IOException {
        FileReport report = broken(line -> "7O5 3  " + line.substring(7), 200);
        assertEquals(
                List.of("7O5 3"),
                report.reading().orElseThrow().heldBack().stream()
                        .map(FileFinding::shownKey)
                        .toList());
    }

    @Test
    void aTextThatWasCutShortIsRefused() throws IOException {
        String text = text();
        String cut = text.substring(0, text.indexOf("70496  ") + 100);
        FileReport report = one(Optional.empty(), "PPRRVU25_JAN.txt", cut.getBytes(StandardCharsets.ISO_8859_1));
        assertEquals(Outcome.REFUSED, report.outcome());
        assertTrue(report.problem().orElseThrow().what().contains("is the file cut short?"), report::toString);
    }

    @Test
    void columnsThatMovedAreToldByTheFirstThatIsOutOfPlace() throws IOException {
        String moved = text().replaceAll("(?m)^(.{89})", "$1 ");
        FileReport report = one(Optional.empty(), "PPRRVU25_JAN.txt", moved.getBytes(StandardCharsets.ISO_8859_1));
        assertEquals(Outcome.REFUSED, report.outcome(), report::toString);
    }

    /** Since 2026 there are two factors a locality; the form for one says nothing of which of them comes first. */
    @Test
    void aColumnMoreThanTheFormHasIsNotPassedOver() throws IOException {
        String text = Files.readString(
                        Path.of("src/test/resources/cms-kinds/ANES2025.txt"), StandardCharsets.ISO_8859_1)
                .replaceAll("(\\d{4})(?=\r?\n)", "$1      1922");
        FileReport report = one(Optional.empty(), "ANES2025.txt", text.getBytes(StandardCharsets.ISO_8859_1));
        assertEquals(
                "it is no release file that we know",
                report.problem().orElseThrow(() -> new AssertionError(report)).what());
    }

    /** The sample, filled up to so many rows, with the line of 70496 changed. */
    private FileReport broken(UnaryOperator<String> change, int rows) throws IOException {
        StringBuilder text = new StringBuilder();
        int line = 0;
        for (String each : text().split("\r\n")) {
            line++;
            text.append(line == LINE_OF_70496 ? change.apply(each) : each).append("\r\n");
        }
        String any = text().split("\r\n")[LINE_OF_70496 - 1];
        for (int i = 0; i < rows; i++) {
            text.append("Z")
                    .append(1000 + i)
                    .append("  ")
                    .append(any.substring(7))
                    .append("\r\n");
        }
        return one(Optional.empty(), "PPRRVU25_JAN.txt", text.toString().getBytes(StandardCharsets.ISO_8859_1));
    }

    private static int lineOf(String start) {
        List<String> lines = text().lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith(start)) {
                return i + 1;
            }
        }
        throw new AssertionError(start);
    }

    private static String text() {
        try {
            return Files.readString(SAMPLES.resolve("PPRRVU25_JAN.txt"), StandardCharsets.ISO_8859_1)
                    .replace("\u001a", "");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static byte[] zip(String name, byte[] bytes) throws IOException {
        return Zips.of(Map.of(name, bytes));
    }

    private FileReport one(Optional<java.time.LocalDate> from, String name, byte[] bytes) throws IOException {
        Desk desk = new Desk(folder.resolve("text"));
        return desk.imports(from, desk.file(name, bytes)).files().get(0);
    }

    private Desk imported(Path file) {
        Desk desk = new Desk(folder.resolve("text"));
        FileReport report = desk.imports(file).files().get(0);
        assertEquals(Outcome.IMPORTED, report.outcome(), report::toString);
        return desk;
    }
}

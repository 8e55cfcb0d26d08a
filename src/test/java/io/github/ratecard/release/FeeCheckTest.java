package io.github.ratecard.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.ratecard.release.finding.FeeComparison;
import io.github.ratecard.release.finding.FileFinding;
import io.github.ratecard.release.finding.FileReport;
import io.github.ratecard.release.finding.FileReport.Outcome;
import io.github.ratecard.release.finding.ImportProgress;
import io.github.ratecard.release.finding.ImportReport;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** CMS's own fees are compared with the program's, value by value, and not kept. */
class FeeCheckTest {
    private static final String FEES = "PFREV25D_excerpt.txt";
    /** The bytes of the fees of 2026. */
    private static final int LARGE = 76 << 20;

    @TempDir
    Path folder;

    private Desk desk() {
        return new Desk(folder);
    }

    private Desk withRelease() {
        Desk desk = desk();
        desk.imports(Desk.samplePath("PPRRVU2025_Oct.csv"), Desk.samplePath("GPCI2025.csv"));
        return desk;
    }

    private static FeeComparison fees(FileReport report) {
        assertEquals(Outcome.CHECKED, report.outcome(), report::toString);
        return report.fees().orElseThrow();
    }

    @Test
    void everyFeeOfAPlaceWhereTheServiceIsDoneIsEqual() throws IOException {
        Desk desk = withRelease();
        Map<String, String> before = desk.content();
        ImportReport report = desk.imports(Desk.samplePath(FEES));
        FeeComparison fees = fees(report.files().get(0));
        // 120 rows of two fees each. NA: 50688 in the office (101 rows), 76145 in a facility (7)
        // rows
        assertEquals(240, fees.values());
        assertEquals(132, fees.equal());
        assertEquals(List.of(), fees.unequal());
        assertEquals(Map.of("NOT_PAYABLE_HERE", 108), fees.unpriced());
        assertEquals(List.of("pfs/2025D", "gpci/2025"), fees.editions());
        assertFalse(report.leavesOpen());
        assertEquals(before, desk.content(), "something was stored");
    }

    @Test
    void theCappedFeesNumberAStateUnderOneContractor() {
        FeeComparison fees = fees(withRelease()
                .imports(Desk.samplePath("OPPSCAP_Oct2025.csv"))
                .files()
                .get(0));
        assertEquals(120, fees.values());
        assertEquals(60, fees.equal());
        assertEquals(Map.of("NOT_PAYABLE_HERE", 60), fees.unpriced());
    }

    @Test
    void anotherFeeIsListedWithItsPlace() throws IOException {
        String text = new String(Desk.sample(FEES), StandardCharsets.ISO_8859_1);
        int line = 0;
        for (String each : text.split("\r?\n")) {
            line++;
            if (each.startsWith("\"2025\",\"01112\",\"62\",\"50688\"")) {
                break;
            }
        }
        // 79.17 as CMS prints it
        String wrong = text.replaceFirst(
                "(\"01112\",\"62\",\"50688\",\"  \",\"0000079.17\",)\"0000079.17\"", "$1\"0000079.18\"");
        ImportReport report =
                withRelease().imports(desk().file("PFREV25D.txt", wrong.getBytes(StandardCharsets.ISO_8859_1)));
        FileFinding unequal = fees(report.files().get(0)).unequal().get(0);
        assertEquals("50688--01112-62", unequal.shownKey());
        assertEquals("facility: CMS 79.18, here 79.17", unequal.text());
        assertTrue(unequal.place().endsWith("PFREV25D.txt:" + line + ":47"), unequal::place);
        assertTrue(report.leavesOpen());
    }

    @Test
    void withoutTheReleaseThereIsNothingToCompareWith() {
        ImportReport report = desk().imports(Desk.samplePath(FEES));
        FeeComparison fees = fees(report.files().get(0));
        assertEquals(0, fees.equal());
        assertEquals(240, fees.lacking());
        assertTrue(report.leavesOpen());
    }

    @Test
    void oneOfTwoConversionFactorsIsTheOneThatFits() throws IOException {
        Desk desk = desk();
        desk.imports(Desk.samplePath("PPRRVU2026_Jul_nonQPP.csv"), Desk.samplePath("GPCI2026.csv"));
        // 99213 in Alabama, in an office: (1.30 x 1.000 + 1.46 x 0.869 + 0.09 x 0.575) x 33.5675
        String row = "\"2026\",\"10112\",\"00\",\"99213\",\"  \",\"%s\",\"%s\"\r\n";
        String[] alabama = alabama();
        for (int i = 0; i < 2; i++) {
            Path file = desk.file(
                    "PFREV26C.txt",
                    String.format(row, alabama[2 * i], alabama[2 * i + 1]).getBytes());
            FeeComparison fees = fees(desk.imports(file).files().get(0));
            assertEquals(2, fees.equal(), fees::toString);
            assertEquals(i == 1, fees.qualifying());
        }
    }

    /**
     * As large as the fees of all codes and localities: the rows of the excerpt, a hundred times with other years, then for
     * contractors that there are not, and one wrong fee at the end. It is larger than the memory that it is checked in.
     */
    @Test
    void aFileLargerThanTheMemoryIsCompared() throws IOException, InterruptedException {
        Desk desk = withRelease();
        Path archive = desk.file("PFREV25D.zip", new byte[0]);
        String rows = new String(Desk.sample(FEES), StandardCharsets.ISO_8859_1);
        int times = LARGE / rows.length();
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            zip.putNextEntry(new ZipEntry("PFALL25D.txt"));
            for (int i = 0; i < times; i++) {
                String others = rows.replace("\"2025\"", "\"" + year(i) + "\"");
                others = i < 100
                        ? others
                        : others.replaceAll("(?<=\",\")\\d{5}(?=\",\"\\d\\d\")", String.valueOf(30_000 + i / 100));
                zip.write(others.getBytes(StandardCharsets.ISO_8859_1));
            }
            zip.write("\"2025\",\"10112\",\"00\",\"76814\",\"26\",\"1.00\",\"1.00\"\r\n"
                    .getBytes(StandardCharsets.US_ASCII));
        }
        Process child = ChildImport.start("-Xmx64m", desk.data(), archive.toString());
        String said = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, child.waitFor(), said);
        assertEquals(String.format("imported%n%d fees, %d equal, 2 different%n", 240 * times + 2, 132 * 100), said);
    }

    @Test
    void rowsAreReadAcrossTheEndsOfBlocks() throws IOException {
        byte[] rows = Desk.sample(FEES);
        int times = 3 * (1 << 20) / rows.length;
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < times; i++) {
            text.append(new String(rows, StandardCharsets.ISO_8859_1).replace("\"2025\"", "\"" + year(i) + "\""));
        }
        text.append("\"2025\",\"10112\",\"00\",\"76814\",\"26\",\"1.00\",\"x.00\"\r\n");
        Desk desk = withRelease();
        FileReport report = desk.importsBytes("PFREV25D.txt", text.toString().getBytes(StandardCharsets.ISO_8859_1));
        // The year of a row is all that tells the copies apart: those with the same are there once
        assertEquals(132 * Math.min(100, times), fees(report).equal());
        assertEquals(0, fees(report).different());
        // The sample has 120 lines
        String held = report.notes().get(report.notes().size() - 1);
        assertTrue(held.contains("PFREV25D.txt:" + (120 * times + 1) + ":41"), held);
    }

    /** Of a copy: that of the sample first. */
    private static int year(int copy) {
        return 2000 + (25 + copy) % 100;
    }

    /** Office and facility at 33.4009, then at 33.5675, from the rows of the two CSV samples. */
    private static String[] alabama() throws IOException {
        String[] values = row("PPRRVU2026_Jul_nonQPP.csv", "99213,,");
        String[] places = row("GPCI2026.csv", "10112,AL,00");
        String[] fees = new String[4];
        for (int i = 0; i < fees.length; i++) {
            java.math.BigDecimal sum = number(values[5])
                    .multiply(number(places[4]))
                    .add(number(values[i % 2 == 0 ? 6 : 8]).multiply(number(places[5])))
                    .add(number(values[10]).multiply(number(places[6])));
            fees[i] = sum.multiply(number(i < 2 ? "33.4009" : "33.5675"))
                    .setScale(2, java.math.RoundingMode.HALF_UP)
                    .toPlainString();
        }
        return fees;
    }

    private static java.math.BigDecimal number(String cell) {
        return new java.math.BigDecimal(cell.strip());
    }

    private static String[] row(String sample, String start) throws IOException {
        return Files.readString(Desk.samplePath(sample), StandardCharsets.ISO_8859_1)
                .lines()
                .filter(line -> line.startsWith(start))
                .findFirst()
                .orElseThrow()
                .split(",");
    }

    @Test
    void aCheckOfAllComparesWithWhatItWouldImport() {
        ImportReport report = new Importer(io.github.ratecard.table.TableStore.bundled())
                .run(
                        List.of(
                                Desk.samplePath(FEES),
                                Desk.samplePath("PPRRVU2025_Oct.csv"),
                                Desk.samplePath("GPCI2025.csv")),
                        new Importer.Options(Optional.empty(), desk().data(), true, ImportProgress.UNSEEN));
        assertEquals(132, fees(report.files().get(0)).equal());
        assertFalse(Files.exists(desk().data()));
    }

    @Test
    void feesThatDoNotSayTheirQuarterAreRefused() throws IOException {
        FileReport report = desk().imports(desk().file("fees.txt", Desk.sample(FEES)))
                .files()
                .get(0);
        assertEquals(Outcome.REFUSED, report.outcome());
        assertEquals(
                "the file says 2025 only, and not of which quarter it is",
                report.problem().orElseThrow().what());
    }
}

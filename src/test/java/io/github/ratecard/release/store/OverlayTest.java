package io.github.ratecard.release.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.ratecard.model.Decimal;
import io.github.ratecard.model.ReasonCode;
import io.github.ratecard.release.Desk;
import io.github.ratecard.release.FullRelease;
import io.github.ratecard.release.Tabs;
import io.github.ratecard.release.finding.FileReport;
import io.github.ratecard.release.finding.FileReport.Outcome;
import io.github.ratecard.release.finding.ImportProblem;
import io.github.ratecard.release.finding.ImportReport;
import io.github.ratecard.release.text.Hashes;
import io.github.ratecard.table.TableRow;
import io.github.ratecard.table.TableStore;
import io.github.ratecard.table.Tables;
import io.github.ratecard.table.entry.Parameter;
import io.github.ratecard.table.kind.TableException;
import io.github.ratecard.table.kind.TableKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What imports leave in a user's data folder, and what a reader finds there. */
class OverlayTest {
    private static final LocalDate AUGUST = LocalDate.of(2026, 8, 1);
    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);
    private static final String NON_QP = "pfs.conversion_factor.nonqp";
    private static final String QP = "pfs.conversion_factor.qp";

    @TempDir
    Path folder;

    private Desk desk() {
        return new Desk(folder);
    }

    @Test
    void anImportedRowAnswersFromItsDay() {
        desk().importsSample("PPRRVU2026_Jul_nonQPP.csv");
        try (Tables tables = desk().tables()) {
            TableRow row = tables.find(TableKind.RVU, AUGUST, "99213", "").get();
            assertEquals("pfs/2026C", row.edition().id());
            assertEquals("imported-pprrvu-nonqp-2026c", row.document());
            Map<String, String> source = tables.source(row.document()).orElseThrow();
            assertEquals("2026-06-30", source.get("published"));
            assertEquals(Hashes.of(Desk.sample("PPRRVU2026_Jul_nonQPP.csv")), source.get("sha256"));
            assertFalse(tables.find(TableKind.RVU, MAY, "99213", "").isPresent());
        }
    }

    @Test
    void importingAgainChangesNothing() throws IOException {
        Path[] all = {Desk.samplePath("ASC_Apr2026_AA.csv"), Desk.samplePath("GPCI2026.csv")};
        desk().imports(all);
        Map<String, String> before = desk().content();
        ImportReport again = desk().imports(all);
        assertEquals(2, again.count(Outcome.ALREADY_THERE));
        assertEquals(before, desk().content());
        Desk other = new Desk(folder.resolve("other"));
        other.imports(all[1], all[0]);
        assertEquals(desk().rows("asc/2026-04", TableKind.ASC_RATES), other.rows("asc/2026-04", TableKind.ASC_RATES));
    }

    @Test
    void theSameFileInAnotherFormIsThereAlready() throws IOException {
        desk().importsSample("ASC_Apr2026_AA.csv");
        String tabs = new String(Desk.sample("ASC_Apr2026_AA.csv"), java.nio.charset.StandardCharsets.UTF_8);
        FileReport report = desk().importsBytes("aa.txt", Tabs.of(tabs));
        assertEquals(Outcome.ALREADY_THERE, report.outcome(), report::toString);
    }

    @Test
    void bothAddendaMakeOneTableInOneImportOrTwo() {
        desk().importsSample("ASC_Apr2026_BB.csv");
        desk().importsSample("ASC_Apr2026_AA.csv");
        Desk together = new Desk(folder.resolve("together"));
        together.imports(Desk.samplePath("ASC_Apr2026_AA.csv"), Desk.samplePath("ASC_Apr2026_BB.csv"));
        List<List<String>> rows = desk().rows("asc/2026-04", TableKind.ASC_RATES);
        assertEquals(49, rows.size());
        assertEquals(together.rows("asc/2026-04", TableKind.ASC_RATES), rows);
    }

    @Test
    void aPartIsReplacedByItsNextFileAndTheOtherPartStays() throws IOException {
        desk().imports(Desk.samplePath("ASC_Apr2026_AA.csv"), Desk.samplePath("ASC_Apr2026_BB.csv"));
        String text = new String(Desk.sample("ASC_Apr2026_AA.csv"), java.nio.charset.StandardCharsets.ISO_8859_1);
        String corrected = text.replaceAll("(?m)^20610,.*\r\n", "");
        FileReport report =
                desk().importsBytes("aa.csv", corrected.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
        assertEquals(Outcome.IMPORTED, report.outcome());
        assertEquals(
                "replaces 32 rows that were imported before",
                report.notes().get(report.notes().size() - 1));
        assertEquals(48, desk().rows("asc/2026-04", TableKind.ASC_RATES).size());
    }

    @Test
    void twoFilesOfOnePartInOneImportAreOneTooMany() throws IOException {
        String text = new String(Desk.sample("GPCI2026.csv"), java.nio.charset.StandardCharsets.ISO_8859_1);
        Path other = desk().file("zz.csv", text.replace("0.875", "0.876").getBytes());
        ImportReport report = desk().imports(Desk.samplePath("GPCI2026.csv"), other);
        assertEquals(Outcome.IMPORTED, report.files().get(0).outcome());
        ImportProblem problem = report.files().get(1).problem().orElseThrow();
        assertTrue(problem.what().startsWith("it is another gpci/2026 than"), problem::what);
    }

    @Test
    void anExcerptCannotSayWhatIsNotOnTheScheduleAndAReleaseCan() throws IOException {
        desk().importsSample("PPRRVU2026_Jul_nonQPP.csv");
        assertEquals(ReasonCode.NOT_IN_EDITION, missing(desk()));
        FullRelease release = FullRelease.of(FullRelease.ROWS);
        FileReport report = desk().importsBytes("full.csv", release.nonQualifying());
        assertTrue(report.reading().orElseThrow().complete(), report::toString);
        assertEquals(ReasonCode.NOT_ON_SCHEDULE, missing(desk()));
    }

    private static ReasonCode missing(Desk desk) {
        try (Tables tables = desk.tables()) {
            return tables.find(TableKind.RVU, AUGUST, "Z9999", "").reason().code();
        }
    }

    @Test
    void anExcerptDoesNotReplaceARelease() throws IOException {
        FullRelease release = FullRelease.of(FullRelease.ROWS);
        desk().importsBytes("full.csv", release.nonQualifying());
        FileReport excerpt = desk().importsBytes("part.csv", FullRelease.of(10).nonQualifying());
        assertEquals(Outcome.ALREADY_THERE, excerpt.outcome(), excerpt::toString);
        FileReport other = desk().importsSample("PPRRVU2026_Jul_nonQPP.csv");
        assertEquals(Outcome.REFUSED, other.outcome());
        assertEquals(FullRelease.ROWS, desk().rows("pfs/2026C", TableKind.RVU).size());
    }

    @Test
    void bothConversionFactorsComeInBesideOneAnother() throws IOException {
        FullRelease release = FullRelease.of(20);
        Path qp = desk().file("a.csv", release.qualifying());
        Path nonQp = desk().file("b.csv", release.nonQualifying());
        ImportReport report = desk().imports(qp, nonQp);
        assertEquals(2, report.count(Outcome.IMPORTED), report::toString);
        assertEquals(20, desk().rows("pfs/2026C", TableKind.RVU).size());
        assertEquals(
                "imported-pprrvu-nonqp-2026c",
                desk().edition("pfs/2026C", TableKind.RVU).source());
        try (Tables tables = desk().imported()) {
            assertEquals(Decimal.of("33.4009"), value(tables, NON_QP));
            assertEquals(Decimal.of("33.5675"), value(tables, QP));
        }
        assertEquals(2, desk().imports(nonQp, qp).count(Outcome.ALREADY_THERE));
    }

    private static Decimal value(Tables tables, String name) {
        return tables.parameter(name, AUGUST).map(Parameter::value).get();
    }

    @Test
    void filesOfOneReleaseMustHaveTheSameRows() throws IOException {
        Path qp = desk().file("a.csv", FullRelease.of(20).qualifying());
        Path nonQp = desk().file("b.csv", FullRelease.of(21).nonQualifying());
        ImportReport report = desk().imports(qp, nonQp);
        ImportProblem problem = report.files().get(1).problem().orElseThrow();
        assertTrue(problem.what().startsWith("its rows differ from those of the qp file of pfs/2026C"), problem::what);
    }

    @Test
    void aConversionFactorThatContradictsTheShippedOneIsRefused() throws IOException {
        String text = new String(Desk.sample("PPRRVU2026_Jul_nonQPP.csv"));
        FileReport report = desk().importsBytes(
                        "other.csv", text.replace("33.4009", "33.4010").getBytes());
        ImportProblem problem = report.problem().orElseThrow();
        assertEquals("conversion_factor is 33.4010, which contradicts what is known for 2026-07-01", problem.what());
        assertTrue(problem.valid().contains("33.4009"), problem::valid);
        assertTrue(problem.where().endsWith("other.csv:11:97"), problem::where);
    }

    @Test
    void aYearThatIsNotShippedBringsItsConversionFactorUntilTheNextRelease() throws IOException {
        String text = new String(Desk.sample("PPRRVU2025_Oct.csv"));
        String january = text.replace("2025 National", "2024 National")
                .replace("October", "January")
                .replace("32.3465", "32.7442");
        String april = text.replace("2025 National", "2024 National")
                .replace("October", "April")
                .replace("32.3465", "33.2875");
        desk().importsBytes("april.csv", april.getBytes());
        desk().importsBytes("january.csv", january.getBytes());
        try (Tables tables = desk().tables()) {
            assertEquals("32.7442", in2024(tables, 3));
            assertEquals("33.2875", in2024(tables, 4));
            assertEquals("33.2875", in2024(tables, 12));
        }
    }

    private static String in2024(Tables tables, int month) {
        return tables.parameter(NON_QP, LocalDate.of(2024, month, 28))
                .map(parameter -> parameter.value().toString())
                .get();
    }

    @Test
    void theShippedNumberCountsWhereBothHold() {
        desk().importsSample("PPRRVU2026_Jul_nonQPP.csv");
        try (Tables tables = desk().tables()) {
            assertEquals("cms-1832-f", tables.parameter(NON_QP, AUGUST).get().source());
            assertTrue(tables.parameters(NON_QP).size() > 2);
            assertTrue(tables.parameters().size() > tables.parameters(NON_QP).size());
        }
    }

    @Test
    void theTablesAreSoundAndOldOnesGo() throws IOException {
        desk().importsSample("PPRRVU2026_Jul_nonQPP.csv");
        desk().importsSample("GPCI2026.csv");
        desk().importsSample("ASC_Apr2026_AA.csv");
        assertEquals(List.of(), io.github.ratecard.data.compile.DataValidator.validate(desk().data()));
        List<String> folders = desk().content().keySet().stream()
                .filter(name -> name.indexOf('/') != name.lastIndexOf('/'))
                .map(name -> name.split("/")[1].substring(0, 6))
                .distinct()
                .toList();
        assertEquals(List.of("000002", "000003"), folders);
    }

    @Test
    void whatADeadImportLeftIsRemoved() throws IOException {
        desk().importsSample("GPCI2026.csv");
        Path tables = desk().data().resolve("tables");
        Files.createDirectories(tables.resolve("staging"));
        Files.write(tables.resolve("staging/half.table"), new byte[10]);
        Files.createDirectories(tables.resolve("000099-01234567"));
        Files.write(tables.resolve("current.next"), new byte[3]);
        desk().importsSample("GPCI2026.csv");
        assertFalse(Files.exists(tables.resolve("staging")));
        assertFalse(Files.exists(tables.resolve("000099-01234567")));
        assertFalse(Files.exists(tables.resolve("current.next")));
        assertEquals(109, desk().rows("gpci/2026", TableKind.GPCI).size());
    }

    @Test
    void aDamagedPointerIsNamed() throws IOException {
        desk().importsSample("GPCI2026.csv");
        Path pointer = desk().data().resolve("tables/current");
        for (String damaged : List.of("", "000001", "../../../../etc\n", "nonsense here\n", "\0\0\0\0\n")) {
            Files.writeString(pointer, damaged);
            TableException refused = assertThrows(TableException.class, () -> TableStore.imported(desk().data()));
            assertEquals("the pointer to the imported tables is damaged", refused.getMessage());
            assertThrows(TableException.class, () -> desk().importsSample("GPCI2026.csv"));
        }
    }

    @Test
    void aFolderThatIsMissingIsNamed() throws IOException {
        desk().importsSample("GPCI2026.csv");
        Files.writeString(desk().data().resolve("tables/current"), "000009-01234567\n");
        TableException refused = assertThrows(TableException.class, () -> TableStore.imported(desk().data()));
        assertTrue(refused.where().endsWith("000009-01234567"), refused::where);
    }

    @Test
    void aTableThatWasCutShortIsNamed() throws IOException {
        desk().importsSample("GPCI2026.csv");
        Path table;
        try (var files = Files.walk(desk().data())) {
            table = files.filter(file -> file.toString().contains("gpci-2026"))
                    .findFirst()
                    .orElseThrow();
        }
        Files.write(table, java.util.Arrays.copyOf(Files.readAllBytes(table), 1000));
        assertEquals(
                1,
                io.github.ratecard.data.compile.DataValidator.validate(desk().data())
                        .size());
    }

    @Test
    void theSamplesAgreeWithWhatIsShipped() {
        desk().imports(
                        Desk.samplePath("ZIP5_JAN2026.csv"),
                        Desk.samplePath("GPCI2026.csv"),
                        Desk.samplePath("ASC_2026_wage_index.csv"));
        try (Tables tables = Tables.open(List.of(TableStore.bundled()))) {
            for (TableKind kind : List.of(TableKind.ZIP_LOCALITY, TableKind.GPCI, TableKind.ASC_WAGE_INDEX)) {
                var shipped = tables.inForce(kind, AUGUST).get(0);
                List<List<String>> rows =
                        tables.rows(shipped).stream().map(TableRow::fields).toList();
                assertEquals(rows, desk().rows(shipped.id(), kind), shipped::id);
            }
        }
    }
}

package io.github.ratecard.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.ratecard.release.finding.FileReport;
import io.github.ratecard.release.finding.FileReport.Outcome;
import io.github.ratecard.table.Edition;
import io.github.ratecard.table.Tables;
import io.github.ratecard.table.kind.TableKind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Lines of the tables that only import, list and compare so far. Each row below was read off the file by hand. Three are no files
 * of CMS's: public programs that read ANES2026.csv quote its header and two of its rows; of Addenda E and EE public documents quote
 * the titles, and their columns here are those of their sisters.
 */
class NewKindsTest {
    private static final Path SAMPLES = Path.of("src/test/resources/cms-kinds");

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "ANES2022.csv, ANESTHESIA, anesthesia/2022 2022-01-01 to 2022-12-31, 8, 02102|01|ALASKA|29.81",
        "ANES2025.csv, ANESTHESIA, anesthesia/2025 2025-01-01 to 2025-12-31, 8, 02102|01|ALASKA|27.86",
        "ANES2025.txt, ANESTHESIA, anesthesia/2025 2025-01-01 to 2025-12-31, 8, 02102|01|ALASKA|27.86",
        "ANES2026.csv, ANESTHESIA, anesthesia/2026 2026-01-01 to 2026-12-31, 2, 02102|01|ALASKA|28.15|28.29",
        "25LOCCO.csv, LOCALITY_COUNTIES, locality-counties/2025 2025-01-01 to 2025-12-31, 12, 13292|04|QUEENS|QUEENS",
        "25LOCCO.txt, LOCALITY_COUNTIES, locality-counties/2025 2025-01-01 to 2025-12-31, 12, 13292|04|QUEENS|QUEENS",
        "CLFS_2026_Q1V1.csv, LABORATORY, clfs/2026-01 2026-01-01 to 2026-12-31, 9, 80047|QW|N|2026-01-01|13.73",
        "CLFS_2026_Q1V1.csv, LABORATORY, clfs/2026-01 2026-01-01 to 2026-12-31, 9, 0526U||L|2026-01-01||Descriptor withheld",
        "ASP_Oct2025.csv, DRUG_LIMITS, asp/2025-10 2025-10-01 to 2025-12-31, 8, 90653|0.5 ML|98.160|0.000|98.160||N",
        "ASP_Jan2026.csv, DRUG_LIMITS, asp/2026-01 2026-01-01 to 2026-03-31, 9, J7170|0.5 MG|56.464|20.000|||Y",
        "ASP_Jan2026.csv, DRUG_LIMITS, asp/2026-01 2026-01-01 to 2026-03-31, 9, A9606|1 microCurie||20.000|||N|microCurie 100% AWP = $202.82 microCurie 100% WAC = $169.02",
        "DMEPOS26_JAN.csv, EQUIPMENT, dmepos/2026-01 2026-01-01 to 2026-12-31, 636, A4636|NU|KE|AL|D|IN||||4.62",
        "OPPS_Addendum_E.txt, OPPS_INPATIENT, opps/2026 2026-01-01 to 2026-12-31, 2, 00192|Descriptor withheld",
        "OPPS_2025_NFRM_Addendum_D1.txt, OPPS_STATUS, opps/2025 2025-01-01 to 2025-12-31, 4, B|Services withheld|Payment withheld more of it more of it",
    })
    void readsWhatStandsInTheFile(String file, TableKind kind, String edition, int rows, String wanted) {
        Desk desk = new Desk(folder);
        FileReport report = desk.imports(SAMPLES.resolve(file)).files().get(0);
        assertEquals(Outcome.IMPORTED, report.outcome(), report::toString);
        assertEquals(List.of(), report.reading().orElseThrow().heldBack());
        Edition found = desk.edition(edition.substring(0, edition.indexOf(' ')), kind);
        assertEquals(edition, found.id() + " " + found.dates());
        List<List<String>> all = desk.rows(found.id(), kind);
        assertEquals(rows, all.size());
        assertTrue(
                all.stream().anyMatch(row -> (String.join("|", row) + "|").startsWith(wanted + "|")),
                () -> wanted + " is none of " + all.get(0));
    }

    @Test
    void aQuarterThatNothingSays() throws IOException {
        Desk desk = new Desk(folder);
        Path unnamed = desk.file("rates.csv", bytes("CLFS_2026_Q1V1.csv"));
        FileReport refused = desk.imports(unnamed).files().get(0);
        assertEquals(
                "the file says 2026 only, and not of which quarter it is",
                refused.problem().orElseThrow().what());
        FileReport given = desk.imports(Optional.of(java.time.LocalDate.of(2026, 4, 1)), unnamed)
                .files()
                .get(0);
        assertEquals("clfs/2026-04", given.reading().orElseThrow().edition());
    }

    /** It is published every quarter, and may say its year only. */
    @Test
    void whatAnAscIsNotPaidFor() throws IOException {
        Desk desk = new Desk(folder);
        byte[] bytes = bytes("April_2026_ASC_Addendum_EE.csv");
        FileReport refused = desk.imports(desk.file("ee.csv", bytes)).files().get(0);
        assertEquals(
                "the file says 2026 only, and not of which quarter it is",
                refused.problem().orElseThrow().what());
        FileReport named = desk.imports(desk.file("April 2026 ASC Addendum EE.csv", bytes))
                .files()
                .get(0);
        assertEquals("asc/2026-04", named.reading().orElseThrow().edition(), named::toString);
        assertEquals(
                List.of(List.of("64999", "Descriptor withheld")),
                desk.rows("asc/2026-04", TableKind.ASC_EXCLUDED).stream()
                        .map(row -> row.subList(0, 2))
                        .toList());
    }

    /** Codes and words are the columns of many tables: without its title it is none of these. */
    @Test
    void aListWithoutItsTitleIsNotTakenForOne() throws IOException {
        Desk desk = new Desk(folder);
        String text = new String(bytes("April_2026_ASC_Addendum_EE.csv"), StandardCharsets.US_ASCII);
        byte[] untitled = text.substring(text.indexOf("HCPCS")).getBytes(StandardCharsets.US_ASCII);
        FileReport report =
                desk.imports(desk.file("April 2026 list.csv", untitled)).files().get(0);
        assertEquals(Outcome.REFUSED, report.outcome());
    }

    @Test
    void anEndThatNothingSays() throws IOException {
        Desk desk = new Desk(folder);
        String text = new String(bytes("ASP_Jan2026.csv"), StandardCharsets.ISO_8859_1)
                .replace(" through March 31, 2026", " until further notice");
        FileReport refused = desk.imports(desk.file("asp.csv", text.getBytes(StandardCharsets.ISO_8859_1)))
                .files()
                .get(0);
        assertEquals(
                "the file does not say until when it holds",
                refused.problem().orElseThrow().what());
    }

    /** After its quarter nothing of it holds, though no later one is at hand. */
    @Test
    void aLimitHoldsForItsQuarter() {
        Desk desk = new Desk(folder);
        desk.imports(SAMPLES.resolve("ASP_Jan2026.csv"));
        try (Tables tables = desk.tables()) {
            java.time.LocalDate last = java.time.LocalDate.of(2026, 3, 31);
            assertEquals(
                    "59.726",
                    tables.find(TableKind.DRUG_LIMITS, last, "J9271").get().text("limit"));
            assertEquals(
                    "NO_EDITION_FOR_DATE",
                    tables.find(TableKind.DRUG_LIMITS, last.plusDays(1), "J9271")
                            .reason()
                            .code()
                            .toString());
        }
    }

    @Test
    void aKeyTwiceWithDifferentValuesIsHeldBack() throws IOException {
        Desk desk = new Desk(folder);
        String text = new String(bytes("ASP_Jan2026.csv"), StandardCharsets.ISO_8859_1);
        StringBuilder more = new StringBuilder(text);
        for (int i = 1; i <= 9; i++) {
            more.append("J000").append(i).append(",Descriptor withheld,1 MG,1.000,20.000,,,,,,,\r\n");
        }
        more.append("J9271,Descriptor withheld,1 MG,59.727,20.000,,,,,,,\r\n");
        FileReport report = desk.imports(desk.file("asp.csv", more.toString().getBytes(StandardCharsets.ISO_8859_1)))
                .files()
                .get(0);
        FileReport.Contents contents = report.reading().orElseThrow();
        assertEquals(1, contents.heldBack().size(), report::toString);
        assertEquals("J9271", contents.heldBack().get(0).key());
    }

    /** The form of CMS's pricer, with the date of another year: 471 areas, of which the shipped table has the values. */
    @Test
    void theHospitalWageIndexOfAnotherYear() throws IOException {
        Desk desk = new Desk(folder);
        String text = new String(Desk.sample("OPPS_2026_wage_index.csv"), StandardCharsets.ISO_8859_1)
                .replace(",20260101,", ",20270101,");
        FileReport report = desk.imports(desk.file("index.csv", text.getBytes(StandardCharsets.ISO_8859_1)))
                .files()
                .get(0);
        assertEquals(Outcome.IMPORTED, report.outcome(), report::toString);
        Edition found = desk.edition("opps-wage-index/2027", TableKind.OPPS_WAGE_INDEX);
        assertEquals("2027-01-01 to 2027-12-31", found.dates().toString());
        List<List<String>> rows = desk.rows(found.id(), TableKind.OPPS_WAGE_INDEX);
        assertEquals(471, rows.size());
        assertTrue(rows.contains(List.of("02", "ALASKA", "1.1438", "1.0694", "0.0000")));
    }

    /** What CMS's site sent for the ZIP codes that need four digits more. */
    @Test
    void aWebPageInPlaceOfAnArchive() throws IOException {
        Desk desk = new Desk(folder);
        byte[] page = "<!DOCTYPE html>\n\n<html lang=\"en\">\n".getBytes(StandardCharsets.US_ASCII);
        FileReport refused = desk.imports(desk.file("zip_codes_requiring_4_extension.zip", page))
                .files()
                .get(0);
        assertEquals(
                "this is a web page, which a site sends where it has no such file",
                refused.problem().orElseThrow().what());
    }

    private static byte[] bytes(String name) throws IOException {
        return Files.readAllBytes(SAMPLES.resolve(name));
    }
}

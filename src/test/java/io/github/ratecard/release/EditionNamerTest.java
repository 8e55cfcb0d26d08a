package io.github.ratecard.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.ratecard.release.finding.FileReport;
import io.github.ratecard.release.finding.FileReport.Outcome;
import io.github.ratecard.release.finding.ImportProblem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which edition a file is, by its own words. */
class EditionNamerTest {
    private static final String WEB = "OPPS_Oct2025_Web_Addendum_B.csv";
    private static final LocalDate OCTOBER = LocalDate.of(2025, 10, 1);

    @TempDir
    Path folder;

    private Desk desk() {
        return new Desk(folder);
    }

    private FileReport changed(String sample, String... replacements) throws IOException {
        String text = new String(Desk.sample(sample), StandardCharsets.ISO_8859_1);
        for (int i = 0; i < replacements.length; i += 2) {
            assertTrue(text.contains(replacements[i]), replacements[i]);
            text = text.replace(replacements[i], replacements[i + 1]);
        }
        return desk().importsBytes("changed.csv", text.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static String edition(FileReport report) {
        FileReport.Contents contents = report.reading().orElseThrow(() -> new AssertionError(report.toString()));
        return contents.edition() + " " + contents.dates();
    }

    @ParameterizedTest
    @CsvSource({
        "PPRRVU2026_Jul_nonQPP.csv, pfs/2026C 2026-07-01 to 2026-12-31",
        "PPRRVU2025_Oct.csv, pfs/2025D 2025-10-01 to 2025-12-31",
        "PPRRVU25_JAN.csv, pfs/2025A 2025-01-01 to 2025-12-31",
        "GPCI2026.csv, gpci/2026 2026-01-01 to 2026-12-31",
        "ASC_Apr2026_AA.csv, asc/2026-04 2026-04-01 to 2026-12-31",
        "ASC_Jan2026_BB.csv, asc/2026-01 2026-01-01 to 2026-12-31",
        "ASC_2026_wage_index.csv, asc-wage-index/2026 2026-01-01 to 2026-12-31",
        "OPPS_2025_NFRM_Addendum_B.txt, opps/2025 2025-01-01 to 2025-12-31",
        "ZIP5_JAN2026.csv, zip/2026-01 2026-01-01 to 2026-12-31",
    })
    void theFileSaysIt(String sample, String expected) {
        assertEquals(expected, edition(desk().importsSample(sample)));
    }

    @Test
    void theYearOfAReleaseIsNearestToTheDayItWasPublished() throws IOException {
        assertEquals(
                "pfs/2026C 2026-07-01 to 2026-12-31",
                edition(changed(
                        "PPRRVU2026_Jul_nonQPP.csv",
                        "2026 National Physician Fee Schedule Relative Value File July Release",
                        "July Release")));
        assertEquals(
                "pfs/2025A 2025-01-01 to 2025-12-31",
                edition(changed(
                        "PPRRVU25_JAN.csv",
                        "2025 National Physician Fee Schedule Relative Value File January Release",
                        "National Physician Fee Schedule, January Release")));
    }

    @Test
    void aQuarterlyFileOfAYearTakesItsDayFromTheUser() throws IOException {
        byte[] web = Desk.sample(WEB);
        Path undated = desk().file("addendum-b.csv", web);
        ImportProblem problem = desk().imports(undated).files().get(0).problem().orElseThrow();
        assertEquals("the file says 2025 only, and not of which quarter it is", problem.what());
        assertEquals("give --from YYYY-MM-DD", problem.next());
        FileReport dated = desk().imports(Optional.of(OCTOBER), Desk.samplePath(WEB))
                .files()
                .get(0);
        assertEquals("opps/2025-10 2025-10-01 to 2025-12-31", edition(dated));
        assertEquals(
                61,
                desk().rows("opps/2025-10", io.github.ratecard.table.kind.TableKind.OPPS_RATES)
                        .size());
    }

    @Test
    void theNameOfAQuarterlyFileOrOfItsArchiveSaysTheQuarter() throws IOException {
        FileReport named = desk().importsSample(WEB);
        assertEquals("opps/2025-10 2025-10-01 to 2025-12-31", edition(named));
        assertEquals(
                "its name, and nothing in it, says that it is of October 2025",
                named.notes().get(0));
        Path other = desk().file("508 version of July_2025 Web Addendum B.07.25.25.csv", Desk.sample(WEB));
        assertEquals(
                "opps/2025-07 2025-07-01 to 2025-12-31",
                edition(desk().imports(other).files().get(0)));
    }

    /** Another year than the file says; two months; a month with which no quarter begins; a day that is no month. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "October 2024 Addendum B.csv",
                "Addendum B January-April 2025.csv",
                "Addendum B, revised March 2025.csv",
                "Addendum B.10.31.25.csv",
                "what you may need of 2025.csv"
            })
    void aNameThatSaysNoQuarterIsNotGuessedFrom(String name) throws IOException {
        FileReport report =
                desk().imports(desk().file(name, Desk.sample(WEB))).files().get(0);
        assertEquals(
                "the file says 2025 only, and not of which quarter it is",
                report.problem().orElseThrow().what());
    }

    @Test
    void whatTheUserSaysHoldsAgainstTheMonthInAName() throws IOException {
        Path file = desk().file("July 2025 Web Addendum B.csv", Desk.sample(WEB));
        FileReport report = desk().imports(Optional.of(OCTOBER), file).files().get(0);
        assertEquals("opps/2025-10 2025-10-01 to 2025-12-31", edition(report));
        assertEquals(
                "its name says July 2025, --from 2025-10-01, which holds",
                report.notes().get(0));
    }

    @Test
    void aFileThatIsDatedOtherwiseLaterIsNotThereTwice() {
        LocalDate july = LocalDate.of(2025, 7, 1);
        desk().imports(Optional.of(july), Desk.samplePath(WEB));
        FileReport again = desk().importsSample(WEB);
        assertTrue(
                again.notes().contains("it was imported as opps/2025-07 before, and is that no more"), again::toString);
        try (var tables = desk().imported()) {
            assertEquals(1, tables.editions().size());
            assertEquals("opps/2025-10", tables.editions().get(0).id());
        }
        assertEquals(List.of(), io.github.ratecard.data.compile.DataValidator.validate(desk().data()));
    }

    @Test
    void aFileThatSaysItsDayKeepsIt() {
        FileReport report = desk().imports(Optional.of(OCTOBER), Desk.samplePath("OPPS_2025_NFRM_Addendum_B.txt"))
                .files()
                .get(0);
        assertEquals("opps/2025 2025-01-01 to 2025-12-31", edition(report));
        assertEquals(
                "it says itself from when it holds, so --from was not used",
                report.notes().get(0));
    }

    @Test
    void aFileThatDoesNotSayItNeedsTheUser() throws IOException {
        Path nothing = desk().file(
                        "changed.csv",
                        new String(Desk.sample("OPPS_2025_NFRM_Addendum_A.txt"))
                                .replace("for CY 2025", "")
                                .getBytes());
        ImportProblem problem = desk().imports(nothing).files().get(0).problem().orElseThrow();
        assertEquals("the file does not say from when it holds", problem.what());
        assertEquals("give --from YYYY-MM-DD", problem.next());
        Path file = desk().file(
                        "changed.csv",
                        new String(Desk.sample("OPPS_2025_NFRM_Addendum_A.txt"))
                                .replace("for CY 2025", "")
                                .getBytes());
        FileReport given =
                desk().imports(Optional.of(OCTOBER.plusDays(1)), file).files().get(0);
        assertEquals("opps/2025-10-02 2025-10-02 to 2025-12-31", edition(given));
    }

    @Test
    void aFileThatContradictsItselfIsRefused() throws IOException {
        FileReport titles = changed("ASC_Apr2026_AA.csv", "April 2026 Payment Rate", "May 2026 Payment Rate");
        assertEquals(
                "the file says both 'April 2026' and 'May 2026'",
                titles.problem().orElseThrow().what());
        // The title of the April 2024 file said 2023
        FileReport banner = changed("ASC_Apr2026_AA.csv", "for CY 2026", "for CY 2025");
        assertEquals("asc/2026-04 2026-04-01 to 2026-12-31", edition(banner));
        assertTrue(
                banner.notes().contains("its title says 2025, its column heads April 2026, which holds"),
                banner::toString);
        FileReport indices = changed("GPCI2026.csv", "CY 2026", "CY 2025");
        assertEquals("gpci/2026 2026-01-01 to 2026-12-31", edition(indices));
        assertTrue(
                indices.notes().contains("its title says 2025, its column heads 2026, which holds"), indices::toString);
        FileReport zip =
                changed("ZIP5_JAN2026.csv", "WY,83414,03602,21,B,Z9,B,0,A,20261", "WY,83414,03602,21,B,Z9,B,0,A,20262");
        assertTrue(zip.problem().orElseThrow().where().contains(":42957:"), zip::toString);
    }

    @Test
    void aProposalIsNoRelease() throws IOException {
        FileReport report =
                changed("OPPS_2025_NFRM_Addendum_B.txt", "Addendum B.-- OPPS", "Addendum B.-- Proposed OPPS");
        assertEquals(Outcome.REFUSED, report.outcome());
        assertTrue(report.problem().orElseThrow().what().contains("PROPOSED"), report::toString);
    }

    @Test
    void bothGpcisOfAJanuaryFileAreRead() throws IOException {
        String text = new String(Desk.sample("GPCI2026.csv"), StandardCharsets.ISO_8859_1)
                .replace(
                        "2026 PW GPCI (with 1.0 Floor)***",
                        "2026 PW GPCI (without 1.0 Floor),2026 PW GPCI (with 1.0 Floor)***")
                .replaceAll("(?m)^(\\d{5},[A-Z]{2},\\d{2},(?:\"[^\"]*\"|[^,]*)),", "$1,0.987,");
        FileReport report = desk().importsBytes("gpci.csv", text.getBytes(StandardCharsets.ISO_8859_1));
        assertEquals(Outcome.IMPORTED, report.outcome(), report::toString);
        assertEquals(
                "0.987",
                desk().rows("gpci/2026", io.github.ratecard.table.kind.TableKind.GPCI)
                        .get(0)
                        .get(5));
    }
}

package io.github.ratecard.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.ratecard.report.Schemas;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What spreadsheets do to rows is mended, and said. A mended row is paid what the same row is paid when it is clean. */
class MendedRowsTest {
    private static final String HEADER = "code;units;charge;site;date;zip;modifiers";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "62330.0;;;asc;2026-06-01;77030;|62330;;;asc;2026-06-01;77030;|CODE_REPAIRED",
                "62330-52;;;asc;2026-06-01;77030;|62330;;;asc;2026-06-01;77030;52|CODE_REPAIRED",
                "62330-52;;;asc;2026-06-01;77030;Q0|62330;;;asc;2026-06-01;77030;52 Q0|CODE_REPAIRED",
                "62330-52;;;asc;2026-06-01;77030;52|62330;;;asc;2026-06-01;77030;52|CODE_REPAIRED",
                "62330;1.0;;asc;2026-06-01;77030;|62330;1;;asc;2026-06-01;77030;|NUMBER_REPAIRED",
                "62330;1;-;asc;2026-06-01;77030;|62330;1;;asc;2026-06-01;77030;|CHARGE_REPAIRED",
                "62330;1;$ -;asc;2026-06-01;77030;|62330;1;;asc;2026-06-01;77030;|CHARGE_REPAIRED",
                "62330;1;$1,234.50;asc;2026-06-01;77030;|62330;1;1234.50;asc;2026-06-01;77030;|CHARGE_REPAIRED",
                "62330;1;1,234.50;asc;2026-06-01;77030;|62330;1;1234.50;asc;2026-06-01;77030;|CHARGE_REPAIRED",
                "62330;;;HOPD;2026-06-01;77030;|62330;;;hospital;2026-06-01;77030;|SITE_REPAIRED",
                "62330;;;Hospital outpatient;2026-06-01;77030;|62330;;;hospital;2026-06-01;77030;|SITE_REPAIRED",
                "62330;;;Ambulatory Surgery Center (ASC);2026-06-01;;|62330;;;asc;2026-06-01;;|SITE_REPAIRED",
                "62330;;;22.0;2026-06-01;77030;|62330;;;hospital;2026-06-01;77030;|SITE_REPAIRED",
                "62330;;;asc;2026-06-01;2116;|62330;;;asc;2026-06-01;02116;|ZIP_REPAIRED",
                "62330;;;asc;2026-06-01;77030.0;|62330;;;asc;2026-06-01;77030;|ZIP_REPAIRED",
                "62330;;;asc;2026-06-01;77030-1234;|62330;;;asc;2026-06-01;77030;|ZIP_REPAIRED",
                "62330;;;asc;2026-06-01;770301234;|62330;;;asc;2026-06-01;77030;|ZIP_REPAIRED",
                "62330;;;asc;2026-06-01;21161234;|62330;;;asc;2026-06-01;02116;|ZIP_REPAIRED",
                "62330;;;asc;6/30/2026;77030;|62330;;;asc;2026-06-30;77030;|DATE_REPAIRED",
                "62330;;;asc;1-Jun-26;77030;|62330;;;asc;2026-06-01;77030;|DATE_REPAIRED",
                "62330;;;asc;46174;77030;|62330;;;asc;2026-06-01;77030;|DATE_REPAIRED",
                "62330;;;asc;2026-06-01 00:00:00;77030;|62330;;;asc;2026-06-01;77030;|DATE_REPAIRED",
                "62330.0;1.0;-;HOPD;46174;2116;|62330;1;;hospital;2026-06-01;02116;"
                        + "|DATE_REPAIRED ZIP_REPAIRED CODE_REPAIRED CHARGE_REPAIRED SITE_REPAIRED NUMBER_REPAIRED",
            })
    void isPaidWhatTheCleanRowIs(String dirty, String clean, String notes) {
        List<String[]> answers = answers(HEADER, dirty, clean, dirty);
        String[] wanted = answers.get(1);
        assertEquals("priced", wanted[0], String.join(";", wanted));
        String all = wanted[5];
        for (int row : List.of(0, 2)) {
            String[] got = answers.get(row);
            for (int i = 0; i < wanted.length; i++) {
                if (i != 5) {
                    assertEquals(wanted[i], got[i], dirty);
                }
            }
            List<String> found = new ArrayList<>(List.of(got[5].split(" ")));
            found.removeAll(List.of(all.split(" ")));
            assertEquals(notes, String.join(" ", found));
        }
    }

    @Test
    void isPaidTheSameWithoutAColumnOfModifiers() {
        List<String[]> answers =
                answers("code;site", "62330;asc", "62330-52;asc", "62330;asc", "62330-52;asc", "62330-59;asc");
        assertEquals("479.30", answers.get(0)[1]);
        assertEquals("239.65", answers.get(1)[1]);
        assertEquals("479.30", answers.get(2)[1]);
        assertEquals("239.65", answers.get(3)[1]);
        assertEquals("479.30", answers.get(4)[1]);
        assertTrue(answers.get(1)[5].contains(" CODE_REPAIRED"), answers.get(1)[5]);
        assertEquals("", answers.get(2)[5]);
    }

    @Test
    void refusesADateThatCanBeTwoDaysUnlessTheOrderIsSaid() {
        BatchRun run = BatchRun.of("code,site,date\n62330,asc,6/1/2026\n");
        assertTrue(
                run.out()
                        .contains(
                                "BAD_INPUT,column date: '6/1/2026' can be 2026-01-06 or 2026-06-01; valid: a date such"
                                        + " as 2026-06-30; or say --date-order mdy or dmy"),
                run.out());
        BatchRun american =
                BatchRun.of("code,site,date\n62330,asc,6/1/2026\n62330,asc,13/6/2026\n", "--date-order", "mdy");
        assertTrue(american.out().contains("6/1/2026,priced,479.30,5610.15,6089.45,pfs/2026 asc/2026,DATE_REPAIRED,,"));
        assertTrue(american.out().contains("'13/6/2026' is not a date"), american.out());
    }

    @ParameterizedTest
    @CsvSource({
        "ASC, 24",
        "Ambulatory Surgical Center, 24",
        "HOPD, 22",
        "Hospital outpatient, 22",
        "On Campus-Outpatient Hospital, 22",
        "Off Campus-Outpatient Hospital, 19",
        "off-campus, 19",
        "office, 11",
        "Physician's office, 11",
        "24.0, 24"
    })
    void takesTheNameOfASiteForItsPlaceOfService(String name, String pos) {
        BatchRun run = BatchRun.of("code,pos\n62330," + name + "\n62330," + pos + "\n");
        String[] lines = run.out().split("\n");
        String[] got = lines[1].split(",", -1);
        String[] clean = lines[2].split(",", -1);
        for (int i = 2; i < clean.length; i++) {
            String wanted = i == 7 ? (clean[i] + " SITE_REPAIRED").strip() : clean[i];
            assertEquals(wanted, got[i], run.out());
        }
        assertTrue(run.err().contains("  mended, see rc_notes: SITE_REPAIRED 1\n"), run.err());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"hospital|19 or 21 or 22 or 23", "Outpatient|19 or 22 or 24", "inpatient|21 or 51 or 61"})
    void refusesANameThatCanBeSeveralPlaces(String name, String places) {
        BatchRun run = BatchRun.of("code,pos\n62330," + name + "\n");
        assertTrue(
                run.out().contains("BAD_INPUT,\"column pos: '" + name + "' can be " + places + "; valid: two digits"),
                run.out());
    }

    /** An on-campus fee would be another amount. */
    @Test
    void doesNotTakeADepartmentOffCampusForTheSite() {
        BatchRun run = BatchRun.of("code,site\n62330,off-campus\n62330,19\n");
        assertTrue(run.out().contains("62330,off-campus,unpriced,"), run.out());
        assertTrue(run.out().contains("62330,19,unpriced,"), run.out());
    }

    @Test
    void countsWhatWasMended() throws IOException {
        Path totals = folder.resolve("totals.json");
        BatchRun run = BatchRun.of(
                "code,site,zip\n62330,HOPD,77030\n62330,asc,77030.0\n62330,HOPD,77030.0\n62330,asc,77030\n",
                "--summary-out",
                totals.toString());
        assertTrue(run.err().contains("  mended, see rc_notes: ZIP_REPAIRED 2, SITE_REPAIRED 2\n"), run.err());
        Schemas.assertValid("batch-summary", Files.readString(totals));
        assertEquals(
                "[{\"code\":\"ZIP_REPAIRED\",\"rows\":2},{\"code\":\"SITE_REPAIRED\",\"rows\":2}]",
                new ObjectMapper()
                        .readTree(Files.readString(totals))
                        .path("repairs")
                        .toString());
    }

    @Test
    void mendsTheRowsOfAnEncounter() {
        BatchRun run =
                BatchRun.of("claim,code,units,site\nA,62330.0,,HOPD\nA,62331,1.0,hospital\n", "--encounter", "claim");
        assertTrue(run.out().contains("A,62330.0,,HOPD,priced,479.30,7413.38,7892.68,pfs/2026 opps/2026,"), run.out());
        assertTrue(run.out().contains("A,62331,1.0,hospital,priced,189.05,0.00,189.05,"), run.out());
        assertTrue(run.err().contains("CODE_REPAIRED 1, SITE_REPAIRED 1, NUMBER_REPAIRED 1"), run.err());
    }

    private static List<String[]> answers(String header, String... rows) {
        BatchRun run = BatchRun.of(header + "\n" + String.join("\n", rows) + "\n");
        List<String[]> answers = new ArrayList<>();
        String[] lines = run.out().split("\n");
        for (int i = 0; i < rows.length; i++) {
            String line = lines[i + 1];
            assertTrue(line.startsWith(rows[i] + ";"), line);
            answers.add(line.substring(rows[i].length() + 1).split(";", 8));
        }
        return answers;
    }
}

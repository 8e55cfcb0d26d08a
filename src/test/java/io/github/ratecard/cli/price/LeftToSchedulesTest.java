package io.github.ratecard.cli.price;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.ratecard.cli.Run;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Codes that a claim leaves to a schedule which is not at hand: the reason says which schedules, and what to import. */
class LeftToSchedulesTest {
    private static final String PAGES = "https://www.cms.gov/medicare/payment/";

    @TempDir
    static Path releases;

    @TempDir
    static Path services;

    @BeforeAll
    static void importReleases() {
        imports(releases, "src/test/resources/cms");
        imports(services, "src/test/resources/cms", "src/test/resources/cms-kinds");
    }

    @Test
    void aDrugBeforeItsLimitsAreImported() {
        assertReason(
                releases,
                "price J1885x60 --site office --date 2026-08-01",
                "NO_EDITION_FOR_DATE",
                "J1885: excluded from the fee schedule by regulation; where covered another schedule pays; may be paid by"
                        + " the payment limits of Part B drugs: no drug payment limits for 2026-08-01 (there are none): import"
                        + " the payment limits of Part B drugs (ASP) of the quarter, from " + PAGES
                        + "part-b-drugs/asp-pricing-files or by the fee schedule of equipment and supplies: no fees of"
                        + " durable equipment by state for 2026-08-01 (there are none): import the DMEPOS fee schedule, from "
                        + PAGES + "fee-schedules/dmepos/dmepos-fee-schedule");
    }

    @Test
    void aDrugAfterTheQuarterOfItsLimits() {
        String text = reason(services, "price J1885x60 --site office --date 2026-08-01");
        assertTrue(
                text.contains("no drug payment limits for 2026-08-01 (the tables hold 2025-10-01 to 2026-03-31)"),
                text);
    }

    @Test
    void anesthesia() {
        assertReason(
                releases,
                "price 00100 --pos 22 --component professional --date 2026-08-01",
                "NO_EDITION_FOR_DATE",
                "00100: anesthesia; paid by base and time units of a schedule of its own; may be paid by the anesthesia fee"
                        + " schedule: no anesthesia base units for 2026-08-01 (there are none): import the anesthesia base units"
                        + " of the year, from " + PAGES + "fee-schedules/physician/anesthesiologists-center");
    }

    @Test
    void aTestOfAHospital() {
        String text = reason(releases, "price 36415 --site hospital --component facility --date 2025-06-01");
        assertTrue(
                text.contains("may be paid by the clinical laboratory fee schedule: no clinical laboratory rates"),
                text);
        assertTrue(text.contains("fee-schedules/clinical-laboratory-fee-schedule-clfs/files"), text);
        assertFalse(text.contains("Part B drugs"), text);
    }

    private static void assertReason(Path data, String words, String code, String text) {
        JsonNode quote = quote(data, words);
        assertEquals(code, quote.at("/sites/0/reason/code").asText());
        assertEquals(text, quote.at("/sites/0/reason/text").asText());
    }

    private static String reason(Path data, String words) {
        return quote(data, words).at("/sites/0/reason/text").asText();
    }

    private static JsonNode quote(Path data, String words) {
        Run run = Run.on(Run.TODAY, Map.of("RATECARD_DATA", data.toString()), (words + " --format json").split(" "));
        assertEquals(1, run.exit(), run.out() + run.err());
        return run.json();
    }

    private static void imports(Path data, String... files) {
        String[] words = new String[files.length + 1];
        words[0] = "import";
        System.arraycopy(files, 0, words, 1, files.length);
        Run run = Run.on(Run.TODAY, Map.of("RATECARD_DATA", data.toString()), words);
        assertEquals(0, run.exit(), run.out() + run.err());
    }
}

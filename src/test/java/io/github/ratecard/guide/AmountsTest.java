package io.github.ratecard.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.ratecard.cli.Run;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the guide prints is what {@code quote} and {@code lookup} answer for the same date and place. */
class AmountsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "--date 2026-06-01",
                "--date 2026-06-01 --zip 10001",
                "--date 2026-06-01 --zip 77030 --hospital-wage-index 1.1234",
                "--date 2026-06-01 --locality 13202-NY-01 --cbsa 41884",
                "--date 2026-06-01 --zip 94110 --round dollars",
                "--date 2025-12-01",
            })
    void levelsAreThoseOfQuote(String circumstances) {
        List<List<String>> table = tables(circumstances).get("Payment by number of levels");
        assertEquals(circumstances.contains("2025") ? 2 : 7, table.size());
        for (List<String> row : table.subList(1, table.size())) {
            String levels = row.get(0).replaceAll("\\D", "");
            String words = "quote mild " + circumstances + " --format json"
                    + (levels.isEmpty() ? "" : " --levels " + levels)
                    + (row.get(0).endsWith("one side") ? " --unilateral" : "");
            JsonNode sites = Run.of(words).json().path("sites");
            assertEquals(amount(site(sites, "asc").path("professional")), row.get(1), words);
            assertEquals(amount(site(sites, "asc").path("facility")), row.get(2), words);
            assertEquals(amount(site(sites, "asc").path("total")), row.get(3), words);
            assertEquals(amount(site(sites, "hospital").path("facility")), row.get(4), words);
            assertEquals(amount(site(sites, "hospital").path("total")), row.get(5), words);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"--date 2026-06-01", "--date 2026-06-01 --zip 10001"})
    void codesAreThoseOfQuoteWithTwoLevels(String circumstances) {
        Map<String, List<List<String>>> tables = tables(circumstances);
        JsonNode lines = site(
                        Run.of("quote mild --levels 2 --format json " + circumstances)
                                .json()
                                .path("sites"),
                        "asc")
                .path("lines");
        List<List<String>> physician = tables.get("Relative value units (RVU) and payment");
        assertEquals(amount(lines.get(0).path("amount")), physician.get(1).get(6));
        assertEquals(amount(lines.get(1).path("amount")), physician.get(2).get(6));
        assertEquals(
                amount(lines.get(2).path("amount")),
                tables.get("Payment to the surgery center").get(1).get(5));
    }

    @Test
    void rowsAreThoseOfLookup() {
        Map<String, List<List<String>>> tables = tables("--date 2026-06-01");
        for (int row = 1; row <= 2; row++) {
            List<String> physician =
                    tables.get("Relative value units (RVU) and payment").get(row);
            JsonNode rvu = lookup(physician.get(0), "pfs");
            assertEquals(rvu.path("work").asText(), physician.get(1));
            assertEquals(rvu.path("pe_facility").asText(), physician.get(2));
            assertEquals(rvu.path("mp").asText(), physician.get(4));
            assertEquals(rvu.path("total_facility").asText(), physician.get(5));
            List<String> asc = tables.get("Payment to the surgery center").get(row);
            assertEquals(lookup(asc.get(0), "asc").path("indicator").asText(), asc.get(1));
        }
        List<String> hospital = tables.get("Payment to the hospital").get(1);
        assertEquals(lookup("62330", "opps").path("apc").asText(), hospital.get(2));
        assertEquals(lookup("62330", "opps").path("weight").asText(), hospital.get(3));
        assertEquals("$" + grouped(lookup("62330", "opps").path("rate").asText()), hospital.get(4));
    }

    private static Map<String, List<List<String>>> tables(String circumstances) {
        return Printed.tables(Run.of("guide mild --format md " + circumstances).out());
    }

    private static JsonNode lookup(String code, String system) {
        JsonNode rows = Run.of("lookup " + code + " --date 2026-06-01 --format json")
                .json()
                .path("codes")
                .get(0)
                .path("rows");
        for (JsonNode row : rows) {
            if (row.path("system").asText().equals(system)) {
                return row.path("fields");
            }
        }
        throw new AssertionError("no row of " + system + " in " + rows);
    }

    private static JsonNode site(JsonNode sites, String word) {
        for (JsonNode site : sites) {
            if (site.path("site").asText().equals(word)) {
                return site;
            }
        }
        throw new AssertionError("no site " + word);
    }

    private static String amount(JsonNode amount) {
        return amount.isNull() ? "no price" : "$" + grouped(amount.asText());
    }

    private static String grouped(String plain) {
        assertTrue(plain.matches("\\d+(\\.\\d\\d)?"), plain);
        return plain.replaceAll("(?<=\\d)(?=(\\d{3})+(\\.|$))", ",");
    }
}

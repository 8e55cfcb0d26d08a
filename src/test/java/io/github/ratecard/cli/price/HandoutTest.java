package io.github.ratecard.cli.price;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.ratecard.cli.Run;
import io.github.ratecard.report.Schemas;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers as they are handed to people: names, plain sentences, and whom they are for. */
class HandoutTest {
    private static final Pattern TECHNICAL = Pattern.compile(
            "--[a-z]|\\b[A-Z]+_[A-Z]+|\\d{5}-[A-Z]{2}-\\d\\d|CBSA|\\b[a-z]+/20\\d\\d|\\d{4}-\\d\\d-\\d\\d");

    /** By the tables of localities and wage areas. A state, the rest of one, or a short form gives way to the area. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--zip 77030 | Houston, TX (ZIP 77030)",
                "--zip 10001 | Manhattan, NY (ZIP 10001)",
                "--zip 35203 | Birmingham, AL (ZIP 35203)",
                "--zip 78401 | Corpus Christi, TX (ZIP 78401)",
                "--zip 20001 | Washington, DC-MD (ZIP 20001)",
                "--zip 63101 | St. Louis, MO-IL (ZIP 63101)",
                "--zip 85001 | Arizona (ZIP 85001)",
                "--locality 01112-CA-05 | San Francisco-Oakland-Berkeley, CA",
                "--locality TX-99 | Rest of Texas",
                "--locality NJ-01 | Northern NJ",
                "--cbsa 45 | Rural Texas",
                "--locality TX-18 --cbsa 26420 | Houston, TX (physician) and Houston-Pasadena-The Woodlands, TX (facility)",
                "--asc-wage-index 1.1 | local rates",
            })
    void aPlaceHasItsName(String place, String name) {
        Run run = Run.of("quote mild --date 2026-06-01 --format md " + place);
        assertTrue(run.out().contains("\n1 level, both sides · service on June 1, 2026 · " + name + "\n"), run.out());
    }

    /** The terminal, which scripts read, keeps its numbers beside the name. */
    @Test
    void theTerminalNamesThePlaceToo() {
        Run run = Run.of("quote mild --date 2026-06-01 --zip 77030");
        assertTrue(
                run.out()
                        .contains(
                                "\n1 level, bilateral · 2026-06-01 · Houston, TX (locality 04412-TX-18, CBSA 26420)\n"),
                run.out());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "quote mild --zip 10001 --laterality b,u --patient",
                "quote mild --date 2025-06-01",
                "quote mild --zip 77450 --date 2026-06-01",
                "quote mild --asc-wage-index 1.1 --percent 110",
                "price 62330-52 62331 99213 E0601-RR --site hospital --zip 35203",
                "quote mild --compare --zip 10001,77030 --levels 1-2 --rank",
                "guide mild --short --zip 10001",
            })
    void onlyTheAppendixIsTechnical(String words) {
        String page = Run.of(words + " --format md").out();
        int start = page.indexOf("## Technical appendix");
        int end = page.indexOf("## What this");
        assertTrue(0 < start && start < end, page);
        String plain = page.substring(0, start) + page.substring(end);
        assertFalse(TECHNICAL.matcher(plain).find(), plain);
    }

    @Test
    void theHeadSaysForWhomAndByWhom() {
        Run run = Run.on(Run.TODAY, Map.of(), new String[] {
            "quote", "mild", "--for", "Memorial Spine Center", "--prepared-by", "J. <Doe>"
        });
        assertTrue(run.out().startsWith("Prepared for Memorial Spine Center\nPrepared by J. <Doe> · "), run.out());
        Run page = Run.on(
                Run.TODAY, Map.of(), new String[] {"guide", "mild", "--short", "--for", "A & <B>", "--format", "html"});
        assertTrue(page.out().contains("<p class=\"prepared\">Prepared for A &amp; &lt;B&gt;</p>"), page.out());
    }

    @Test
    void whatIsNoNameIsRefused() {
        for (String name : List.of(" ", "a\u001b[31mb", "x".repeat(121))) {
            Run run = Run.on(Run.TODAY, Map.of(), new String[] {"quote", "mild", "--for", name});
            assertEquals(2, run.exit(), name);
            assertFalse(run.err().contains("\u001b"), name);
        }
        assertEquals(2, Run.of("quote mild --for Center --format json").exit());
        assertEquals(2, Run.of("quote mild --prepared-by Me --format csv").exit());
    }

    @Test
    void sitesMayBeAList() throws Exception {
        JsonNode quote = Run.of("quote mild --site hospital,asc --format json").json();
        assertEquals(List.of("hospital", "asc"), quote.findValuesAsText("site").subList(0, 2));
        assertEquals(2, quote.path("sites").size());
        assertEquals(2, Run.of("quote mild --site asc,asc").exit());
        assertEquals(2, Run.of("quote mild --site asc,all").exit());
        assertEquals(2, Run.of("quote mild --site asc,ofice").exit());
        assertEquals(2, Run.of("schedule 62330 --site asc,hospital").exit());
        // A site that was named must be payable
        assertEquals(1, Run.of("quote mild --site asc,office").exit());
    }

    /** Two levels and two ZIP codes are four quotes, each equal to the quote that is asked alone. */
    @Test
    void listsAreCrossed() throws Exception {
        String words = "quote mild --date 2026-06-01 --site asc,hospital --format json";
        JsonNode crossed = Run.of(words + " --compare --rank --zip 77030,10001 --levels 1-2")
                .json();
        Schemas.assertValid("comparison", crossed.toString());
        assertEquals("levels,zip", crossed.path("compared").asText());
        List<String> values = new ArrayList<>();
        for (JsonNode item : crossed.path("items")) {
            values.add(item.path("value").asText());
            JsonNode alone = Run.of(
                            words + " --zip " + item.path("values").path("zip").asText() + " --levels "
                                    + item.path("values").path("levels").asText())
                    .json();
            assertEquals(
                    alone.path("sites").findValuesAsText("total"),
                    item.path("quote").path("sites").findValuesAsText("total"));
        }
        assertEquals(List.of("1, 77030", "1, 10001", "2, 77030", "2, 10001"), values);
        List<BigDecimal> amounts = new ArrayList<>();
        crossed.path("ranking").forEach(rank -> amounts.add(rank.path("amount").decimalValue()));
        assertEquals(8, amounts.size());
        List<BigDecimal> sorted = new ArrayList<>(amounts);
        sorted.sort(Comparator.reverseOrder());
        assertEquals(sorted, amounts);
    }

    @Test
    void rowsOfAComparisonNameTheirPlace() {
        Run run = Run.of("quote mild --compare --zip 77030,35203 --date 2026-06-01 --site asc,hospital");
        assertTrue(run.out().contains("\n  77030 Houston, TX  "), run.out());
        Run ranked = Run.of("quote mild --compare --rank --zip 35203,77030 --date 2026-06-01 --site asc,hospital");
        assertTrue(ranked.out().contains("\n1  77030 Houston, TX     Hospital  "), ranked.out());
    }
}

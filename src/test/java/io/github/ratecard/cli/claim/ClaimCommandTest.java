package io.github.ratecard.cli.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.ratecard.claim.Samples;
import io.github.ratecard.cli.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code ratecard claim}: what it says to enter, and that what it says passes {@code ratecard check}. */
class ClaimCommandTest {
    static Stream<String> cases() {
        List<String> cases = new ArrayList<>();
        for (String site : List.of("asc", "hospital", "hospital --form cms1500")) {
            for (String levels : List.of(
                    "", "--levels 2", "--levels 5", "--unilateral", "--levels 3 --unilateral", "--laterality b,u,u")) {
                for (String payer : List.of("medicare", "medicare-advantage", "commercial", "tricare")) {
                    cases.add("--site " + site + " --payer " + payer + " " + levels);
                }
            }
            cases.add("--date 2025-06-01 --levels 3 --site " + site);
        }
        return cases.stream().map(String::strip);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void segmentsInAnEnvelopePassTheCheck(String words) {
        Run claim = run("claim mild --format x12 " + words);
        assertEquals(0, claim.exit(), claim.err());
        String sample = Samples.text(claim.out().contains("SV2*") ? "hospital.837" : "professional.837");
        String filing = words.contains("commercial")
                ? "--payer commercial"
                : words.contains("tricare") ? "--payer tricare" : "";
        String file = counted(
                sample.substring(0, sample.indexOf("CLM*")) + claim.out() + sample.substring(sample.indexOf("SE*")));
        Run check = Run.with(
                Run.TODAY,
                Map.of(),
                file,
                ("check - --format json " + filing).strip().split(" "));
        JsonNode answer = check.json();
        assertEquals(0, check.exit(), check.out());
        assertEquals(0, answer.path("summary").path("errors").asInt(), check.out());
        assertEquals(0, answer.path("summary").path("warnings").asInt(), check.out());
        assertEquals(1, answer.path("files").get(0).path("of_procedure").asInt(), file);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void electronicClaimsNeverCarryThePaperForm(String words) {
        for (String format : List.of("table", "json", "md", "x12")) {
            assertFalse(run("claim mild --electronic --format " + format + " " + words)
                    .out()
                    .contains("CT03072927"));
        }
        String paper = run("claim mild --paper --payer medicare --site asc").out();
        assertTrue(paper.contains("CT03072927"), paper);
    }

    @Test
    void oneSideComesBeforeTheStudy() {
        assertTrue(run("claim mild --unilateral --site asc").out().contains("62330 52 Q0"));
        assertTrue(run("claim mild --unilateral --site asc --format x12").out().contains("HC:62330:52:Q0"));
        assertTrue(run("claim mild --levels 3 --unilateral --site asc").out().contains("62331 52 Q0"));
    }

    @Test
    void theDeviceIsForHospitalClaims() {
        assertTrue(run("claim mild --site hospital --format x12").out().contains("HC:C1889"));
        assertFalse(run("claim mild --site hospital --form cms1500 --format x12")
                .out()
                .contains("C1889"));
        assertFalse(run("claim mild --site asc --format x12").out().contains("C1889"));
    }

    @Test
    void fieldsComeInTheOrderOfTheForm() {
        List<String> fields = new ArrayList<>();
        run("claim mild --site hospital --paper --format json")
                .json()
                .path("fields")
                .forEach(field -> {
                    fields.add(field.path("field").asText() + "="
                            + field.path("value").asText());
                    assertFalse(field.path("note").asText().isEmpty());
                    assertFalse(field.path("authority").asText().isEmpty());
                    assertTrue(field.path("loop").isNull());
                });
        assertEquals(
                List.of(
                        "FL 4=131",
                        "FL 18=30",
                        "FL 39-41=D4, CT03072927",
                        "FL 42=0360",
                        "FL 44=62330 Q0",
                        "FL 45=2026-06-01",
                        "FL 46=1",
                        "FL 47=your charge",
                        "FL 42=0272",
                        "FL 44=C1889",
                        "FL 46=1",
                        "FL 47=your charge",
                        "FL 67=M48.062",
                        "FL 67A=Z00.6"),
                fields);
    }

    @Test
    void otherPayersClaimsCarryNothingOfTheStudy() {
        for (String payer : List.of("commercial", "veterans-affairs", "tricare", "medicaid", "workers-compensation")) {
            JsonNode answer = run("claim mild --site hospital --format json --payer " + payer)
                    .json();
            String fields = answer.path("fields").toString() + answer.path("segments");
            for (String item : List.of("Q0", "03072927", "Z00.6", "Z006", "BG:30")) {
                assertFalse(fields.contains(item), payer + " " + item);
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "claim mild --site asc --form ub04         | contradict",
                "claim mild --paper --electronic           | contradict",
                "claim mild --paper --format x12           | contradict",
                "claim mild --site hopsital                | did you mean hospital",
                "claim mild --form ub4                     | did you mean ub04",
                "claim mild --payer comercial              | did you mean commercial",
                "claim mlid                                | did you mean mild",
                "claim mild --levels 6                     | 1 to 5",
                "claim mild --format xlsx                  | unknown format",
                "coverage mild --payer tricar              | did you mean tricare",
                "eligible mild --payer medicar             | did you mean medicare",
                "eligible mild --prior fuson:2026-01-01    | did you mean fusion",
                "eligible mild --prior fusion@lumbar       | TYPE[@REGION]:DATE",
                "eligible mild --diagnosis back            | ICD-10-CM",
                "eligible mild --date 2026-02-30           | not a day of the calendar",
                "check                                     | which files",
                "check --payer nobody x.837                | unknown payer",
                "check --procedure mlid x.837              | did you mean mild",
            })
    void whatCannotBeRead(String words, String message) {
        Run run = run(words);
        assertEquals(2, run.exit(), run.err());
        assertTrue(run.err().replaceAll("\\s+", " ").contains(message), run.err());
        assertEquals("", run.out());
    }

    @Test
    void aDateWithoutCodesIsSaid() {
        Run run = run("claim mild --date 2031-01-01");
        assertEquals(1, run.exit());
        assertTrue(run.err().contains("no codes"), run.err());
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 60, 80, 100})
    void textKeepsToTheWidth(int columns) {
        for (String words : List.of(
                "claim mild --levels 2 --site hospital",
                "coverage mild",
                "eligible mild --payer va",
                "check docs/claims/hospital.yaml --price")) {
            Run run = Run.on(Run.TODAY, Map.of("COLUMNS", String.valueOf(columns)), words.split(" "));
            run.out()
                    .lines()
                    .forEach(line -> assertTrue(line.length() <= Math.max(columns, 41), columns + ": " + line));
        }
    }

    private static Run run(String words) {
        return Run.of(words);
    }

    private static String counted(String x12) {
        int from = x12.indexOf("ST*");
        long segments = x12.substring(from, x12.indexOf("SE*")).lines().count() + 1;
        return x12.replaceFirst("SE\\*\\d+", "SE*" + segments);
    }
}

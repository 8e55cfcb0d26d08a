package io.github.ratecard.cli.price;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.github.ratecard.cli.Run;
import io.github.ratecard.report.Schemas;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Plans worked out: by hand in {@code src/test/resources/proforma}, and plans that cannot be. */
class ProformaCommandTest {
    private static final Path CASES = Path.of("src/test/resources/proforma");

    @TempDir
    Path folder;

    static Stream<Path> cases() throws IOException {
        try (Stream<Path> files = Files.list(CASES)) {
            return files.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isWorkedOutAsByHand(Path file) throws IOException {
        JsonNode wanted = YAMLMapper.builder()
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .build()
                .readTree(file.toFile());
        Run run = proforma(wanted.get("plan").asText(), "--format", "json");
        assertEquals(0, run.exit(), run.err());
        Schemas.assertValid("proforma", run.out());
        JsonNode scenario = run.json().at("/scenarios/0");
        assertFigures(wanted.get("figures"), scenario.get("figures"));
        for (String side : new String[] {"lower", "higher"}) {
            for (Map.Entry<String, JsonNode> input : wanted.get(side).properties()) {
                assertFigures(input.getValue(), effect(scenario, input.getKey()).get(side));
            }
        }
    }

    private static JsonNode effect(JsonNode scenario, String input) {
        for (JsonNode effect : scenario.get("sensitivity")) {
            if (effect.get("name").asText().equals(input)) {
                return effect;
            }
        }
        throw new AssertionError("no effect of " + input);
    }

    private static void assertFigures(JsonNode wanted, JsonNode found) {
        for (Map.Entry<String, JsonNode> figure : wanted.properties()) {
            JsonNode value = found.get(figure.getKey());
            if (figure.getValue().isNull()) {
                assertTrue(value.isNull(), figure.getKey());
                assertEquals(
                        "NO_BREAK_EVEN",
                        found.at("/" + figure.getKey() + "_reason/code").asText());
            } else {
                BigDecimal number = new BigDecimal(figure.getValue().asText());
                assertEquals(0, number.compareTo(value.decimalValue()), figure.getKey() + ": " + value);
            }
        }
    }

    /** Whatever the order of scenarios and payers, each comes to the same. */
    @Test
    void orderDoesNotMatter() throws IOException {
        String plan = example();
        JsonNode one = proforma(plan, "--format", "json").json().get("scenarios");
        String asc = plan.substring(plan.indexOf("  - name: Surgery center"), plan.indexOf("  - name: Hospital"));
        String turned = plan.replace(asc, "") + asc;
        JsonNode other = proforma(turned, "--format", "json").json().get("scenarios");
        String[] names = {"figures", "medicare"};
        for (String name : names) {
            assertEquals(one.at("/0/" + name), other.at("/1/" + name));
            assertEquals(one.at("/1/" + name), other.at("/0/" + name));
        }
        String payer = plan.lines()
                        .filter(line -> line.contains("name: Commercial"))
                        .findFirst()
                        .orElseThrow() + "\n";
        String first = "payers:\n";
        JsonNode payers = proforma(plan.replace(payer, "").replace(first, first + payer), "--format", "json")
                .json()
                .get("scenarios");
        assertEquals(one.at("/0/figures"), payers.at("/0/figures"));
        assertEquals(one.at("/1/figures"), payers.at("/1/figures"));
    }

    /** A payer at a percentage of Medicare pays what a quote for it says. */
    @ParameterizedTest
    @CsvSource({"115, asc, professional", "133.3, hospital, total", "87.5, asc, facility"})
    void percentIsThatOfAQuote(String percent, String site, String component) throws IOException {
        String plan = """
                title: One payer
                case: { procedure: mild, levels: 3, laterality: [b, u, u] }
                component: %s
                site: %s
                date: 2026-06-01
                place: { zip: 10001 }
                cases_per_year: 1
                payers: [{ name: P, share: 100, percent_of_medicare: %s }]
                costs_per_case: {}
                scenarios: [{ name: One }]
                """.formatted(component, site, percent);
        JsonNode revenue = proforma(plan, "--format", "json").json().at("/scenarios/0/figures/revenue");
        Run quote = Run.of("quote mild --laterality b,u,u --zip 10001 --date 2026-06-01 --format value --site " + site
                + " --component " + component + " --percent " + percent);
        assertEquals(quote.out().strip(), revenue.decimalValue().toPlainString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"table", "json", "csv", "md", "html"})
    void everyFormatMarksWhatThePlannerAssumes(String format) throws IOException {
        Run run = proforma(example(), "--format", format);
        assertEquals(0, run.exit(), run.err());
        assertTrue(run.out().contains("plan.yaml:"), run.out());
        assertTrue(run.out().contains(format.equals("json") ? "\"assumption\": true" : "Device kit, per case "));
        assertTrue(format.equals("json") || run.out().contains("the planner's assumption, or a sum of such"));
        assertTrue(run.out().contains("asc-addendum-aa-2026-01"), format);
    }

    @Test
    void explainsByTrees() throws IOException {
        Run run = proforma(example(), "--format", "json", "--explain");
        Schemas.assertValid("proforma", run.out());
        for (JsonNode payer : run.json().at("/scenarios/0/payers")) {
            assertEquals(payer.get("revenue"), payer.at("/explain/value"));
        }
        assertTrue(proforma(example(), "--explain").out().contains("product of"));
    }

    /** What is left out, doubled, negative or cannot be is told with its place. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "cases_per_year: 120|cases_per_year: -5|18:17|'-5' is not a number of zero or more",
                "cases_per_year: 120|cases_per_year: 0|18:17|'0' is out of range",
                "share: 55|share: 52|25:3|the shares of the payers add up to 97 %, not to 100 %",
                "share: 55|share: 155|25:30|'155' is no such percentage",
                "pays: medicare, collected|pays: medicare, fixed: 20, collected|25:5|the payer 'Medicare' pays in 2 ways",
                "fixed: 7200|collected: 5|28:5|the payer 'Workers'' compensation' pays in no way",
                "fixed: 7200|fixed: 7200, collected: 5|28:70|collected of what? the patient's part is not given",
                "pays: medicare, collected|pays: medicare, patient: 20, collected|25:59|Medicare's rules say what its patient owes",
                "site: asc|site: acs|44:11|'acs' is not known here",
                "zip: 77030|zip: 99999|14:15|unknown ZIP code '99999'",
                "levels: 2|levels: 6|9:34|6 levels are not possible",
                "procedure: mild|procedure: mlid|9:20|unknown procedure 'mlid'",
                "name: Hospital|name: Surgery center|45:11|the name 'Surgery center' stands twice",
                "component: facility|components: facility|11:1|unknown key 'components'",
                "date: 2026-06-01|# none|43:5|the key 'date' is missing",
                "Staff: 980|Staff: many|50:14|'many' is not a number of zero or more",
                "Staff: 980|Supplies: 980|50:7|the key 'Supplies' stands twice"
            })
    void refusesWhatCannotBe(String from, String to, String place, String message) throws IOException {
        String plan = example();
        assertTrue(plan.contains(from), from);
        Run run = proforma(plan.replaceFirst(java.util.regex.Pattern.quote(from), to));
        assertEquals(3, run.exit(), run.out());
        assertEquals("", run.out());
        String first = run.err().lines().findFirst().orElseThrow();
        assertTrue(first.startsWith("ratecard: " + message.replace("''", "'")), run.err());
        assertTrue(first.endsWith("plan.yaml:" + place + ")"), run.err());
        assertTrue(run.err().contains("\n  valid: "), run.err());
    }

    /** The code changed with the year, and so did the rate: RULES.md has 5,282.88 and 5,610.15. */
    @Test
    void yearsStandSideBySide() throws IOException {
        Run run = proforma("""
                title: Two years
                case: { procedure: mild }
                component: facility
                site: asc
                cases_per_year: 10
                payers: [{ name: P, share: 100, percent_of_medicare: 100 }]
                costs_per_case: { All: 5000 }
                scenarios: [{ name: "2025", date: 2025-06-01 }, { name: "2026", date: 2026-06-01 }]
                """, "--format", "json");
        assertEquals(0, run.exit(), run.err());
        assertEquals("52828.80", run.json().at("/scenarios/0/figures/revenue").asText());
        assertEquals("56101.50", run.json().at("/scenarios/1/figures/revenue").asText());
    }

    @Test
    void fewerCasesAreADifferenceBelowNothing() throws IOException {
        String plan = example()
                .replace("site: hospital\n", "site: hospital\n    cases_per_year: 3\n")
                .replace("cases_per_year: 120", "cases_per_year: 1500");
        assertTrue(proforma(plan).out().lines().anyMatch(line -> line.matches("Cases per year \\* +1,500 +3 +−1,497")));
    }

    @Test
    void aScenarioWithoutAPriceLeavesTheOthers() throws IOException {
        String plan = example().replaceFirst("site: hospital", "site: office");
        Run run = proforma(plan);
        assertEquals(1, run.exit());
        assertTrue(run.out().contains("$179,331.28"), run.out());
        assertTrue(run.out().contains("Hospital: no facility is paid at place of service 11"), run.out());
        assertFalse(run.out().contains("Difference"), run.out());
        Run json = proforma(plan, "--format", "json");
        assertEquals(1, json.exit());
        Schemas.assertValid("proforma", json.out());
        assertTrue(json.err().contains("no facility is paid at place of service 11"), json.err());
    }

    @Test
    void aPlanThatNeverPaysSaysSo() throws IOException {
        Run run = proforma(example().replace("Device kit: 2950", "Device kit: 9999"));
        assertEquals(0, run.exit());
        assertTrue(run.out().contains("none"), run.out());
        String words = run.out().replaceAll("\\s+", " ");
        assertTrue(words.contains("Hospital: a case brings 3901.23 less than it costs"), words);
    }

    @Test
    void wantsOnePlan() {
        assertEquals(2, Run.of("proforma").exit());
        assertEquals(2, Run.of("proforma --example plan.yaml").exit());
        assertEquals(3, Run.of("proforma /no/such/plan.yaml").exit());
        assertEquals(2, Run.of("proforma plan.yaml -o plan.doc").exit());
    }

    @Test
    void aPlanIsNotWrittenOver() throws IOException {
        Path file = folder.resolve("plan.yaml");
        Run run = proforma(example(), "--format", "md", "-o", file.toString());
        assertEquals(3, run.exit());
        assertEquals(example(), Files.readString(file));
    }

    private static String example() {
        Run run = Run.of("proforma --example");
        assertEquals(0, run.exit(), run.err());
        return run.out();
    }

    private Run proforma(String plan, String... options) throws IOException {
        Path file = Files.writeString(folder.resolve("plan.yaml"), plan);
        String[] words = Stream.concat(Stream.of("proforma", file.toString()), Stream.of(options))
                .toArray(String[]::new);
        return Run.on(Run.TODAY, Map.of(), words);
    }
}

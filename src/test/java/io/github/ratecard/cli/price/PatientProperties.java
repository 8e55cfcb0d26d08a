package io.github.ratecard.cli.price;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.ratecard.cli.Run;
import io.github.ratecard.cli.terminal.ExitCode;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;

/** What a patient owes, whatever was done where, by whom, and with which options; and that nothing is said without words. */
class PatientProperties {
    private static final List<String> OPTIONS = List.of(
            "--nonparticipating",
            "--qp",
            "--rural-sch",
            "--zip 10001",
            "--locality 13202-NY-01",
            "--asc-wage-index 1.7522",
            "--hospital-wage-index 1.7522",
            "--reduced-percent 60",
            "--facility-reduced-percent 40",
            "--charge 100",
            "--bill-type 85x",
            "--deductible-remaining 0.01",
            "--deductible-remaining 20",
            "--deductible-remaining 100",
            "--deductible-remaining 257");

    private static Path data;

    /** A kind of claim whose codes and modifiers the tables decide more often than not. */
    private enum Claim {
        OFFICE(
                "--pos 11 --date 2026-08-01",
                "99213 G0438 G0439 77067 G0101 G0102 G0108 70551 70553 73721 94760 97110 51784",
                "25 26 TC 33 50 53 59"),
        SURGEON(
                "--pos 24 --component professional --date 2026-08-01",
                "27447 43235 43239 45378 45380 45385 62330 62331 G0105 G0121 99213",
                "33 PT 52 53 80 AS 62 54 55 56 78 50"),
        CENTRE(
                "--site asc --component facility --date 2026-05-01",
                "45378 45385 G0105 G0121 77080 J0217 J0558 J0739 62330 62331",
                "33 PT 52 73 74 FB FC"),
        HOSPITAL(
                "--site hospital --component facility --date 2025-06-01",
                "27447 45378 45385 G0101 G0121 G0463 J0558 J0666 J9271 P9016 C2634 52204 C9738 99285 96365 20610",
                "33 PT 52 73 74 PN PO"),
        BOTH("--pos 24 --date 2026-05-01", "62330 62331", "33 PT 52"),
        ALL("--site all --date 2026-08-01", "45378 62330 G0121 J0217 99213", "33 PT 52 PO"),
        NOTHING("--site all --date 2027-08-01", "45378 62330 G0121", "33 52");

        private final String where;
        private final List<String> codes;
        private final List<String> modifiers;

        Claim(String where, String codes, String modifiers) {
            this.where = where;
            this.codes = List.of(codes.split(" "));
            this.modifiers = List.of(modifiers.split(" "));
        }
    }

    @BeforeContainer
    static void importReleases() throws IOException {
        data = Files.createTempDirectory("ratecard");
        Run run = Run.on(
                Run.TODAY,
                environment(),
                "import",
                "src/test/resources/cms-physician",
                "src/test/resources/cms-hospital");
        assertEquals(0, run.exit(), run.out());
    }

    @AfterContainer
    static void remove() throws IOException {
        try (var files = Files.walk(data)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    @Property(tries = 700)
    @StatisticsReport(StatisticsReportMode.OFF)
    void aPatientOwesNoMoreThanIsAllowedAndMedicareTheRest(
            @ForAll("questions") List<String> question, @ForAll("options") List<String> options) {
        Run run = run(question, options, "json");
        boolean shared = false;
        for (JsonNode site : run.exit() == ExitCode.USAGE ? List.<JsonNode>of() : sites(run)) {
            JsonNode patient = site.path("patient");
            if (!patient.isObject()) {
                assertFalse(site.path("patient_reason").path("text").asText().isBlank(), () -> question + run.out());
                continue;
            }
            shared = true;
            BigDecimal allowed = allowed(site);
            BigDecimal owes = number(patient, "owes");
            BigDecimal medicare = number(patient, "medicare");
            String what = question + " " + options + " " + patient + " of " + allowed;
            assertTrue(owes.signum() >= 0 && owes.compareTo(allowed) <= 0, what);
            assertTrue(medicare.signum() >= 0, what);
            assertEquals(0, owes.add(medicare).compareTo(allowed), what);
            BigDecimal parts = number(patient, "deductible").add(number(patient, "coinsurance"));
            assertEquals(0, owes.compareTo(parts), what);
            BigDecimal received = allowed.subtract(number(patient, "sequestration"));
            assertEquals(0, received.compareTo(number(patient, "received")), what);
            assertTrue(number(patient, "deductible").compareTo(due(options)) <= 0, what);
            unassigned(site, what);
        }
        Statistics.label("with a share")
                .collect(shared)
                .coverage(coverage -> coverage.check(true).percentage(percent -> percent > 25));
    }

    /** Where a physician may charge more, both cases are said: the share is that of an assigned claim. */
    private static void unassigned(JsonNode site, String what) {
        for (JsonNode line : site.path("lines")) {
            if (line.path("limiting_charge").isNumber()
                    && line.path("amount").decimalValue().signum() > 0) {
                boolean said = false;
                for (String kind : List.of("assumptions", "warnings", "notes")) {
                    for (JsonNode note : site.path(kind)) {
                        said |= note.path("code").asText().equals("UNASSIGNED_CLAIM")
                                && note.path("text")
                                        .asText()
                                        .contains(line.path("code").asText());
                    }
                }
                assertTrue(said, what);
            }
        }
    }

    /** {@code 45378 --site all --patient} said "ratecard: " and no more. */
    @Property(tries = 700)
    @StatisticsReport(StatisticsReportMode.OFF)
    void nothingIsSaidWithoutWordsAndNothingIsMissingWithoutAReason(
            @ForAll("questions") List<String> question,
            @ForAll("options") List<String> options,
            @ForAll("formats") String format) {
        Run run = run(question, options, format);
        Statistics.label("not answered")
                .collect(run.exit() == ExitCode.INCOMPLETE)
                .coverage(coverage -> coverage.check(true).percentage(percent -> percent > 15));
        run.err().lines().forEach(line -> {
            String words = line.strip().replaceFirst("^ratecard: ?((warning|assumption): ?)?", "");
            assertFalse(words.isBlank(), () -> question + " " + options + ": " + run.err());
        });
        if (run.exit() == ExitCode.INCOMPLETE && !format.equals("table")) {
            assertFalse(run.err().isBlank(), () -> question + " " + options + ": " + run.out());
        }
        if (run.exit() == ExitCode.USAGE || !format.equals("json")) {
            assertFalse(run.out().isBlank() && run.err().isBlank(), question::toString);
            return;
        }
        for (JsonNode site : sites(run)) {
            reasons(site, question + " " + options);
        }
    }

    /** Each part and each line that has no amount has a reason in words. */
    private static void reasons(JsonNode site, String what) {
        for (JsonNode line : site.path("lines")) {
            if (line.path("amount").isNull()) {
                assertFalse(line.path("reason").path("text").asText().isBlank(), () -> what + line);
                String part = line.path("system").asText().equals("pfs") ? "professional" : "facility";
                assertTrue(site.path(part).isNull(), () -> what + site);
                assertFalse(
                        site.path("reasons").path(part).path("text").asText().isBlank(), () -> what + site);
            }
        }
        if (site.path("professional").isNull() && site.path("facility").isNull()) {
            assertFalse(site.path("reason").path("text").asText().isBlank(), () -> what + site);
        }
    }

    private static List<JsonNode> sites(Run run) {
        List<JsonNode> sites = new ArrayList<>();
        run.json().path("sites").forEach(sites::add);
        return sites;
    }

    /** Both parts, or the one that was asked for. */
    private static BigDecimal allowed(JsonNode site) {
        BigDecimal sum = BigDecimal.ZERO;
        for (String part : List.of("professional", "facility")) {
            sum = sum.add(site.path(part).isNumber() ? site.path(part).decimalValue() : BigDecimal.ZERO);
        }
        return sum;
    }

    private static BigDecimal due(List<String> options) {
        for (String option : options) {
            if (option.startsWith("--deductible-remaining")) {
                return new BigDecimal(option.split(" ")[1]);
            }
        }
        return BigDecimal.ZERO;
    }

    private static BigDecimal number(JsonNode patient, String field) {
        return patient.path(field).decimalValue();
    }

    private static Run run(List<String> question, List<String> options, String format) {
        List<String> words = new ArrayList<>(List.of("price"));
        words.addAll(question);
        options.forEach(option -> words.addAll(List.of(option.split(" "))));
        words.addAll(List.of("--patient", "--format", format));
        Run run = Run.on(Run.TODAY, environment(), words.toArray(new String[0]));
        assertNotEquals(ExitCode.BUG, run.exit(), () -> words + run.err());
        return run;
    }

    @Provide
    Arbitrary<List<String>> questions() {
        return Arbitraries.of(Claim.class).flatMap(claim -> {
            Arbitrary<String> modifiers = Arbitraries.of(claim.modifiers)
                    .list()
                    .uniqueElements()
                    .ofMaxSize(1)
                    .map(some -> some.isEmpty() ? "" : "-" + some.get(0));
            return Combinators.combine(Arbitraries.of(claim.codes), modifiers, Arbitraries.of("", "", "", "x2", "x10"))
                    .as((code, modifier, units) -> code + modifier + units)
                    .list()
                    .ofMinSize(1)
                    .ofMaxSize(3)
                    .map(lines -> {
                        List<String> words = new ArrayList<>(lines);
                        words.addAll(List.of(claim.where.split(" ")));
                        return words;
                    });
        });
    }

    @Provide
    Arbitrary<List<String>> options() {
        return Arbitraries.of(OPTIONS)
                .list()
                .uniqueElements(option -> option.split(" ")[0])
                .ofMaxSize(2);
    }

    @Provide
    Arbitrary<String> formats() {
        return Arbitraries.of("json", "json", "table", "csv", "md");
    }

    private static Map<String, String> environment() {
        return Map.of("RATECARD_DATA", data.toString());
    }
}

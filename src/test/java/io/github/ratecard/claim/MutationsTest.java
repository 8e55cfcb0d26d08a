package io.github.ratecard.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.github.ratecard.claim.finding.CheckedFile;
import io.github.ratecard.claim.finding.Finding;
import io.github.ratecard.claim.finding.Rule;
import io.github.ratecard.claim.guide.Payer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The invented claims are right, and each change to one of them gives the findings meant for it and no other. */
class MutationsTest {
    private static final Path TABLE = Path.of("src/test/resources/claims/mutations.yaml");

    @TestFactory
    Stream<DynamicTest> samplesAreRight() {
        return Samples.NAMES.stream()
                .map(name -> DynamicTest.dynamicTest(name, () -> {
                    CheckedFile file = Samples.check(Samples.text(name), name);
                    assertEquals(List.of(), Samples.found(file));
                    assertEquals(1, file.ofProcedure());
                }));
    }

    @TestFactory
    Stream<DynamicTest> mutations() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (JsonNode entry : table()) {
            tests.add(DynamicTest.dynamicTest(
                    entry.path("file").asText() + ": " + entry.path("change").asText() + " -> "
                            + entry.path("to").asText(),
                    () -> check(entry)));
        }
        return tests.stream();
    }

    /** Rules about the file have tests of their own; every other rule must be somebody's finding. */
    @Test
    void everyRuleIsMeantByAChange() throws IOException {
        Set<Rule> missing = EnumSet.allOf(Rule.class);
        missing.removeIf(rule -> rule.name().startsWith("X12"));
        for (JsonNode entry : table()) {
            entry.path("finds")
                    .forEach(finding ->
                            missing.remove(Rule.valueOf(finding.asText().split(" ")[1])));
        }
        assertTrue(missing.isEmpty(), missing.toString());
    }

    private static void check(JsonNode entry) throws IOException {
        String name = entry.path("file").asText();
        String text = changed(
                Samples.text(name),
                entry.path("change").asText(),
                entry.path("to").asText());
        if (entry.has("also")) {
            text = changed(
                    text, entry.path("also").asText(), entry.path("also_to").asText());
        }
        if (name.endsWith(".837")) {
            text = Samples.counted(text);
        }
        Optional<Payer> payer = Optional.of(entry.path("payer").asText())
                .filter(id -> !id.isEmpty())
                .map(id -> Samples.guide().payers().get(id, "--payer"));
        CheckedFile file = Samples.check(text.getBytes(StandardCharsets.UTF_8), name, payer);
        List<String> expected = new ArrayList<>();
        entry.path("finds").forEach(finding -> expected.add(finding.asText()));
        assertEquals(expected, Samples.found(file), () -> Samples.findings(file).toString());
        for (Finding finding : Samples.findings(file)) {
            assertFalse(finding.what().isEmpty()
                    || finding.remedy().isEmpty()
                    || finding.source().isEmpty());
            assertTrue(finding.where().line() > 0, finding.toString());
            assertTrue(authorities(finding.rule()).contains(finding.source()), finding.toString());
        }
    }

    /** Where docs/claims.md says that a rule comes from. */
    private static List<String> authorities(Rule rule) throws IOException {
        for (String line : Files.readAllLines(Path.of("docs/claims.md"))) {
            if (line.startsWith("| `" + rule + "` |")) {
                return List.of(line.split(" *\\| *")[4].split(", "));
            }
        }
        throw new AssertionError("docs/claims.md lacks " + rule);
    }

    private static String changed(String text, String from, String to) {
        assertTrue(text.contains(from), "nothing to change: " + from);
        int at = text.indexOf(from);
        return text.substring(0, at) + to + text.substring(at + from.length());
    }

    private static JsonNode table() throws IOException {
        return new ObjectMapper(new YAMLFactory()).readTree(Files.readString(TABLE));
    }
}

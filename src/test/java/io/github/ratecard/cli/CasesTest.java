package io.github.ratecard.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every case of {@code src/test/resources/cases}: amounts, reasons and notes, and explanations that evaluate to them. */
class CasesTest {
    private static final Path CASES = Path.of("src/test/resources/cases");
    private static final Path RELEASES = Path.of("src/test/resources/cms");

    private static final Path HOSPITAL_RELEASES = Path.of("src/test/resources/cms-hospital");
    private static final Path PHYSICIAN_RELEASES = Path.of("src/test/resources/cms-physician");

    private static final Path UNIT_LIMITS = Path.of("src/test/resources/cms-mue");

    @TempDir
    static Path data;

    @TempDir
    static Path hospitalData;

    @TempDir
    static Path physicianData;

    private static final Path SERVICE_RELEASES = Path.of("src/test/resources/cms-kinds");
    /** Rows made in the layouts of CMS, where no file of it was at hand. */
    private static final Path MADE_RELEASES = Path.of("src/test/resources/cms-services");

    @TempDir
    static Path limitedData;

    @TempDir
    static Path serviceData;

    /** What an entry begins with that is a file of made rows. */
    private static final String FILE = "file ";

    @TempDir
    static Path madeReleases;

    /** Over the tables that the program brings. */
    @TestFactory
    Stream<DynamicTest> cases() throws IOException {
        return cases(CASES, Map.of());
    }

    /** Over CMS's releases, imported. */
    @TestFactory
    Stream<DynamicTest> imported() throws IOException {
        return cases("imported", RELEASES, data);
    }

    /** Over lines of hospital and ASC releases that stand alone: no relative values beside them. */
    @TestFactory
    Stream<DynamicTest> hospital() throws IOException {
        return cases("hospital", HOSPITAL_RELEASES, hospitalData);
    }

    /** Over lines of a relative value release, whose codes are reduced beside others. */
    @TestFactory
    Stream<DynamicTest> physician() throws IOException {
        return cases("physician", PHYSICIAN_RELEASES, physicianData);
    }

    /** Over lines of CMS's medically unlikely edits, of each kind. */
    @TestFactory
    Stream<DynamicTest> limited() throws IOException {
        return cases("mue", UNIT_LIMITS, limitedData);
    }

    /** Over lines of the schedules of single services, beside the releases. */
    @TestFactory
    Stream<DynamicTest> services() throws IOException {
        files(CASES.resolve("services"), madeReleases);
        Map<String, String> environment = Map.of("RATECARD_DATA", serviceData.toString());
        Run run = Run.on(
                Run.TODAY,
                environment,
                "import",
                RELEASES.toString(),
                SERVICE_RELEASES.toString(),
                MADE_RELEASES.toString(),
                madeReleases.toString());
        assertEquals(0, run.exit(), run.out());
        return cases(CASES.resolve("services"), environment);
    }

    /** The cases of a folder, over releases that are imported into a data folder first. */
    private static Stream<DynamicTest> cases(String folder, Path releases, Path data) throws IOException {
        Map<String, String> environment = Map.of("RATECARD_DATA", data.toString());
        Run run = Run.on(Run.TODAY, environment, "import", releases.toString());
        assertEquals(0, run.exit(), run.out());
        return cases(CASES.resolve(folder), environment);
    }

    private static Stream<DynamicTest> cases(Path folder, Map<String, String> environment) throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                for (JsonNode entry : yaml(file)) {
                    Map.Entry<String, JsonNode> line =
                            entry.properties().iterator().next();
                    if (line.getKey().startsWith(FILE)) {
                        continue;
                    }
                    tests.add(DynamicTest.dynamicTest(
                            file.getFileName() + ": " + line.getKey(),
                            () -> check(line.getKey(), line.getValue(), environment)));
                }
            }
        }
        return tests.stream();
    }

    /** Writes the files that the cases of a folder bring along, as entries {@code file NAME: TEXT}. */
    private static void files(Path folder, Path to) throws IOException {
        try (Stream<Path> cases = Files.list(folder)) {
            for (Path file : cases.toList()) {
                for (JsonNode entry : yaml(file)) {
                    Map.Entry<String, JsonNode> line =
                            entry.properties().iterator().next();
                    if (line.getKey().startsWith(FILE)) {
                        Files.writeString(
                                to.resolve(line.getKey().substring(FILE.length())),
                                line.getValue().asText());
                    }
                }
            }
        }
    }

    private static void check(String words, JsonNode expected, Map<String, String> environment) {
        String date = words.contains("--date") ? "" : " --date " + Run.TODAY;
        Run run = Run.on(Run.TODAY, environment, (words + date + " --format json --explain").split(" "));
        assertTrue(!run.out().isEmpty(), run.err());
        JsonNode quote = run.json();
        assertEquals(expected.path("exit").asInt(0), run.exit(), run.out() + run.err());
        expected.properties().forEach(field -> {
            if (!field.getKey().equals("exit")) {
                assertEquals(
                        expectation(field.getValue()),
                        actual(field.getKey(), quote),
                        words + ": " + field.getKey() + "\n" + run.out());
            }
        });
        Explanations.check(quote);
        quote.path("items").forEach(item -> Explanations.check(item.path("quote")));
    }

    private static Object expectation(JsonNode value) {
        if (value.isArray()) {
            List<String> words = new ArrayList<>();
            value.forEach(word -> words.add(word.asText()));
            return sorted(words);
        }
        return value.isNull() ? "null" : value.asText();
    }

    /** A field of one of the quotes of a comparison, or how far it is from the first of them. */
    private static Object compared(String value, String path, JsonNode comparison) {
        for (JsonNode item : comparison.path("items")) {
            if (item.path("value").asText().equals(value)) {
                String[] words = path.split("\\.");
                boolean percent = words[1 % words.length].equals("percent");
                if (!percent && !words[1 % words.length].equals("change")) {
                    return actual(path, item.path("quote"));
                }
                JsonNode change = site(item.path("changes"), words[0]).path(words[2]);
                return words.length > 3
                        ? change.path("reason").path("code").asText()
                        : change.path(percent ? "percent" : "amount").asText();
            }
        }
        throw new AssertionError("no quote for " + value);
    }

    private static Object actual(String path, JsonNode quote) {
        int slash = path.indexOf('/');
        if (slash > 0) {
            return compared(path.substring(0, slash), path.substring(slash + 1), quote);
        }
        String[] words = path.split("\\.");
        if (path.equals("locality") || path.equals("cbsa")) {
            return quote.path("place").path(path).asText();
        }
        if (words.length == 1) {
            return codes(quote.path(path));
        }
        JsonNode site = site(quote.path("sites"), words[0]);
        switch (words[1]) {
            case "assumptions":
            case "warnings":
                return codes(site.path(words[1]));
            case "lines":
                return lines(site);
            case "reason":
                return site.path("reason").path("code").asText();
            case "limiting":
                return site.path("lines").get(0).path("limiting_charge").asText();
            case "patient":
                return site.path("patient").path(words[2]).asText();
            default:
                return words.length == 3
                        ? site.path("reasons").path(words[1]).path("code").asText()
                        : site.path(words[1]).asText();
        }
    }

    private static JsonNode site(JsonNode sites, String word) {
        for (JsonNode site : sites) {
            if (site.path("site").asText().equals(word)) {
                return site;
            }
        }
        throw new AssertionError("no site " + word);
    }

    private static List<String> codes(JsonNode reasons) {
        List<String> codes = new ArrayList<>();
        reasons.forEach(reason -> codes.add(reason.path("code").asText()));
        return sorted(codes);
    }

    private static List<String> lines(JsonNode site) {
        List<String> lines = new ArrayList<>();
        for (JsonNode line : site.path("lines")) {
            StringBuilder text = new StringBuilder(
                    line.path("system").asText() + " " + line.path("code").asText());
            line.path("modifiers").forEach(modifier -> text.append('-').append(modifier.asText()));
            BigDecimal amount = line.path("amount").decimalValue();
            lines.add(text + " x" + line.path("units").asInt() + " " + amount.toPlainString());
        }
        return sorted(lines);
    }

    private static List<String> sorted(List<String> words) {
        Collections.sort(words);
        return words;
    }

    private static JsonNode yaml(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return YAMLMapper.builder()
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                    .build()
                    .readTree(in);
        }
    }
}

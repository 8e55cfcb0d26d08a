package io.github.ratecard.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.github.ratecard.cli.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every figure and statement of the 2026 guide stands in every format of ours. */
class ChecklistTest {
    private static final Pattern ISO_DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final DateTimeFormatter US_DATE = DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.US);
    private static final Path CHECKLIST = Path.of("src/test/resources/guide/checklist.yaml");

    @TestFactory
    List<DynamicNode> everyStatementInEveryFormat() throws IOException {
        List<DynamicNode> runs = new ArrayList<>();
        for (JsonNode run : new YAMLMapper().readTree(Files.readString(CHECKLIST))) {
            for (String format : Printed.FORMATS) {
                runs.add(run(run, format));
            }
        }
        assertTrue(!runs.isEmpty());
        return runs;
    }

    private static DynamicNode run(JsonNode expected, String format) {
        String words = expected.get("words").asText() + " --format " + format;
        Run run = Run.of(words);
        String text = Printed.words(format, run.out());
        List<DynamicTest> tests = new ArrayList<>();
        tests.add(DynamicTest.dynamicTest(
                "exit", () -> assertEquals(expected.get("exit").asInt(), run.exit(), run.err())));
        expected.get("statements")
                .properties()
                .forEach(statement -> tests.add(DynamicTest.dynamicTest(statement.getKey(), () -> {
                    for (JsonNode pattern : statement.getValue()) {
                        assertTrue(
                                Pattern.compile(dated(pattern.asText(), format))
                                        .matcher(text)
                                        .find(),
                                pattern.asText() + " is not in\n" + text);
                    }
                })));
        return DynamicContainer.dynamicContainer(words, tests);
    }

    /** Pages have dates as Americans write them; entries of forms stay as they are in files. */
    private static String dated(String pattern, String format) {
        return format.equals("text")
                ? pattern
                : ISO_DATE.matcher(pattern)
                        .replaceAll(date -> "(?:" + date.group() + "|"
                                + LocalDate.parse(date.group()).format(US_DATE) + ")");
    }
}

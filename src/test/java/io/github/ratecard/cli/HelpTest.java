package io.github.ratecard.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.ratecard.cli.terminal.ExitCode;
import io.github.ratecard.report.Format;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the program says of itself: complete, true to the code, and no wider than a terminal. */
class HelpTest {
    private static final int WIDTH = 80;
    private static final Pattern VARIABLE = Pattern.compile("\\b[A-Z][A-Z_]{2,}\\b");

    static List<String> subjects() {
        return HelpCommand.subjects();
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void everySubjectIsExplainedIn80Columns(String subject) {
        Run help = Run.of("help " + subject);
        assertEquals(0, help.exit(), help.err());
        assertFits(help.out());
    }

    @Test
    void whatIsShownWithoutASubjectFitsToo() {
        assertFits(Run.of("help").out());
        assertFits(Run.on(Run.TODAY, java.util.Map.of()).out());
    }

    @Test
    void everyCommandIsListedAndHasAnExampleOfItsOwn() {
        String overview = Run.of("help").out();
        for (String name : Commands.NAMES) {
            assertTrue(overview.contains("\n  " + name + " "), name);
            assertTrue(Run.of("help " + name).out().contains("ratecard " + name), name);
        }
    }

    @Test
    void helpIsTheSameHoweverItIsAskedFor() {
        for (String name : Commands.NAMES) {
            assertEquals(Run.of("help " + name), Run.of(name + " --help"));
        }
        assertEquals(Run.of("help"), Run.of("--help"));
    }

    @Test
    void everyTopicIsListed() {
        String topics = Run.of("help topics").out();
        for (String name : Topics.NAMES) {
            assertTrue(topics.contains("\n  " + name + " "), name);
        }
    }

    @Test
    void everyExitCodeIsExplained() throws IllegalAccessException {
        String text = Run.of("help exit-codes").out();
        TreeSet<Integer> codes = new TreeSet<>();
        for (Field field : ExitCode.class.getFields()) {
            if (Modifier.isStatic(field.getModifiers())) {
                codes.add(field.getInt(null));
            }
        }
        TreeSet<Integer> explained = new TreeSet<>();
        Matcher row = Pattern.compile("(?m)^  (\\d+)  +\\S").matcher(text);
        while (row.find()) {
            explained.add(Integer.valueOf(row.group(1)));
        }
        assertEquals(codes, explained);
        assertEquals(5, codes.size());
    }

    @Test
    void thePagesExitCodesAreThese() throws IOException {
        String page = Files.readString(Path.of("docs/commands.md"));
        Matcher row = Pattern.compile("(?m)^  (\\d+)  ").matcher(ExitCode.table());
        while (row.find()) {
            assertTrue(page.contains("\n| " + row.group(1) + " | "), row.group(1));
        }
    }

    @Test
    void everyFormatIsExplainedWithTheCommandsThatGiveIt() {
        String text = Run.of("help formats").out();
        for (Format format : Format.values()) {
            Matcher row = Pattern.compile("(?m)^  " + format.word() + " +([a-z].*(\n {10}.*)*)")
                    .matcher(text.substring(text.indexOf("Which command")));
            assertTrue(row.find(), format.word());
            for (String command : row.group(1).split(",\\s+")) {
                Run run = Run.of(command + " --format " + format.word() + " --help");
                assertEquals(0, run.exit(), command);
                assertFalse(Run.of(command + " x y z --format " + format.word())
                        .err()
                        .contains("unknown format"));
            }
        }
    }

    /** The environment is read in the program and in its launcher. */
    @Test
    void everyVariableThatIsReadIsExplainedAndNoOther() throws IOException {
        String text = Run.of("help environment").out() + Run.of("help files").out();
        StringBuilder code = new StringBuilder(Files.readString(Path.of("ratecard")));
        for (String folder : List.of("src/main/java/io/github/ratecard/cli", "src/launcher")) {
            try (Stream<Path> files = Files.walk(Path.of(folder))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    code.append(Files.readString(file));
                }
            }
        }
        Matcher read = Pattern.compile("variable\\(\"([A-Z_]+)\"\\)|VARIABLE = \"([A-Z_]+)\"")
                .matcher(code);
        while (read.find()) {
            String name = read.group(1) == null ? read.group(2) : read.group(1);
            assertTrue(text.contains(name), name + " is read and not explained");
        }
        Matcher explained = VARIABLE.matcher(text.replace("POSIX", "").replace("UTF", ""));
        while (explained.find()) {
            assertTrue(
                    Pattern.compile("[${\"]" + explained.group() + "\\b")
                            .matcher(code)
                            .find(),
                    explained.group() + " is explained and not read");
        }
    }

    private static void assertFits(String text) {
        assertFalse(text.isBlank());
        text.lines().forEach(line -> assertTrue(line.codePointCount(0, line.length()) <= WIDTH, line));
        text.lines().forEach(line -> assertEquals(line.stripTrailing(), line));
    }
}

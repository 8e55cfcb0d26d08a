package io.github.ratecard.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.ratecard.cli.option.Command;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** What {@code complete} suggests: what the command would take, and nothing else. */
class CompletionTest {
    static List<String> commands() {
        return Commands.NAMES;
    }

    /** Blanks at the end stand for an empty last word. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "quote |mild pild",
                "quote MI|MIld",
                "quote --s|--site",
                "quote --site |asc hospital office all",
                "quote --site=o|--site=office",
                "quote --component |professional facility total",
                "quote --round d|dollars",
                "price 62330-5|62330-50 62330-51 62330-52 62330-53 62330-54 62330-55 62330-56 62330-57 62330-58 62330-59",
                "lookup 623|62330 62331",
                "lookup c|c1889",
                "lookup --localities manh|manhattan",
                "quote --locality 13202|13202-NY-01 13202-NY-02 13202-NY-03",
                "quote --locality=134|",
                "quote mild --zip 1000|10001 10002 10003 10004 10005 10006 10007 10008 10009",
                "price --date 2025-06-01 02|0275T",
                "price --date 2026-06-01 02|",
                "tables |list show diff validate repair",
                "tables show p|pfs/2026 pfs/2025 parameters",
                "tables diff asc/2025 asc/2026 |--help --code --min-change --held-back --format --output --data",
                "tables validate |:files-or-folders",
                "check |:files-or-folders",
                "quote -o |:files-or-folders",
                "quote --data=|:files-or-folders",
                "quote --data=x y|",
                "help form|formats",
                "completion |bash zsh fish",
                "batch --format |csv jsonl",
                "batch --delimiter t|tab",
                "claim --form |cms1500 ub04",
                "quote -- --s|",
                "quote --laterality |",
                "quote --levels |",
                "nonsense |",
            })
    void suggestsWhatBeginsSo(String line, String words) {
        String expected = words == null ? "" : words;
        List<String> found = complete(line.split(" ", -1));
        if (expected.equals(":files-or-folders")) {
            assertEquals(1, found.size(), found.toString());
            assertTrue(List.of(":files", ":folders").contains(found.get(0)), found.toString());
        } else {
            assertEquals(expected.isEmpty() ? List.of() : List.of(expected.split(" ")), found);
        }
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyOptionIsSuggestedUntilItIsThere(String name) {
        List<String> options = new ArrayList<>();
        for (OptionSpec option : Commands.find(name).orElseThrow().model().options()) {
            options.add(option.longestName());
        }
        assertEquals(options, complete(name, "--"));
        options.remove("--help");
        assertEquals(options, complete(name, "--help", "--"));
    }

    /** What an error calls valid is what is suggested, so a command must take each word of it. */
    @ParameterizedTest
    @MethodSource("commands")
    void everyChoiceThatIsSuggestedIsTaken(String name) {
        Command command = Commands.find(name).orElseThrow();
        for (OptionSpec option : command.model().options()) {
            for (String choice : Completion.choices(option)) {
                List<String> words = new ArrayList<>(List.of(name));
                command.model().positionalParameters().forEach(argument -> words.add(argument(argument)));
                words.add(option.longestName());
                words.add(choice);
                Run run = Run.on(Run.TODAY, Map.of(), words.toArray(new String[0]));
                assertFalse(run.err().contains("(" + option.longestName() + ")"), words + "\n" + run.err());
            }
        }
    }

    /** Something that an argument of this name may be. */
    private static String argument(PositionalParamSpec argument) {
        switch (argument.paramLabel()) {
            case "PROCEDURE":
                return "mild";
            case "FILE":
                return "docs/claims/professional.yaml";
            case "IN":
                return "/dev/null";
            case "ACTION":
                return "list";
            case "SHELL":
                return "bash";
            default:
                return "62330";
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "complete",
                "quote",
                "quote --data /nonexistent --locality 1",
                "quote --date never --locality 13202-NY-01 ",
                "quote --locality",
                "--help --h",
                "--version x",
                "tables show pfs/2026 ",
                "lookup \u0000 \t",
                "quote --site=asc=b",
                "price ---------- -",
                "quote = ==",
            })
    void nothingIsEverSaidAboutWhatGoesWrong(String line) {
        Run run = run(line.split(" ", -1));
        assertEquals("", run.err());
        assertTrue(run.exit() <= 1, line);
    }

    @Test
    void aSuggestionIsOnOneLineAndBeginsWithWhatWasTyped() {
        for (String typed : List.of("n", "N", "Ne", "rest of", "13", "")) {
            for (String word : complete("quote", "--locality", typed)) {
                assertTrue(word.startsWith(typed), word);
            }
        }
    }

    @Test
    void thereAreNeverMoreThanSomeHundreds() {
        assertTrue(complete("quote", "--zip", "7").size() <= 200);
        assertEquals(List.of(), complete("quote", "--zip", ""));
    }

    @Test
    void theScriptOfEachShellHoldsEveryCommandAndNotTheHiddenOne() {
        for (String shell : CompletionCommand.SHELLS) {
            String script = Run.of("completion " + shell).out();
            for (String name : Commands.NAMES) {
                assertTrue(script.contains(name), shell + " " + name);
            }
            assertFalse(script.contains("{commands}"), shell);
        }
        assertFalse(Run.of("help").out().contains("\n  complete "));
    }

    @ParameterizedTest
    @CsvSource({"bash, shellcheck -s bash -e SC2207", "bash, bash -n", "zsh, zsh -n", "fish, fish -n"})
    void theScriptIsSound(String shell, String checker, @TempDir Path folder) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(checker.split(" ")));
        Needed.onPath(command.get(0));
        Path script = Files.writeString(
                folder.resolve("script"), Run.of("completion " + shell).out());
        command.add(script.toString());
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        // Shells complain of a locale that is set and not installed
        builder.environment().put("LC_ALL", "C");
        Process process = builder.start();
        assertEquals("", new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        assertEquals(0, process.waitFor());
    }

    private static List<String> complete(String... line) {
        return run(line).out().lines().map(text -> text.split("\t")[0]).toList();
    }

    private static Run run(String... line) {
        String[] words =
                Stream.concat(Stream.of("complete", "--"), Arrays.stream(line)).toArray(String[]::new);
        return Run.on(Run.TODAY, Map.of(), words);
    }
}

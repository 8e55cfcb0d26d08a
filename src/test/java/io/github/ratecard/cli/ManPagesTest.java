package io.github.ratecard.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.Model.OptionSpec;

/** The manual holds every command and option, and two formatters of manuals find nothing wrong with it. */
class ManPagesTest {
    private static final List<String> SECTIONS = List.of(
            "NAME",
            "SYNOPSIS",
            "DESCRIPTION",
            "OPTIONS",
            "EXIT STATUS",
            "EXAMPLES",
            "ENVIRONMENT",
            "FILES",
            "SEE ALSO");

    @TempDir
    Path folder;

    @BeforeEach
    void write() throws IOException {
        ManPages.write(folder, "1.2.3", "2026-01-01");
    }

    @Test
    void everyCommandHasAPageWithEverySection() throws IOException {
        String program = page("ratecard");
        for (String name : Commands.NAMES) {
            String page = page("ratecard-" + name);
            int at = 0;
            for (String section : SECTIONS) {
                int next = page.indexOf("\n.SH " + section + "\n", at);
                assertTrue(next >= at, name + " lacks " + section + " in its place");
                at = next;
            }
            assertTrue(program.contains("\\fB" + name.replace("-", "\\-") + "\\fR\n"), name);
            assertTrue(program.contains(("ratecard-" + name).replace("-", "\\-") + "(1)"), name);
        }
        try (Stream<Path> pages = Files.list(folder)) {
            assertEquals(Commands.NAMES.size() + 1, pages.count());
        }
    }

    @Test
    void everyOptionIsOnThePageOfItsCommand() throws IOException {
        for (String name : Commands.NAMES) {
            String page = page("ratecard-" + name).replace("\\-", "-");
            for (OptionSpec option : Commands.find(name).orElseThrow().model().options()) {
                String term = "\\fB" + String.join(", ", option.names());
                assertTrue(page.contains(term + "=") || page.contains(term + "\\fR"), name + " " + term);
            }
        }
    }

    @Test
    void noLineIsARequestByMistake() throws IOException {
        for (String line : page("ratecard").split("\n")) {
            assertTrue(line.matches("(\\.(TH|SH|PP|TP|nf|fi)\\b|[^.']).*|"), line);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"mandoc -T lint -W warning", "groff -ww -z -man -Tutf8"})
    void aFormatterFindsNothingWrong(String formatter) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(formatter.split(" ")));
        Needed.onPath(command.get(0));
        try (Stream<Path> pages = Files.list(folder)) {
            pages.sorted().forEach(page -> command.add(page.toString()));
        }
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), said);
        assertEquals("", said);
    }

    private String page(String name) throws IOException {
        return Files.readString(folder.resolve(name + ".1"));
    }
}

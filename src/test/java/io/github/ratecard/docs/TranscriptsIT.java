package io.github.ratecard.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs every {@code console} block of the README and the docs against the packaged program and compares what it
 * writes, so that no example can rot. A block holds commands after {@code $ } and what each of them prints, standard
 * error included; the commands of one file run in one folder, one after the other, on a fixed day.
 */
class TranscriptsIT {
    @TempDir
    Path folder;

    /** One command of a document and what must come of it. */
    private record Example(Path file, int line, String command, String output) {}

    @TestFactory
    List<DynamicTest> everyConsoleBlock() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (Path file : documents()) {
            List<Example> examples = examples(file);
            if (examples.isEmpty()) {
                continue;
            }
            Packaged program = Packaged.in(folder.resolve(file.toString()));
            for (Example example : examples) {
                tests.add(DynamicTest.dynamicTest(
                        file + ":" + example.line() + " " + example.command(),
                        () -> assertEquals(
                                example.output().stripTrailing(),
                                program.run(example.command()).output().stripTrailing())));
            }
        }
        assertFalse(tests.isEmpty(), "no document has an example");
        return tests;
    }

    private static List<Path> documents() throws IOException {
        List<Path> documents = new ArrayList<>(List.of(Path.of("README.md")));
        try (Stream<Path> docs = Files.walk(Path.of("docs"))) {
            docs.filter(file -> file.toString().endsWith(".md")).sorted().forEach(documents::add);
        }
        return documents;
    }

    private static List<Example> examples(Path file) throws IOException {
        List<Example> examples = new ArrayList<>();
        List<String> lines = Files.readAllLines(file);
        boolean inside = false;
        String command = "";
        int at = 0;
        StringBuilder output = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            boolean ends = inside && line.equals("```");
            if (inside && (ends || line.startsWith("$ ")) && !command.isEmpty()) {
                examples.add(new Example(file, at, command, output.toString()));
                command = "";
            }
            if (line.startsWith("```")) {
                inside = !ends && line.equals("```console");
            } else if (inside && line.startsWith("$ ")) {
                command = line.substring(2);
                at = i + 1;
                output.setLength(0);
            } else if (inside) {
                output.append(line).append('\n');
            }
        }
        return examples;
    }
}

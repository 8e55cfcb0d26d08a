package io.github.ratecard.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
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
    private static final String TODAY = "2026-11-23";

    @TempDir
    Path folder;

    /** One command of a document and what must come of it. */
    private record Example(Path file, int line, String command, String output) {}

    @TestFactory
    List<DynamicTest> everyConsoleBlock() throws IOException {
        Path wrapper = folder.resolve("ratecard");
        Files.writeString(wrapper, wrapper());
        Files.setPosixFilePermissions(wrapper, PosixFilePermissions.fromString("rwxr-xr-x"));
        List<DynamicTest> tests = new ArrayList<>();
        for (Path file : documents()) {
            for (Example example : examples(file)) {
                tests.add(DynamicTest.dynamicTest(
                        file + ":" + example.line() + " " + example.command(),
                        () -> assertEquals(
                                example.output().stripTrailing(),
                                run(example.command()).stripTrailing())));
            }
        }
        assertFalse(tests.isEmpty(), "no document has an example");
        return tests;
    }

    /** What {@code ./ratecard} is in an example: the packaged program, without the launcher, on a fixed day. */
    private static String wrapper() throws IOException {
        Path app = Path.of("target", "app").toAbsolutePath();
        String build = Files.readString(app.resolve("current")).strip();
        Path home = app.resolve(build);
        return "#!/bin/sh\nexec '" + System.getProperty("java.home") + "/bin/java' -Xshare:auto -Dstdout.encoding=UTF-8"
                + " '-Dratecard.tables=" + home + "/tables' -Dratecard.today=" + TODAY
                + " -cp '" + home + "/ratecard.jar' io.github.ratecard.cli.Main \"$@\"\n";
    }

    private String run(String command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder("sh", "-c", command)
                .directory(folder.toFile())
                .redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("RATECARD"));
        builder.environment().put("XDG_DATA_HOME", folder.resolve("data").toString());
        builder.environment().put("COLUMNS", "80");
        builder.environment().put("LC_ALL", "C.UTF-8");
        Process process = builder.start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(process.waitFor(60, TimeUnit.SECONDS), command);
        return output;
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

package io.github.ratecard.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A Java program that uses an engine, in a process of its own with the class path and options of the tests. */
public final class EngineProgram {
    private EngineProgram() {}

    /**
     * What the program prints; it must end well.
     *
     * @param errors where to keep what it says besides
     * @param words a class or a source file, and arguments
     */
    public static String run(Map<String, String> environment, Path errors, String... words)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(System.getProperty("engine.options").trim().split("\\s+")));
        command.addAll(List.of("-cp", System.getProperty("surefire.test.class.path")));
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(errors.toFile());
        builder.environment().putAll(environment);
        Process process = builder.start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), () -> printed + read(errors));
        return printed;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

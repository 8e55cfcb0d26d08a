package io.github.ratecard.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The programs of docs/engines.md print what it says. */
class DocumentTest {
    private static final Pattern PROGRAM =
            Pattern.compile("```java\n(.*?)```\n\nIt prints\n\n```text\n(.*?)```", Pattern.DOTALL);

    @TempDir
    private Path folder;

    @Test
    void programsPrintWhatIsWritten() throws IOException, InterruptedException {
        Matcher found = PROGRAM.matcher(Files.readString(Path.of("../../docs/engines.md")));
        int programs = 0;
        while (found.find()) {
            programs++;
            assertEquals(found.group(2), run(found.group(1)));
        }
        assertEquals(2, programs);
    }

    private String run(String program) throws IOException, InterruptedException {
        Path source = Files.writeString(folder.resolve("Fees.java"), program);
        Path errors = folder.resolve("errors.txt");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        for (String option : System.getProperty("engine.options").trim().split("\\s+")) {
            command.add(option);
        }
        command.addAll(List.of("-cp", System.getProperty("surefire.test.class.path"), source.toString()));
        Process process =
                new ProcessBuilder(command).redirectError(errors.toFile()).start();
        String printed = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), () -> read(errors));
        return printed;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            return unreadable.toString();
        }
    }
}

package io.github.ratecard.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
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
        return EngineProgram.run(Map.of(), folder.resolve("errors.txt"), source.toString());
    }
}

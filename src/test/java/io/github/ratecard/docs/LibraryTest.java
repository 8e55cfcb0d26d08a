package io.github.ratecard.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** docs/library.md shows a program that compiles and prints what the page says. */
class LibraryTest {
    private static final Path PAGE = Path.of("docs/library.md");

    @Test
    void thePagesProgramIsThisOne() throws IOException {
        String source = Files.readString(Path.of("src/test/java/io/github/ratecard/docs/Offer.java"));
        assertEquals(source.substring(source.indexOf("import ")), block("java"));
    }

    @Test
    void thePagesProgramPrintsWhatThePageSays() throws IOException {
        PrintStream before = System.out;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PrintStream caught = new PrintStream(out, true, StandardCharsets.UTF_8)) {
            System.setOut(caught);
            Offer.main(new String[0]);
        } finally {
            System.setOut(before);
        }
        assertEquals(out.toString(StandardCharsets.UTF_8), block("text"));
    }

    private static String block(String language) throws IOException {
        String page = Files.readString(PAGE);
        String start = "\n```" + language + "\n";
        int from = page.indexOf(start) + start.length();
        return page.substring(from, page.indexOf("\n```", from) + 1);
    }
}

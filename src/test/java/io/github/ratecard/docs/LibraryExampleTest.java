package io.github.ratecard.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.ratecard.model.*;
import io.github.ratecard.quote.*;
import io.github.ratecard.quote.request.*;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/**
 * The README's five lines of Java: they compile with the imports it names, they are the README's, and they give the
 * guide's amount.
 */
class LibraryExampleTest {
    @Test
    void theReadmesLinesAreTheseAndWork() throws IOException {
        assertEquals("6278.50", total());
        String readme = Files.readString(Path.of("README.md"));
        String source = Files.readString(Path.of("src/test/java/io/github/ratecard/docs/LibraryExampleTest.java"));
        String start = "        try (Quoter";
        String lines = source.substring(source.lastIndexOf(start), source.lastIndexOf("        // end of the example"));
        assertTrue(
                readme.contains(lines.replace("\n        ", "\n")
                        .strip()
                        .replace("return ", "System.out.println(")
                        .replace("toString();", "toString());")),
                "the README must hold\n" + lines);
    }

    private static String total() {
        try (Quoter quoter = Quoter.open()) {
            Request request = Request.procedure("mild", 2).withDate(LocalDate.of(2026, 6, 1));
            SiteQuote asc = quoter.answer(request).site(Site.ASC).orElseThrow();
            return asc.total().get().usd().toString();
        }
        // end of the example
    }
}

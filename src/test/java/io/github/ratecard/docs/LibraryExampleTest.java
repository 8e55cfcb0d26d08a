package io.github.ratecard.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.ratecard.model.service.*;
import io.github.ratecard.quote.*;
import io.github.ratecard.quote.request.*;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/**
 * The five lines of Java at the end of docs/library.md: they compile with the imports it names, they are the page's, and
 * they give the guide's amount.
 */
class LibraryExampleTest {
    @Test
    void thePagesLinesAreTheseAndWork() throws IOException {
        assertEquals("6278.50", total());
        String page = Files.readString(Path.of("docs/library.md"));
        String source = Files.readString(Path.of("src/test/java/io/github/ratecard/docs/LibraryExampleTest.java"));
        String start = "        try (Quoter";
        String lines = source.substring(source.lastIndexOf(start), source.lastIndexOf("        // end of the example"));
        assertTrue(
                page.contains(lines.replace("\n        ", "\n")
                        .strip()
                        .replace("return ", "System.out.println(")
                        .replace("toString();", "toString());")),
                "docs/library.md must hold\n" + lines);
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

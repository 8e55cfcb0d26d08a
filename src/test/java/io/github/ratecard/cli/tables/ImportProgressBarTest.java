package io.github.ratecard.cli.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.ratecard.cli.Run;
import io.github.ratecard.cli.terminal.Console;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** On a terminal an import says which file it reads, how much of it, and how long that will take. */
class ImportProgressBarTest {
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private ImportProgressBar bar(boolean terminal) {
        return new ImportProgressBar(new Console(
                new ByteArrayInputStream(new byte[0]),
                new ByteArrayOutputStream(),
                err,
                Map.of(),
                () -> Run.TODAY,
                Optional.empty(),
                terminal));
    }

    @Test
    void eachFileHasItsBar() throws InterruptedException {
        try (ImportProgressBar bar = bar(true)) {
            bar.inputs(8);
            bar.nextInput();
            bar.nextInput();
            bar.file("cms/RVU25A.zip!GPCI2025.csv", "rows", 100);
            bar.file("cms/RVU25A.zip!PPRRVU25_JAN.csv", "rows", 4000);
            long rows = 0;
            while (err.size() == 0) {
                bar.at(++rows, 1000);
                Thread.sleep(20);
            }
        }
        String shown = err.toString(StandardCharsets.UTF_8);
        assertTrue(shown.startsWith("\rfile 2 of 8, PPRRVU25_JAN.csv: [#"), shown);
        assertTrue(shown.contains("25 %"), shown);
        assertTrue(shown.contains(" rows/s"), shown);
        assertTrue(shown.contains(" left"), shown);
        assertTrue(shown.endsWith("\r"), "the line is removed in the end");
    }

    /** A server need not say how long a file is. */
    @Test
    void aDownloadIsShownBeforeAnyFile() throws InterruptedException {
        try (ImportProgressBar bar = bar(true)) {
            bar.file("rvu26c.zip", "bytes", -1);
            long bytes = 0;
            while (err.size() == 0) {
                bytes += 2000;
                bar.at(bytes, bytes);
                Thread.sleep(20);
            }
        }
        String shown = err.toString(StandardCharsets.UTF_8);
        assertTrue(shown.matches("(?s)\\rrvu26c.zip: [0-9.]+ k bytes, [0-9.]+ k bytes/s *\\r.*"), shown);
    }

    @Test
    void nothingIsShownElsewhere() {
        try (ImportProgressBar bar = bar(false)) {
            bar.file("GPCI2025.csv", "rows", 100);
            bar.at(50, 50);
        }
        assertEquals("", err.toString(StandardCharsets.UTF_8));
    }
}

package io.github.ratecard.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.ratecard.cli.Run;
import io.github.ratecard.release.finding.FileReport;
import io.github.ratecard.release.finding.FileReport.Outcome;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An import whose values contradict what is at hand says so, where it is imported and where an amount is explained. */
class MovedValuesTest {
    private static final String GPCI = "GPCI2026.csv";

    @TempDir
    Path folder;

    @Test
    void aValueThatMovedFurtherThanAnyIsNamed() throws IOException {
        FileReport report = imported(GPCI, "1.064,1.162,1.586", "1.064,1.962,1.586");
        assertEquals(Outcome.IMPORTED, report.outcome());
        List<String> noted = noted(report);
        assertEquals(2, noted.size(), noted.toString());
        assertEquals(
                "13202-NY-01: pe is 1.962, and 1.162 in gpci/2026: 1.69 times, where CMS's releases of one year never differ",
                noted.get(0));
        assertTrue(noted.get(1).startsWith("13202-NY-01: pe is 1.962, and 1."), noted.get(1));
        assertTrue(noted.get(1).contains(" in gpci/2025: 1."), noted.get(1));
    }

    @Test
    void theExplanationOfAnAmountNamesIt() throws IOException {
        imported(GPCI, "1.064,1.162,1.586", "1.064,1.962,1.586");
        Run run = Run.on(
                Run.TODAY,
                Map.of("RATECARD_DATA", new Desk(folder).data().toString()),
                "quote",
                "mild",
                "--zip",
                "10001",
                "--explain");
        assertEquals(0, run.exit(), run.err());
        String text = run.out().replaceAll("\\s+", " ");
        assertTrue(text.contains("pe is 1.962, and 1.162 in gpci/2026"), run.out());
    }

    @Test
    void theCommandExitsAsIfNothingWere() throws IOException {
        String text = new String(Desk.sample(GPCI), StandardCharsets.ISO_8859_1);
        Path file = Files.writeString(folder.resolve(GPCI), text.replace("1.064,1.162,1.586", "1.064,1.962,1.586"));
        Run run = Run.on(
                Run.TODAY, Map.of("RATECARD_DATA", folder.resolve("data").toString()), "import", file.toString());
        assertEquals(0, run.exit(), run.err());
        assertTrue(run.out().contains("13202-NY-01"), run.out());
    }

    /** July is imported; in October one code's work is ten times as much, and its totals are right. */
    @Test
    void theNeighborInTimeIsAsked() throws IOException {
        new Desk(folder).importsSample("PPRRVU2025_Jul.csv");
        FileReport october =
                imported("PPRRVU2025_Oct.csv", "0.79,1.04,,0.44,,0.13,1.96,1.36", "7.90,1.04,,0.44,,0.13,9.07,8.47");
        assertEquals(
                List.of(
                        "20610: work is 7.90, and 0.79 in pfs/2025C: 10.00 times, where CMS's releases of one year never"
                                + " differ"),
                noted(october));
    }

    @Test
    void whatCmsPublishedIsAsItIs() {
        FileReport report = new Desk(folder).importsSample(GPCI);
        assertEquals(List.of(), noted(report));
        assertTrue(
                report.notes().toString().contains("as published"),
                report.notes().toString());
    }

    private FileReport imported(String sample, String from, String to) throws IOException {
        String text = new String(Desk.sample(sample), StandardCharsets.ISO_8859_1);
        assertTrue(text.contains(from), from);
        return new Desk(folder).importsBytes(sample, text.replace(from, to).getBytes(StandardCharsets.ISO_8859_1));
    }

    private static List<String> noted(FileReport report) {
        return report.reading().orElseThrow().noted().stream()
                .map(finding -> finding.shownKey() + ": " + finding.text())
                .toList();
    }
}

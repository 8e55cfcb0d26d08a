package io.github.ratecard.cli.price;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.ratecard.cli.Run;
import io.github.ratecard.report.Xlsx;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Rows that were priced, as a workbook. */
class BatchWorkbookTest {
    private static final Path FOLDER = Path.of("target", "batch-workbooks");

    @BeforeContainer
    static void make() throws IOException {
        Files.createDirectories(FOLDER);
    }

    @AfterContainer
    static void nothingIsLeftOver() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.toList()) {
                assertFalse(file.toString().endsWith(".part"), file.toString());
                Files.delete(file);
            }
        }
        Files.delete(FOLDER);
    }

    @Example
    void hasTheAmountsOfTheCsvAsNumbers() throws IOException {
        Path in = write("""
                id,code,site,zip
                007,62330,asc,77030
                008,62331,asc,
                009,99999,asc,
                010,62330,hospital,10001
                """);
        Xlsx book = workbook(in, 1);
        assertEquals(
                List.of("Priced", "Summary", "Sources"),
                List.copyOf(book.sheets().keySet()));
        assertEquals(1, book.frozen().get("Priced"));
        List<CSVRecord> rows = csv(Run.of("batch " + in).out());
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).size(); column++) {
                String expected = rows.get(row).get(column);
                String name = rows.get(0).get(column);
                boolean amount = row > 0
                        && List.of("rc_professional", "rc_facility", "rc_total").contains(name);
                if (amount && !expected.isEmpty()) {
                    Xlsx.Cell cell = book.sheets().get("Priced").get(row).get(column);
                    assertEquals(new BigDecimal(expected), cell.number());
                    assertEquals("\"$\"#,##0.00", cell.format());
                } else {
                    assertEquals(expected, book.text("Priced", row, column));
                }
            }
        }
        String sources = book.sheets().get("Sources").toString();
        for (String edition : List.of("pfs/2026", "gpci/2026", "asc-wage-index/2026", "opps/2026")) {
            assertTrue(sources.contains(edition), edition);
        }
        List<Map<Integer, Xlsx.Cell>> summary = book.sheets().get("Summary");
        assertEquals(new BigDecimal(2), summary.get(1).get(1).number());
        assertTrue(summary.toString().contains("NOT_IN_EDITION"));
        assertTrue(summary.toString().contains("CPT codes ©"));
    }

    /** Whatever an input column holds comes back as it was, and as text. */
    @Property(tries = 100)
    void inputStaysText(@ForAll("fields") List<String> fields) throws IOException {
        StringBuilder in = new StringBuilder("code,site,note\n");
        for (String field : fields) {
            in.append("62330,asc,\"").append(field.replace("\"", "\"\"")).append("\"\n");
        }
        Xlsx book = workbook(write(in.toString()), 0);
        for (int i = 0; i < fields.size(); i++) {
            assertEquals(fields.get(i), book.text("Priced", i + 1, 2));
            Xlsx.Cell cell = book.sheets().get("Priced").get(i + 1).get(2);
            assertTrue(cell == null || !cell.isNumber() && !cell.formula());
        }
    }

    @Provide
    Arbitrary<List<String>> fields() {
        Arbitrary<String> tricky = Arbitraries.of(
                "=1+1",
                "+1",
                "-1",
                "@SUM(A1)",
                "007",
                "1E5",
                "_x0041_",
                "_x005F_",
                "__x000D_",
                " lead",
                "trail ",
                "a\nb",
                "a\r\nb",
                "\r",
                "\t",
                "a  b",
                "<&>\"'",
                "\u0001",
                "\ufffe",
                "\ud83d\ude00",
                "TRUE",
                "2026-01-01",
                "");
        Arbitrary<String> any = Arbitraries.strings().all().ofMaxLength(9).filter(BatchWorkbookTest::isUnicode);
        return Arbitraries.oneOf(tricky, any).list().ofMinSize(1).ofMaxSize(8);
    }

    /** What UTF-8 can hold. */
    private static boolean isUnicode(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8).equals(text);
    }

    @Example
    void readsTheRowsAsBatchDoes() throws IOException {
        Path in = FOLDER.resolve("in.csv");
        Files.writeString(
                in,
                "\ufeffcode;site;note\r\n62330;asc;a \"b\" c\r\n62330;asc;\"x\"y\r\n\r\n62330;asc;z;more\r\n62330;asc\r\n");
        Xlsx book = workbook(in, 1);
        assertEquals("code", book.text("Priced", 0, 0));
        assertEquals("a \"b\" c", book.text("Priced", 1, 2));
        assertEquals("\"x\"y", book.text("Priced", 2, 2));
        assertEquals("", book.text("Priced", 3, 0));
        // The answer keeps its columns when a row has too many fields, or too few
        assertEquals("BAD_INPUT", book.text("Priced", 4, 9));
        assertEquals("more", book.text("Priced", 4, 11));
        assertEquals("BAD_INPUT", book.text("Priced", 5, 9));
    }

    @Example
    void isTheSameBytesWheneverItIsMade() throws Exception {
        Path in = write("code,site\n62330,asc\n");
        workbook(in, 0);
        byte[] first = Files.readAllBytes(FOLDER.resolve("out.xlsx"));
        Thread.sleep(1100);
        workbook(in, 0);
        assertEquals(-1, Files.mismatch(FOLDER.resolve("out.xlsx"), Files.write(FOLDER.resolve("first"), first)));
    }

    @Example
    void refusesMoreThanACellHolds() throws IOException {
        assertEquals("n".repeat(32_767), workbook(noteOf(32_767), 0).text("Priced", 1, 2));
        refused(noteOf(32_768), 3, "row 2, column 3 has 32768 characters", "32767 characters in a cell");
    }

    private static Path noteOf(int characters) throws IOException {
        return write("code,site,note\n62330,asc," + "n".repeat(characters) + "\n");
    }

    @Example
    void refusesMoreRowsThanASheetHas() throws IOException {
        Path in = FOLDER.resolve("in.csv");
        try (BufferedWriter rows = Files.newBufferedWriter(in)) {
            rows.write("code,site\n");
            for (int i = 0; i < 1_048_576; i++) {
                rows.write("1,asc\n");
            }
        }
        refused(in, 3, "more rows than a sheet has", "1048576 rows");
    }

    @Example
    void refusesMoreColumnsThanASheetHas() throws IOException {
        refused(write("code,site" + ",x".repeat(16_375) + "\n"), 3, "16385 columns", "16384 columns");
    }

    @Example
    void refusesJsonLines() throws IOException {
        for (String name : List.of("in.jsonl", "in.txt")) {
            Path in = FOLDER.resolve(name);
            Files.writeString(in, "\n {\"code\": \"62330\", \"site\": \"asc\"}\n");
            refused(in, 2, "no columns to make a workbook of (-o)", ".jsonl");
        }
    }

    private static void refused(Path in, int exit, String what, String valid) throws IOException {
        Path out = FOLDER.resolve("out.xlsx");
        Files.deleteIfExists(out);
        Run run = Run.of("batch " + in + " -o " + out);
        String said = run.err().replaceAll("\\n\\s*", " ");
        assertEquals(exit, run.exit(), said);
        assertTrue(said.contains(what) && said.contains("valid: ") && said.contains(valid), said);
        assertFalse(Files.exists(out));
    }

    private static Xlsx workbook(Path in, int exit) throws IOException {
        Path out = FOLDER.resolve("out.xlsx");
        Run run = Run.of("batch " + in + " -o " + out);
        assertEquals(exit, run.exit(), run.err());
        return Xlsx.read(out);
    }

    private static Path write(String text) throws IOException {
        return Files.writeString(FOLDER.resolve("in.csv"), text);
    }

    private static List<CSVRecord> csv(String text) throws IOException {
        return CSVFormat.RFC4180.parse(new StringReader(text)).getRecords();
    }
}

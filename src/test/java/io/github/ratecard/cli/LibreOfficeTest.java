package io.github.ratecard.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A spreadsheet program opens our workbooks and finds in them what the program answers as CSV. */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class LibreOfficeTest {
    @TempDir
    Path folder;

    @BeforeAll
    static void thereIsOne() {
        LibreOffice.mustBeThere(LibreOfficeTest.class);
    }

    @Test
    void opensAQuote() throws Exception {
        String words = "quote mild --levels 3 --unilateral --zip 10001 --patient --explain";
        List<CSVRecord> answer = csv(Run.of(words + " --format csv").out());
        Run.of(words + " -o " + folder.resolve("quote.xlsx"));
        convert("quote.xlsx");

        List<List<String>> sites = sheet("quote-Quote");
        assertEquals("\"Site\"", sites.get(2).get(0));
        int next = 3;
        for (String site : List.of("asc", "hospital", "office")) {
            List<String> row = sites.get(next++);
            for (int column = 0; column < 3; column++) {
                String part = List.of("professional", "facility", "total").get(column);
                assertSame(amount(answer, part, site), row.get(2 + column));
            }
            assertSame(amount(answer, "patient", site), row.get(7));
            assertSame(amount(answer, "medicare", site), row.get(8));
            assertSame(amount(answer, "received", site), row.get(10));
        }

        List<List<String>> lines = sheet("quote-Lines");
        List<CSVRecord> expected =
                answer.stream().filter(row -> row.get(0).equals("line")).toList();
        assertEquals(expected.size() + 1, lines.size());
        for (int i = 0; i < expected.size(); i++) {
            assertEquals("\"" + expected.get(i).get(5) + "\"", lines.get(i + 1).get(4));
            assertSame(expected.get(i).get(10), lines.get(i + 1).get(9));
        }
        // A formula's first term is the amount of its line
        List<String> amounts = new ArrayList<>();
        for (List<String> term : sheet("quote-Formulas")) {
            if (term.get(2).equals("0")) {
                amounts.add(new BigDecimal(term.get(5)).setScale(2).toPlainString());
            }
        }
        assertEquals(
                expected.stream()
                        .filter(row -> !row.get(1).equals("office"))
                        .map(row -> row.get(10))
                        .filter(amount -> !amount.equals("0.00"))
                        .distinct()
                        .toList(),
                amounts);
        assertTrue(sheet("quote-Sources").toString().contains("cms-1832-f"));
    }

    @Test
    void opensPricedRows() throws Exception {
        Path in = Files.writeString(folder.resolve("in.csv"), """
                id,code,site,zip,note
                007,62330,asc,77030,=1+1
                008,62330,hospital,10001, kept
                009,99999,asc,,"-2 ""b"", c"
                010,62331,asc,,_x0041_
                """);
        Run.of("batch " + in + " -o " + folder.resolve("rows.xlsx"));
        convert("rows.xlsx");
        List<CSVRecord> expected = csv(Run.of("batch " + in).out());
        List<List<String>> rows = sheet("rows-Priced");
        assertEquals(expected.size(), rows.size());
        for (int row = 1; row < rows.size(); row++) {
            for (int column = 0; column < expected.get(row).size(); column++) {
                String field = expected.get(row).get(column);
                String name = expected.get(0).get(column);
                boolean amount =
                        List.of("rc_professional", "rc_facility", "rc_total").contains(name);
                if (amount && !field.isEmpty()) {
                    assertSame(field, rows.get(row).get(column));
                } else {
                    assertEquals(
                            field.isEmpty() ? "" : "\"" + field + "\"",
                            rows.get(row).get(column));
                }
            }
        }
    }

    /** A number as a number; nothing in CSV is a sentence in the workbook. */
    private static void assertSame(String plain, String cell) {
        if (plain.isEmpty()) {
            assertTrue(cell.startsWith("\"") && cell.contains(" "), cell);
        } else {
            assertEquals(0, new BigDecimal(plain).compareTo(new BigDecimal(cell)), cell);
        }
    }

    private static String amount(List<CSVRecord> answer, String row, String site) {
        for (CSVRecord each : answer) {
            if (each.get(0).equals(row) && each.get(1).equals(site)) {
                return each.get(10);
            }
        }
        throw new AssertionError("no " + row + " of " + site);
    }

    private void convert(String file) throws IOException, InterruptedException {
        new LibreOffice(folder).convert(file);
    }

    private List<List<String>> sheet(String name) throws IOException {
        return new LibreOffice(folder).sheet(name);
    }

    private static List<CSVRecord> csv(String text) throws IOException {
        return CSVFormat.RFC4180.parse(new StringReader(text)).getRecords();
    }
}

package io.github.ratecard.cli.price;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.ratecard.cli.Program;
import io.github.ratecard.cli.Run;
import io.github.ratecard.cli.terminal.Console;
import io.github.ratecard.report.Xlsx;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A quote as a workbook has the numbers of the quote as JSON, as numbers. */
class QuoteWorkbookTest {
    private static final String CENTS = "\"$\"#,##0.00";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "quote mild",
                "quote mild --levels 3 --unilateral --explain --patient --zip 10001",
                "quote mild --nonparticipating --deductible-remaining 283 --explain",
                "quote mild --component facility --round dollars --percent 110",
                "quote mild --date 2025-06-01 --explain",
                "quote mild --component professional --site asc",
                "price 62330-52 62331 C1889 --explain",
                "price 62330-50 --site hospital",
                "price 99213 --explain",
            })
    void hasTheNumbersOfTheJson(String words) throws IOException {
        JsonNode json = Run.of(words + " --format json").json();
        Xlsx book = written(words);
        sites(json, book);
        lines(json, book);
        explanations(json, book);
        book.sheets()
                .forEach((name, rows) ->
                        rows.forEach(row -> row.values().forEach(cell -> assertFalse(cell.formula(), name))));
    }

    private static void sites(JsonNode json, Xlsx book) {
        assertEquals(3, book.frozen().get("Quote"));
        List<Map<Integer, Xlsx.Cell>> rows = book.sheets().get("Quote");
        for (int i = 0; i < json.path("sites").size(); i++) {
            JsonNode site = json.path("sites").get(i);
            Map<Integer, Xlsx.Cell> row = rows.get(3 + i);
            assertEquals(site.path("pos").asText(), row.get(1).text());
            for (Xlsx.Cell name : rows.get(2).values()) {
                String word = name.text().toLowerCase(java.util.Locale.ROOT);
                if (Set.of("professional", "facility", "total").contains(word)) {
                    same(site.path(word), row.get(book.column("Quote", 2, name.text())));
                }
            }
            if (site.path("patient").isObject()) {
                JsonNode patient = site.path("patient");
                for (String item : List.of("Deductible", "Coinsurance")) {
                    same(patient.path(item.toLowerCase(java.util.Locale.ROOT)), row.get(book.column("Quote", 2, item)));
                }
                same(patient.path("owes"), row.get(book.column("Quote", 2, "Patient owes")));
                same(patient.path("medicare"), row.get(book.column("Quote", 2, "Medicare pays")));
                same(patient.path("received"), row.get(book.column("Quote", 2, "Provider receives")));
                BigDecimal taken =
                        row.get(book.column("Quote", 2, "Sequestration")).number();
                assertEquals(
                        0,
                        patient.path("sequestration").decimalValue().add(taken).signum());
            }
        }
    }

    /** A number is the same number, shown as money; where there is none, a sentence says why. */
    private static void same(JsonNode expected, Xlsx.Cell cell) {
        if (expected.isNull()) {
            assertFalse(cell.isNumber(), cell.text());
            assertTrue(cell.text().length() > 10, cell.text());
        } else {
            assertEquals(0, expected.decimalValue().compareTo(cell.number()), cell.text());
            boolean cents = expected.decimalValue().scale() == 2;
            assertEquals(cents ? CENTS : "\"$\"#,##0", cell.format());
        }
    }

    private static void lines(JsonNode json, Xlsx book) {
        List<Map<Integer, Xlsx.Cell>> rows = book.sheets().get("Lines");
        int next = 1;
        for (JsonNode site : json.path("sites")) {
            for (JsonNode line : site.path("lines")) {
                Map<Integer, Xlsx.Cell> row = rows.get(next++);
                assertEquals(
                        line.path("code").asText(),
                        row.get(book.column("Lines", 0, "Code")).text());
                assertEquals(
                        0,
                        line.path("units")
                                .decimalValue()
                                .compareTo(row.get(book.column("Lines", 0, "Units"))
                                        .number()));
                same(line.path("amount"), row.get(book.column("Lines", 0, "Amount")));
            }
        }
        assertEquals(next, rows.size());
    }

    /** Each tree of a line stands on the sheet in the order of JSON; sites with the same payment share one. */
    private static void explanations(JsonNode json, Xlsx book) {
        List<Map<Integer, Xlsx.Cell>> rows = book.sheets().getOrDefault("Formulas", List.of());
        List<String> sheet = new ArrayList<>();
        for (Map<Integer, Xlsx.Cell> row : rows.subList(Math.min(1, rows.size()), rows.size())) {
            sheet.add(row.get(2).text() + " " + row.get(3).text() + " "
                    + row.get(5).number().stripTrailingZeros().toPlainString());
        }
        for (JsonNode site : json.path("sites")) {
            for (JsonNode line : site.path("lines")) {
                if (line.path("explain").isObject() && !line.path("packaged").asBoolean()) {
                    List<String> terms = new ArrayList<>();
                    terms(line.path("explain"), 0, terms);
                    assertTrue(java.util.Collections.indexOfSubList(sheet, terms) >= 0, terms + " in " + sheet);
                }
            }
        }
    }

    private static void terms(JsonNode term, int depth, List<String> into) {
        into.add(depth + " " + term.path("name").asText() + " "
                + term.path("value").decimalValue().stripTrailingZeros().toPlainString());
        term.path("parts").forEach(part -> terms(part, depth + 1, into));
    }

    @Test
    void saysWhereTheNumbersComeFromAndWhatTheyAreNot() throws IOException {
        Xlsx book = written("quote mild --levels 2");
        String sources = book.sheets().get("Sources").toString();
        for (String word : List.of("pfs/2026", "asc/2026", "opps/2026", "rvu26c", "cms-1832-f", "2025-11-03")) {
            assertTrue(sources.contains(word), word);
        }
        String quote = book.sheets().get("Quote").toString();
        for (String word : List.of("Addendum J", "CPT codes ©", "Not a guarantee", "National rates")) {
            assertTrue(quote.contains(word), word);
        }
    }

    @Test
    void isTheSameBytesWheneverItIsMade() throws Exception {
        written("quote mild --patient --explain");
        byte[] first = Files.readAllBytes(folder.resolve("book.xlsx"));
        Thread.sleep(1100);
        written("quote mild --patient --explain");
        assertArrayEquals(first, Files.readAllBytes(folder.resolve("book.xlsx")));
    }

    @Test
    void goesToAPipeButNotToATerminal() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertEquals(0, run(out, new ByteArrayOutputStream(), Optional.empty()));
        assertEquals("PK", out.toString(StandardCharsets.ISO_8859_1).substring(0, 2));

        out.reset();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        assertEquals(2, run(out, err, Optional.of(80)));
        assertEquals(0, out.size());
        assertEquals("""
                ratecard: a workbook cannot be shown in a terminal (--format xlsx)
                  valid: -o FILE.xlsx, a pipe or a file behind >
                  --format table shows the same answer here
                """, err.toString(StandardCharsets.UTF_8));
    }

    private static int run(ByteArrayOutputStream out, ByteArrayOutputStream err, Optional<Integer> columns) {
        Map<String, String> world = Map.of("XDG_DATA_HOME", "/nonexistent");
        Console console = new Console(new ByteArrayInputStream(new byte[0]), out, err, world, () -> Run.TODAY, columns);
        return new Program(console).run(new String[] {"quote", "mild", "--format", "xlsx"});
    }

    private Xlsx written(String words) throws IOException {
        Path file = folder.resolve("book.xlsx");
        Run run = Run.of(words + " -o " + file);
        assertEquals("", run.out());
        assertTrue(run.exit() <= 1, run.err());
        return Xlsx.read(file);
    }
}

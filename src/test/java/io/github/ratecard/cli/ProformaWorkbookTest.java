package io.github.ratecard.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The workbook of a plan goes on working it out: LibreOffice finds what the program does, and follows a changed input. */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class ProformaWorkbookTest {
    private static final String PLAN = "plan.yaml";
    private static final String INPUTS = "xl/worksheets/sheet2.xml";
    private static final List<String> FIGURES = List.of("Summary", "1 Surgery center", "2 Hospital");
    private static final List<String> CHANGES =
            List.of("1 sensitivity", "1 one input changed", "2 sensitivity", "2 one input changed");

    @TempDir
    Path folder;

    private String plan;

    @BeforeEach
    void example() {
        plan = Run.of("proforma --example").out();
    }

    /** Nothing but inputs, their labels and their sources is written as a value. */
    @Test
    void everyFigureIsAFormula() throws IOException {
        Path book = write("plan.xlsx", plan);
        Pattern number = Pattern.compile("<c [^>]*t=\"n\"[^>]*><v>");
        for (int sheet = 1; sheet <= 8; sheet++) {
            String xml = part(book, "xl/worksheets/sheet" + sheet + ".xml");
            assertEquals(sheet == 2, number.matcher(xml).find(), "sheet " + sheet);
            assertFalse(xml.contains("<!--"), "sheet " + sheet);
            assertEquals(sheet != 2, xml.contains("<f>"), "sheet " + sheet);
        }
        assertTrue(part(book, "xl/workbook.xml").contains("fullCalcOnLoad=\"1\""));
    }

    @Test
    void isTheSameFileTwice() throws IOException {
        assertEquals(-1, Files.mismatch(write("one.xlsx", plan), write("two.xlsx", plan)));
    }

    @Test
    void libreOfficeComesToTheSameCents() throws Exception {
        LibreOffice.mustBeThere(ProformaWorkbookTest.class);
        Path book = write("plan.xlsx", plan);
        recalculated(book, "again.xlsx", xml -> xml);
        JsonNode scenarios = json(plan).get("scenarios");
        LibreOffice office = new LibreOffice(folder);
        List<List<String>> summary = office.sheet("again-Summary");
        int checked = 0;
        for (List<String> row : summary) {
            String key = keys().get(row.get(0));
            for (int i = 0; key != null && i < 2; i++) {
                assertSame(scenarios.get(i).at("/figures/" + key), row.get(i + 1));
                checked++;
            }
        }
        assertEquals(20, checked);
        for (int i = 0; i < 2; i++) {
            for (JsonNode effect : scenarios.get(i).get("sensitivity")) {
                List<String> row = row(
                        office.sheet("again-" + (i + 1) + " sensitivity"),
                        effect.get("name").asText());
                assertSame(effect.at("/lower/margin"), row.get(4));
                assertSame(effect.at("/higher/margin"), row.get(5));
                assertSame(effect.get("spread"), row.get(6));
                assertSame(effect.at("/lower/break_even_cases"), row.get(7));
                assertSame(effect.at("/higher/break_even_cases"), row.get(8));
            }
        }
    }

    /** Inputs changed in the workbook come to what the program says for a plan with these inputs. */
    @Test
    void libreOfficeFollowsAChangedInput() throws Exception {
        LibreOffice.mustBeThere(ProformaWorkbookTest.class);
        Path book = write("plan.xlsx", plan);
        follows(book, "Cases per year", "120", "155", "cases_per_year: 120", "cases_per_year: 155");
        follows(book, "Medicare: collected from patients", "0.92", "0.705", "collected: 92", "collected: 70.5");
        follows(book, "Commercial: percent of Medicare", "1.35", "1.18", "medicare: 135", "medicare: 118");
        // So that no case pays any more
        follows(book, "Device kit, per case", "2950", "6100.49", "Device kit: 2950", "Device kit: 6100.49");
    }

    private void follows(Path book, String input, String from, String to, String inPlan, String planned)
            throws Exception {
        Path changed = write("planned.xlsx", plan.replace(inPlan, planned));
        recalculated(changed, "planned.xlsx", xml -> xml);
        String strings = part(book, INPUTS);
        List<String> cells = new ArrayList<>();
        Matcher label = Pattern.compile("<c r=\"A(\\d+)\"[^>]*><is><t>" + Pattern.quote(input) + "</t>")
                .matcher(strings);
        while (label.find()) {
            cells.add("B" + label.group(1));
        }
        assertFalse(cells.isEmpty(), input);
        recalculated(book, "changed.xlsx", xml -> {
            String now = xml;
            for (String cell : cells) {
                now = now.replaceFirst(
                        "(<c r=\"" + cell + "\"[^>]*><v>)" + Pattern.quote(from) + "[.0]*</v>", "$1" + to + "</v>");
            }
            return now;
        });
        LibreOffice office = new LibreOffice(folder);
        for (String sheet : FIGURES) {
            assertEquals(
                    numbers(office.sheet("planned-" + sheet)),
                    numbers(office.sheet("changed-" + sheet)),
                    input + sheet);
        }
        for (String sheet : CHANGES) {
            List<List<String>> wanted = numbers(office.sheet("planned-" + sheet));
            List<List<String>> found = numbers(office.sheet("changed-" + sheet));
            assertEquals(sorted(wanted), sorted(found), input + sheet);
        }
    }

    /** The numbers of each row in cents, without bars; in no order, since columns stand in the order of their effects. */
    private static List<String> sorted(List<List<String>> rows) {
        List<String> sorted = new ArrayList<>();
        for (List<String> row : rows) {
            sorted.add(row.stream()
                    .filter(cell -> !cell.contains("█"))
                    .sorted()
                    .toList()
                    .toString());
        }
        return sorted.stream().sorted().toList();
    }

    private static List<List<String>> numbers(List<List<String>> rows) {
        List<List<String>> numbers = new ArrayList<>();
        for (List<String> row : rows) {
            List<String> cells = new ArrayList<>();
            for (String cell : row) {
                // What is said of a figure that is not there differs; the words of a formula do not change with its
                // inputs
                boolean number = cell.matches("-?[0-9.]+(E-?[0-9]+)?");
                if (number) {
                    cells.add(new BigDecimal(cell)
                            .setScale(6, RoundingMode.HALF_UP)
                            .toPlainString());
                } else if (cell.equals("\"none\"")) {
                    cells.add(cell);
                }
            }
            numbers.add(cells);
        }
        return numbers;
    }

    private static void assertSame(JsonNode wanted, String cell) {
        if (wanted.isNull()) {
            assertEquals("\"none\"", cell);
        } else {
            BigDecimal number = new BigDecimal(cell);
            assertEquals(0, wanted.decimalValue().compareTo(number.setScale(6, RoundingMode.HALF_UP)), cell);
        }
    }

    private static List<String> row(List<List<String>> rows, String label) {
        return rows.stream()
                .filter(row -> row.get(0).replace(" *\"", "\"").equals("\"" + label + "\""))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no row of " + label));
    }

    private static Map<String, String> keys() {
        Map<String, String> keys = new TreeMap<>();
        keys.put("\"Cases per year *\"", "cases");
        keys.put("\"Net revenue per case\"", "revenue_per_case");
        keys.put("\"Cost per case *\"", "cost_per_case");
        keys.put("\"Contribution per case\"", "contribution_per_case");
        keys.put("\"Net revenue per year\"", "revenue");
        keys.put("\"Cost of cases per year *\"", "cost_of_cases");
        keys.put("\"Contribution per year\"", "contribution");
        keys.put("\"Fixed costs per year *\"", "fixed_costs");
        keys.put("\"Margin per year\"", "margin");
        keys.put("\"Break-even, cases per year\"", "break_even_cases");
        return keys;
    }

    private JsonNode json(String text) throws IOException {
        Path file = Files.writeString(folder.resolve(PLAN), text);
        return Run.on(Run.TODAY, Map.of(), "proforma", file.toString(), "--format", "json")
                .json();
    }

    private Path write(String name, String text) throws IOException {
        Path file = Files.writeString(folder.resolve(PLAN), text);
        Path book = folder.resolve(name);
        Run run = Run.on(Run.TODAY, Map.of(), "proforma", file.toString(), "-o", book.toString());
        assertEquals(0, run.exit(), run.err());
        return book;
    }

    /** Lets LibreOffice work a workbook out from nothing but its inputs: the values beside the formulas are taken away. */
    private void recalculated(Path book, String name, UnaryOperator<String> inputs) throws Exception {
        ByteArrayOutputStream changed = new ByteArrayOutputStream();
        try (ZipFile from = new ZipFile(book.toFile());
                ZipOutputStream to = new ZipOutputStream(changed)) {
            Enumeration<? extends ZipEntry> parts = from.entries();
            while (parts.hasMoreElements()) {
                ZipEntry part = parts.nextElement();
                to.putNextEntry(new ZipEntry(part.getName()));
                byte[] bytes = from.getInputStream(part).readAllBytes();
                if (part.getName().startsWith("xl/worksheets/")) {
                    String xml = new String(bytes, StandardCharsets.UTF_8).replaceAll("</f><v>[^<]*</v>", "</f>");
                    bytes = (part.getName().equals(INPUTS) ? inputs.apply(xml) : xml).getBytes(StandardCharsets.UTF_8);
                }
                to.write(bytes);
            }
        }
        try (OutputStream out = Files.newOutputStream(folder.resolve(name))) {
            changed.writeTo(out);
        }
        new LibreOffice(folder).convert(name);
    }

    private static String part(Path book, String name) throws IOException {
        try (ZipFile zip = new ZipFile(book.toFile())) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

package io.github.ratecard.table;

import static io.github.ratecard.table.ShippedData.IN_2025;
import static io.github.ratecard.table.ShippedData.IN_2026;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.ratecard.data.GoodData;
import io.github.ratecard.table.kind.TableKind;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The shipped geography is that of the files that CMS published. */
class GeographyAuditTest {
    @TempDir
    static Path folder;

    private static Tables tables;

    @BeforeAll
    static void open() throws IOException {
        tables = ShippedData.open(folder);
    }

    @AfterAll
    static void close() {
        tables.close();
    }

    @Test
    void localities() {
        List<List<String>> printed = new ArrayList<>();
        for (List<String> row : CmsSample.csv("GPCI2026.csv").numbered()) {
            printed.add(List.of(
                    row.get(0),
                    row.get(1),
                    row.get(2),
                    row.get(3).replace("*", "").strip(),
                    row.get(4),
                    "",
                    row.get(5),
                    row.get(6)));
        }
        assertSameRows(printed, TableKind.GPCI);
    }

    @Test
    void localitiesOf2025() {
        List<List<String>> printed = new ArrayList<>();
        for (List<String> row : CmsSample.csv("GPCI2025.csv").numbered()) {
            String name = row.get(3).replace("*", "").strip();
            printed.add(List.of(row.get(0), row.get(1), row.get(2), name, row.get(4), "", row.get(5), row.get(6)));
        }
        assertSameRows(printed, TableKind.GPCI, IN_2025);
    }

    /** Counted by hand: 470 areas, two states without an index, and 27 areas with several. */
    @Test
    void ascWageIndexOf2025() throws IOException {
        Map<String, Set<String>> printed = new TreeMap<>();
        String file = Files.readString(GoodData.resource("geography/2025-wage-index.txt"), Charset.forName("IBM437"));
        for (String line : file.lines().skip(1).toList()) {
            String[] row = line.split("\t", -1);
            if (!row[2].isEmpty()) {
                printed.computeIfAbsent(row[0], any -> new TreeSet<>()).add(row[2]);
            }
        }
        List<TableRow> rows =
                tables.rows(tables.inForce(TableKind.ASC_WAGE_INDEX, IN_2025).get(0));
        Map<String, Set<String>> held = new TreeMap<>();
        rows.forEach(row -> held.put(row.text("cbsa"), Set.of(row.text("index"))));
        assertEquals(printed.keySet(), held.keySet());
        assertEquals(
                27,
                printed.values().stream().filter(values -> values.size() > 1).count());
        printed.forEach((area, values) -> assertEquals(values.size() > 1 ? Set.of("") : values, held.get(area), area));
    }

    @Test
    void ascWageIndex() {
        List<List<String>> printed = new ArrayList<>();
        for (List<String> row : CmsSample.csv("ASC_2026_wage_index.csv", Charset.forName("IBM437"))
                .numbered()) {
            if (!row.get(2).equals("0.0000")) {
                printed.add(row);
            }
        }
        assertSameRows(printed, TableKind.ASC_WAGE_INDEX);
    }

    @Test
    void hospitalWageIndex() {
        List<List<String>> printed = new ArrayList<>();
        for (List<String> row : CmsSample.csv("OPPS_2026_wage_index.csv", StandardCharsets.UTF_8)
                .numbered()) {
            String name = row.get(5).replace("Mayag?ez", "Mayagüez").replace("Bayam?n", "Bayamón");
            printed.add(List.of(row.get(0), name, row.get(2), row.get(3), row.get(4)));
        }
        assertSameRows(printed, TableKind.OPPS_WAGE_INDEX);
    }

    @ParameterizedTest
    @CsvSource({
        "10001, 13202-NY-01, 35614, NY",
        "94110, 01112-CA-05, 41884, CA",
        "35203, 10112-AL-00, 13820, AL",
        "77030, 04412-TX-18, 26420, TX",
        "66012, 05202-KS-00, 28140, KS",
        "22202, 12202-DC-01, 11694, VA",
        "65101, 05302-MO-99, 27620, MO",
        "79735, 04412-TX-99, 45, TX"
    })
    void zipCodes(String zip, String locality, String area, String state) {
        TableRow row = tables.find(TableKind.ZIP_LOCALITY, IN_2026, zip).get();
        TableRow first = tables.findAll(TableKind.ZIP_AREA, IN_2026, zip).get().get(0);

        assertEquals(locality, row.text("mac") + "-" + row.text("state") + "-" + row.text("number"));
        assertEquals(List.of(area, state), List.of(first.text("cbsa"), first.text("state")));
    }

    @Test
    void zipCodesThatSpanAreasListTheMostPopulousFirst() {
        TreeSet<String> spanning = new TreeSet<>();
        TableRow before = null;
        for (TableRow row :
                tables.rows(tables.inForce(TableKind.ZIP_AREA, IN_2026).get(0))) {
            boolean same = before != null && before.text("zip").equals(row.text("zip"));
            if (same && !before.text("cbsa").equals(row.text("cbsa"))) {
                spanning.add(row.text("zip"));
            }
            assertEquals(same ? Integer.parseInt(before.text("rank")) + 1 : 1, Integer.parseInt(row.text("rank")));
            before = row;
        }
        assertEquals(3843, spanning.size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"06103", "06812", "35201", "00000"})
    void connecticutAndPostOfficeBoxesHaveNoArea(String zip) {
        assertFalse(tables.findAll(TableKind.ZIP_AREA, IN_2026, zip).isPresent());
    }

    @Test
    void zipCodesThatNeedFourMoreDigitsSaySo() {
        Edition edition = tables.inForce(TableKind.ZIP_LOCALITY, IN_2026).get(0);
        List<TableRow> rows = tables.rows(edition);
        assertEquals(42956, rows.size());
        assertEquals(581, rows.stream().filter(row -> row.flag("plus_four")).count());
    }

    private static void assertSameRows(List<List<String>> printed, TableKind kind) {
        assertSameRows(printed, kind, IN_2026);
    }

    private static void assertSameRows(List<List<String>> printed, TableKind kind, LocalDate date) {
        List<List<String>> held = new ArrayList<>();
        tables.rows(tables.inForce(kind, date).get(0)).forEach(row -> held.add(row.fields()));
        assertEquals(new TreeSet<>(lines(printed)), new TreeSet<>(lines(held)));
        assertEquals(printed.size(), held.size());
    }

    private static List<String> lines(List<List<String>> rows) {
        List<String> lines = new ArrayList<>();
        rows.forEach(row -> lines.add(String.join("|", row)));
        return lines;
    }
}

package io.github.ratecard.release;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.ratecard.release.finding.FileReport;
import io.github.ratecard.release.finding.FileReport.Outcome;
import io.github.ratecard.table.kind.Column;
import io.github.ratecard.table.kind.ColumnType;
import io.github.ratecard.table.kind.TableKind;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every sample gives the rows that another reader finds in it: one that knows the columns by their number, from looking at
 * the files, and shares nothing with the importer.
 */
class SampleImportTest {
    private static final Charset CP437 = Charset.forName("IBM437");
    private static final String CODE = "[0-9A-Z]\\d{3}[0-9A-Z]";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "PPRRVU2026_Jul_nonQPP.csv, pfs/2026C, RVU, 78",
        "PPRRVU2025_Oct.csv, pfs/2025D, RVU, 77",
        "PPRRVU2025_Jul.csv, pfs/2025C, RVU, 77",
        "PPRRVU25_JAN.csv, pfs/2025A, RVU, 76",
        "GPCI2026.csv, gpci/2026, GPCI, 109",
        "GPCI2025.csv, gpci/2025, GPCI, 109",
        "ASC_Jan2026_AA.csv, asc/2026-01, ASC_RATES, 32",
        "ASC_Apr2026_AA.csv, asc/2026-04, ASC_RATES, 32",
        "ASC_Oct2025_AA.csv, asc/2025-10, ASC_RATES, 30",
        "ASC_Jan2026_BB.csv, asc/2026-01, ASC_RATES, 17",
        "ASC_Apr2026_BB.csv, asc/2026-04, ASC_RATES, 17",
        "ASC_Jan2026_FF.csv, asc/2026-01, ASC_DEVICES, 24",
        "ASC_Apr2026_FF.csv, asc/2026-04, ASC_DEVICES, 24",
        "ASC_2026_wage_index.csv, asc-wage-index/2026, ASC_WAGE_INDEX, 484",
        "OPPS_2025_NFRM_Addendum_A.txt, opps/2025, OPPS_APCS, 23",
        "OPPS_2025_NFRM_Addendum_B.txt, opps/2025, OPPS_RATES, 61",
        "OPPS_Oct2025_Web_Addendum_B.csv, opps/2025-10, OPPS_RATES, 61",
        "OPPS_2025_NFRM_Addendum_J_complexity.txt, opps/2025, OPPS_COMPLEXITY, 7",
        "OPPS_2025_NFRM_Addendum_J_rank.txt, opps/2025, OPPS_RANKS, 18",
        "OPPS_2025_NFRM_Addendum_P_offsets.txt, opps/2025, OPPS_DEVICES, 36",
        "ZIP5_JAN2026.csv, zip/2026-01, ZIP_LOCALITY, 42956",
    })
    void readsWhatStandsInTheFile(String file, String edition, TableKind kind, int rows) throws IOException {
        Desk desk = new Desk(folder);
        FileReport report = desk.importsSample(file);
        assertEquals(Outcome.IMPORTED, report.outcome(), report::toString);
        FileReport.Contents contents = report.reading().orElseThrow();
        assertEquals(edition, contents.edition());
        assertEquals(rows, contents.rows());
        Map<String, Map<String, String>> expected = independently(file, kind);
        Map<String, Map<String, String>> found = new TreeMap<>();
        desk.rows(edition, kind).forEach(row -> found.put(key(kind, row), named(kind, row, expected)));
        assertEquals(expected, found);
        assertEquals(rows, found.size());
    }

    /** The fields that the other reader finds, by key. */
    private static Map<String, Map<String, String>> independently(String file, TableKind kind) throws IOException {
        Map<String, Map<String, String>> rows = new TreeMap<>();
        for (List<String> cells : cells(file)) {
            Map<String, String> row = Positions.of(file, cells);
            if (!row.isEmpty()) {
                StringBuilder key = new StringBuilder();
                for (Column column : kind.columns().subList(0, kind.keys())) {
                    key.append(row.get(column.name())).append(' ');
                }
                row.replaceAll((name, value) -> canonical(kind, name, value));
                rows.put(key.toString(), row);
            }
        }
        return rows;
    }

    private static List<List<String>> cells(String file) throws IOException {
        boolean wageIndex = file.contains("wage_index");
        byte[] bytes = Desk.sample(file);
        String text = new String(bytes, wageIndex ? CP437 : StandardCharsets.ISO_8859_1);
        if (!text.contains("\n")) {
            text = text.replace('\r', '\n');
        }
        char separator = file.endsWith(".txt") ? '\t' : ',';
        CSVFormat format = CSVFormat.DEFAULT.builder().setDelimiter(separator).get();
        List<List<String>> rows = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            for (CSVRecord record : parser) {
                rows.add(record.toList());
            }
        }
        return rows;
    }

    private static String key(TableKind kind, List<String> row) {
        StringBuilder key = new StringBuilder();
        row.subList(0, kind.keys()).forEach(field -> key.append(field).append(' '));
        return key.toString();
    }

    /** The fields of a row that the other reader looked at as well. */
    private static Map<String, String> named(
            TableKind kind, List<String> row, Map<String, Map<String, String>> expected) {
        Map<String, String> named = new TreeMap<>();
        for (String name : expected.values().iterator().next().keySet()) {
            named.put(name, canonical(kind, name, row.get(kind.column(name))));
        }
        return named;
    }

    /** Numbers compare as numbers, however many zeros they have. */
    private static String canonical(TableKind kind, String column, String value) {
        boolean number = kind.columns().get(kind.column(column)).type() == ColumnType.DECIMAL;
        return number && !value.isEmpty()
                ? new BigDecimal(value).stripTrailingZeros().toPlainString()
                : value;
    }

    /** Which cell of a sample is what. */
    private static final class Positions {
        private Positions() {}

        static Map<String, String> of(String file, List<String> cells) {
            Map<String, String> row = new TreeMap<>();
            String first = cells.get(0).strip();
            if (file.startsWith("GPCI") && first.matches("\\d{5}")) {
                put(row, cells, "mac 0 state 1 number 2 work 4 pe 5 mp 6");
                row.put("name", cells.get(3).replace("*", ""));
            } else if (file.contains("wage_index") && first.matches("\\d+")) {
                put(row, cells, "cbsa 0 name 1 index 2");
                return row.get("index").equals("0.0000") ? Map.of() : row;
            } else if (file.startsWith("ZIP5") && first.length() == 2) {
                put(row, cells, "zip 1 mac 2 number 3");
                row.put("plus_four", cells.get(7).equals("1") ? "Y" : "N");
            } else if (first.matches(CODE) || file.endsWith("Addendum_A.txt") && first.matches("\\d{4}")) {
                code(file, cells, row);
            }
            return row;
        }

        private static void code(String file, List<String> cells, Map<String, String> row) {
            if (file.startsWith("PPRRVU")) {
                put(row, cells, "code 0 modifier 1 label 2 status 3 work 5 pe_nonfacility 6 pe_facility 8 mp 10");
                put(
                        row,
                        cells,
                        "total_nonfacility 11 total_facility 12 pctc 13 global 14 pre 15 intra 16 post 17 mult 18");
                put(row, cells, "bilat 19 asst 20 co 21 team 22");
                int later = cells.size() == 32 ? 1 : 0;
                row.put("endo_base", cells.get(23 + later));
                row.put("family", cells.get(27 + later));
                row.put("opps_pe_nonfacility", cells.get(28 + later));
                row.put("opps_pe_facility", cells.get(29 + later));
                row.put("opps_mp", cells.get(30 + later));
                row.put("nonfacility_na", cells.get(7).equals("NA") ? "Y" : "N");
                row.put("facility_na", cells.get(9).equals("NA") ? "Y" : "N");
            } else if (file.endsWith("_AA.csv")) {
                put(row, cells, "code 0 label 2 multiple_discount 3 indicator 4 weight 5 rate 6");
            } else if (file.endsWith("_BB.csv")) {
                put(row, cells, "code 0 label 2 indicator 4 weight 5 rate 6");
            } else if (file.endsWith("_FF.csv")) {
                put(row, cells, "code 0 percent 7 amount 8");
                if (row.get("amount").isEmpty()) {
                    row.clear();
                }
            } else if (file.endsWith("Addendum_A.txt")) {
                put(row, cells, "apc 0 label 1 indicator 2 weight 3 rate 4 copayment 6");
            } else if (file.endsWith("Addendum_B.txt")) {
                put(row, cells, "code 0 label 1 indicator 3 apc 4 weight 5 rate 6 copayment 8");
            } else if (file.endsWith("Addendum_B.csv")) {
                put(row, cells, "code 0 label 1 indicator 2 apc 3 weight 4 rate 5 copayment 7");
            } else if (file.endsWith("complexity.txt")) {
                put(row, cells, "primary 0 secondary 4 adjusted_code 8 adjusted_apc 9");
            } else if (file.endsWith("rank.txt")) {
                put(row, cells, "code 0 rank 8");
            } else if (file.endsWith("offsets.txt")) {
                put(row, cells, "code 0 percent 5 amount 6");
            }
        }

        private static void put(Map<String, String> row, List<String> cells, String columns) {
            String[] words = columns.split(" ");
            for (int i = 0; i < words.length; i += 2) {
                String cell = cells.get(Integer.parseInt(words[i + 1])).strip();
                String number =
                        cell.replace("$", "").replace(",", "").replace("%", "").strip();
                row.put(words[i], number.matches("\\d+(\\.\\d+)?") ? number : cell);
            }
        }
    }
}

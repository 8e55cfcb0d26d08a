package io.github.ratecard.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import io.github.ratecard.cli.Run;
import io.github.ratecard.report.writer.CsvRows;
import io.github.ratecard.table.Tables;
import io.github.ratecard.table.kind.TableKind;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What {@code schedule} writes for every code and locality of CMS's payment file of 2026, under either conversion factor, is what
 * CMS printed: the office's fee in the office, the facility's beside an ASC and beside a hospital.
 */
class ScheduleFeesTest {
    private static final String DATE = "2026-08-15";

    @TempDir
    static Path folder;

    private static Path data;
    private static Tables tables;

    @BeforeAll
    static void imports() {
        // RVU26B is not at hand; RVU26C has the same values for all that PFREV26B prints
        tables = Corpus.imported(folder, Optional.empty(), Corpus.file("RVU26C/PPRRVU2026_Jul_nonQPP.csv"));
        data = folder.resolve("data");
    }

    @AfterAll
    static void close() {
        if (tables != null) {
            tables.close();
        }
    }

    @ParameterizedTest
    @CsvSource({"PFREV26B_nonQP.zip,''", "PFREV26B_QP.zip,--qp"})
    void hasWhatCmsPrinted(String file, String option) throws IOException {
        List<CSVRecord> printed =
                Corpus.rows(Corpus.text(Corpus.file("PFREV26B/" + file), "PFREV26B.txt"), ',').stream()
                        .filter(row -> row.size() > 9)
                        .toList();
        Set<String> codes = new TreeSet<>();
        printed.forEach(row -> codes.add(row.get(3)));
        Map<String, List<String>> schedule = schedule(codes, option);
        int equal = 0;
        int none = 0;
        for (CSVRecord row : printed) {
            for (String site : List.of("office", "asc", "hospital")) {
                String key = key(row.get(3), row.get(4).strip(), site, row.get(1) + row.get(2));
                List<String> ours = schedule.get(key);
                assertNotNull(ours, key);
                String professional = ours.get(7);
                // CMS prints an amount for these too, and says in the release that there is none in that setting
                boolean na = isNotPaid(row.get(3), row.get(4).strip(), site);
                assertEquals(na, professional.isEmpty(), () -> String.join(",", ours));
                if (na) {
                    assertEquals("NOT_PAYABLE_HERE", ours.get(ours.size() - 2), key);
                    none++;
                } else {
                    BigDecimal fee = new BigDecimal(row.get(site.equals("office") ? 5 : 6)).setScale(2);
                    assertEquals(fee.toPlainString(), professional, key);
                    equal++;
                }
            }
        }
        System.out.println("corpus: schedule " + option + " and " + file + ": " + equal + " of " + 3 * printed.size()
                + " equal, " + none + " not called a price: NA in the release");
        assertEquals(4033, printed.size());
        assertEquals(3 * printed.size(), equal + none);
    }

    private static boolean isNotPaid(String code, String modifier, String site) {
        return tables.find(TableKind.RVU, LocalDate.parse(DATE), code, modifier)
                .get()
                .flag(site.equals("office") ? "nonfacility_na" : "facility_na");
    }

    private static Map<String, List<String>> schedule(Set<String> codes, String option) throws IOException {
        Run run = Run.of("schedule " + String.join(" ", codes) + " --localities all --date " + DATE + " --data " + data
                + " " + option);
        assertEquals(0, run.exit(), run.err());
        Map<String, List<String>> rows = new HashMap<>();
        CsvRows in = new CsvRows(new StringReader(run.out()), ',');
        for (List<String> row = new ArrayList<>(); in.read(row); row = new ArrayList<>()) {
            String place = row.get(3).replaceFirst("-[A-Z]+-", "");
            rows.put(key(row.get(0), row.get(1), row.get(2), place), row);
        }
        return rows;
    }

    private static String key(String code, String modifier, String site, String place) {
        return String.join(" ", code, modifier, site, place);
    }
}

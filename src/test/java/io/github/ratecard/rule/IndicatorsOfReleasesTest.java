package io.github.ratecard.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.ratecard.model.service.PaymentSystem;
import io.github.ratecard.rule.line.Indicators;
import io.github.ratecard.table.TableStore;
import io.github.ratecard.table.Tables;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/** The rules know every indicator that CMS's ASC and hospital addenda carry. */
class IndicatorsOfReleasesTest {
    private static final Path RELEASES = Path.of("../shared/cms-releases");
    private static final LocalDate DATE = LocalDate.of(2026, 6, 1);

    @Test
    void asc() throws IOException {
        assertAllKnown(PaymentSystem.ASC, "ASC/[0-9]{8}/(AA|BB)\\..*", ".*payment indicator", 12);
    }

    @Test
    void opps() throws IOException {
        assertAllKnown(PaymentSystem.OPPS, "OPPS.*Addendum B.*\\.(csv|txt)", "si", 4);
    }

    private static void assertAllKnown(PaymentSystem system, String files, String head, int leastFiles)
            throws IOException {
        assumeTrue(Files.isDirectory(RELEASES), "skipped: " + RELEASES + " is not there");
        Set<String> found = new TreeSet<>();
        int read = 0;
        try (Stream<Path> all = Files.walk(RELEASES)) {
            for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
                if (RELEASES.relativize(file).toString().matches(files)) {
                    int before = found.size();
                    addIndicators(file, head, found);
                    assertTrue(found.size() > 0 && found.size() >= before, file.toString());
                    read++;
                }
            }
        }
        assertTrue(read >= leastFiles, read + " files");
        Set<String> unknown = new TreeSet<>();
        try (Tables tables = Tables.open(List.of(TableStore.bundled()))) {
            Indicators indicators = new Indicators(tables);
            for (String indicator : found) {
                if (!indicators.of(system, indicator, DATE).isPresent()) {
                    unknown.add(indicator);
                }
            }
        }
        assertEquals(Set.of(), unknown);
    }

    private static void addIndicators(Path file, String head, Set<String> found) throws IOException {
        CSVFormat format = file.toString().endsWith(".txt") ? CSVFormat.TDF : CSVFormat.DEFAULT;
        int column = -1;
        try (Reader in = Files.newBufferedReader(file, StandardCharsets.ISO_8859_1)) {
            for (CSVRecord row : format.parse(in)) {
                if (column < 0 && row.get(0).strip().equals("HCPCS Code")) {
                    for (int i = 0; i < row.size(); i++) {
                        if (row.get(i)
                                .strip()
                                .replaceAll("\\s+", " ")
                                .toLowerCase(Locale.ROOT)
                                .matches(head)) {
                            column = i;
                        }
                    }
                    assertTrue(column > 0, file.toString());
                } else if (column > 0
                        && row.size() > column
                        && row.get(0).strip().matches("[A-Z0-9]{5}.?")) {
                    found.add(row.get(column).strip());
                }
            }
        }
        assertTrue(column > 0, "no head in " + file);
    }
}

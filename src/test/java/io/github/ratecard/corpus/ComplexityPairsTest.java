package io.github.ratecard.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.ratecard.model.service.HcpcsCode;
import io.github.ratecard.model.service.ServiceLine;
import io.github.ratecard.rule.Billing;
import io.github.ratecard.rule.Encounter;
import io.github.ratecard.rule.Place;
import io.github.ratecard.rule.PlaceOfService;
import io.github.ratecard.rule.PricedLine;
import io.github.ratecard.rule.hospital.HospitalOutpatient;
import io.github.ratecard.table.Tables;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every pair of CMS's complexity file of 2025 is paid the rate that Addendum A prints for the APC of the pair. The files are
 * split here at their tabs, which shares nothing with the importer.
 */
class ComplexityPairsTest {
    private static final String RELEASE = "OPPS2025NFRM/";
    private static final LocalDate DATE = LocalDate.of(2025, 6, 1);
    private static final int PAIRS = 432;
    private static final int PRIMARY = 0;
    private static final int SECONDARY = 4;
    private static final int ADJUSTED = 9;

    @TempDir
    Path folder;

    @Test
    void everyPairIsPaidItsApc() throws IOException {
        List<Path> files = List.of(
                Corpus.file(RELEASE + "2025 NFRM Addendum A.11122024.txt"),
                Corpus.file(RELEASE + "2025 NFRM Addendum B.11122024.txt"),
                Corpus.file(RELEASE + "2025 NFRM Addendum J - Complxity Adjustments.11132024.txt"));
        Map<String, String> rates = rates(files.get(0));
        List<String> wrong = new ArrayList<>();
        int pairs = 0;
        try (Tables tables = Corpus.imported(folder, Optional.empty(), files.toArray(new Path[0]))) {
            for (String[] cells : cells(files.get(2))) {
                if (cells.length > ADJUSTED && cells[ADJUSTED].strip().matches("[0-9]{4}")) {
                    pairs++;
                    String expected = rates.get(cells[ADJUSTED].strip());
                    String paid = paid(cells[PRIMARY].strip(), cells[SECONDARY].strip(), tables);
                    if (!paid.equals(expected)) {
                        wrong.add(cells[PRIMARY] + " + " + cells[SECONDARY] + ": " + paid + " for " + expected);
                    }
                }
            }
        }
        System.out.println("corpus: Addendum J of 2025: " + (pairs - wrong.size()) + " of " + pairs + " pairs equal");
        assertEquals(List.of(), wrong);
        assertEquals(PAIRS, pairs);
    }

    private static String paid(String primary, String secondary, Tables tables) {
        List<ServiceLine> lines =
                primary.equals(secondary) ? List.of(line(primary, 2)) : List.of(line(primary, 1), line(secondary, 1));
        PlaceOfService pos = new PlaceOfService("22", true, Optional.empty());
        List<PricedLine> priced = new HospitalOutpatient(tables)
                .prepare(new Encounter(DATE, pos, lines, Billing.ORDINARY))
                .in(Place.NATIONAL);
        BigDecimal sum = BigDecimal.ZERO;
        for (PricedLine line : priced) {
            if (!line.amount().isPresent()) {
                return line.amount().reason().toString();
            }
            sum = sum.add(new BigDecimal(line.amount().get().value().toString()));
        }
        return sum.setScale(2).toPlainString();
    }

    private static ServiceLine line(String code, int units) {
        return ServiceLine.of(new HcpcsCode(code), List.of(), units);
    }

    private static Map<String, String> rates(Path file) throws IOException {
        Map<String, String> rates = new HashMap<>();
        for (String[] cells : cells(file)) {
            if (cells.length > 4 && cells[0].strip().matches("[0-9]{4}")) {
                rates.put(cells[0].strip(), cells[4].replaceAll("[\"$, ]", ""));
            }
        }
        return rates;
    }

    private static List<String[]> cells(Path file) throws IOException {
        return Files.readAllLines(file, StandardCharsets.ISO_8859_1).stream()
                .map(line -> line.split("\t"))
                .toList();
    }
}

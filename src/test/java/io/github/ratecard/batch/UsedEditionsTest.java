package io.github.ratecard.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.ratecard.cli.Run;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An answer names the editions that its amounts and reasons come from, and no others. */
class UsedEditionsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "62330,asc,10001,|pfs/2026 asc/2026 asc-wage-index/2026 gpci/2026",
                "62330,hospital,10001,|pfs/2026 opps/2026 gpci/2026 opps-wage-index/2026",
                "62330,asc,,13202-NY-01|pfs/2026 asc/2026 gpci/2026",
                "62330,office,10001,|pfs/2026",
                "62331,asc,10001,|pfs/2026 asc/2026 gpci/2026",
                "62330,asc,,|pfs/2026 asc/2026"
            })
    void ofEveryRow(String row, String editions) {
        BatchRun run = BatchRun.of("code,site,zip,locality\n" + row + "\n" + row + "\n62330,hospital,10001,\n");
        for (int i = 0; i < 2; i++) {
            assertEquals(editions, run.rows().get(i).split(",", -1)[8], run.out());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--site asc|asc asc-wage-index gpci pfs",
                "--site hospital|gpci opps opps-wage-index pfs",
                "--site asc --component facility|asc asc-wage-index",
                "--site asc --component professional|gpci pfs",
                "--site office|pfs"
            })
    void ofAQuote(String options, String systems) {
        JsonNode editions = Run.of("price 62330 --zip 10001 --format json " + options)
                .json()
                .path("editions");
        List<String> names = new ArrayList<>();
        editions.fieldNames().forEachRemaining(names::add);
        assertEquals(systems, String.join(" ", names));
    }
}

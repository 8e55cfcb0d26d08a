package io.github.ratecard.cli;

import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.ratecard.report.Schemas;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the commands really write holds to the published schemas, errors included. */
class OutputSchemasTest {
    @ParameterizedTest
    @CsvSource({
        "quote, quote mild",
        "quote, quote mild --levels 3 --unilateral --explain --patient --zip 10001",
        "quote, quote mild --component facility --round dollars --percent 110",
        "quote, quote mild --date 2025-06-01 --explain",
        "quote, quote mild --date 2031-01-01",
        "quote, quote mild --nonparticipating --deductible-remaining 283",
        "quote, quote mild --zip 06103",
        "quote, quote mild --zip 01434",
        "price, price 62330-52 62331x2 C1889 --explain",
        "price, price 62330-50",
        "price, price 99213",
        "price, price 62330 --pos 31",
        "lookup, lookup 62330 62331 C1889 0275T",
        "lookup, lookup 99213",
        "tables, tables list",
        "parameters, tables show parameters",
        "sources, tables show sources",
        "rows, tables show pfs/2026",
        "localities, lookup --localities",
        "areas, lookup --cbsas tx",
    })
    void answers(String schema, String words) {
        Run run = Run.of(words + " --format json");
        assertFalse(run.out().isEmpty(), run.err());
        Schemas.assertValid(schema, run.out());
    }

    @ParameterizedTest
    @CsvSource({"quote mlid", "quote --locality Manhatan", "price 6233", "quote mild --data /no/such", "quit"})
    void errors(String words) {
        Run run = Run.on(Run.TODAY, Map.of(), (words + " --format json").split(" "));
        Schemas.assertValid("error", run.err());
    }
}

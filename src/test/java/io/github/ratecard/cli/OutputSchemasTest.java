package io.github.ratecard.cli;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.ratecard.report.Schemas;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the commands really write holds to the published schemas, errors included. */
class OutputSchemasTest {
    @TempDir
    Path data;

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
        "price, price 62330-52 62331 C1889 --explain",
        "price, price 62330-50",
        "price, price 99213",
        "price, price 62330 --pos 31",
        "comparison, quote mild --compare --zip 10001;35203 --patient --explain",
        "comparison, quote mild --compare --date 2025-12-01;2026-02-01 --round dollars",
        "comparison, quote mild --compare --levels 1-3 --percent 0 --component professional",
        "comparison, price 62330 99213 --compare --cbsa houston;45",
        "proforma, proforma src/main/resources/io/github/ratecard/proforma/example.yaml",
        "lookup, lookup 62330 62331 C1889 0275T",
        "lookup, lookup 99213",
        "tables, tables list",
        "parameters, tables show parameters",
        "sources, tables show sources",
        "rows, tables show pfs/2026",
        "localities, lookup --localities",
        "areas, lookup --cbsas tx",
        "codes, lookup decompression",
        "diff, tables diff opps/2025 opps/2026",
        "validation, tables validate",
        "repair, tables repair",
        "import, import src/test/resources/cms/GPCI2026.csv src/test/resources/guides/bvn.yaml",
        "claim, claim mild --site hospital --levels 3 --unilateral",
        "claim, claim mild --site asc --paper --payer commercial",
        "check, check docs/claims/hospital.837 docs/claims/professional-paper.yaml",
        "check, check docs/claims/hospital.837 docs/claims/professional-paper.yaml --price",
        "check, check docs/claims/professional.837 --payer tricare --price",
        "eligible, eligible mild",
        "eligible, eligible mild --payer medicare --diagnosis M48.062 --prior fusion:2026-01-15 --prior mild:2027-01-01",
        "coverage, coverage mild",
        "coverage, coverage mild --payer va",
        "prior-auth, prior-auth mild",
    })
    void answers(String schema, String words) {
        Run run = Run.on(
                Run.TODAY,
                Map.of("XDG_DATA_HOME", data.toString()),
                (words.replace(';', ',') + " --format json").split(" "));
        assertFalse(run.out().isEmpty(), run.err());
        Schemas.assertValid(schema, run.out());
    }

    /** All priced, some not, none readable, no row at all. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "code,site;62330,asc;62331,hospital",
                "procedure,code,pos;mild,,24;,62330-52,22;,62331,22;,62330,11;,99999,24;,6233,24",
                "code,site;bad,asc",
                "code,site"
            })
    void totalsOfFiles(String rows) throws IOException {
        Path file = data.resolve("totals.json");
        Run run = Run.with(
                Run.TODAY, Map.of(), rows.replace(';', '\n') + "\n", "batch", "-", "--summary-out", file.toString());
        String totals = Files.readString(file);
        Schemas.assertValid("batch-summary", totals);
        int priced = run.exit() == 0 ? run.out().split("\n").length - 1 : -1;
        assertTrue(priced < 0 || totals.contains("\"priced\": " + priced + ","), totals);
    }

    @ParameterizedTest
    @CsvSource({"quote mlid", "quote --locality Manhatan", "price 6233", "quote mild --data /no/such", "quit"})
    void errors(String words) {
        Run run = Run.on(Run.TODAY, Map.of(), (words + " --format json").split(" "));
        Schemas.assertValid("error", run.err());
    }
}

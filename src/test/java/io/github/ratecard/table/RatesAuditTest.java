package io.github.ratecard.table;

import static io.github.ratecard.table.ShippedData.IN_2025;
import static io.github.ratecard.table.ShippedData.IN_2026;
import static io.github.ratecard.table.ShippedData.number;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.ratecard.table.kind.TableKind;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The shipped rates are those of the files that CMS published. */
class RatesAuditTest {
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

    /** Where each of our columns stands in a PPRRVU file. */
    private static final List<String> PPRRVU = List.of(
            "code",
            "modifier",
            "",
            "status",
            "",
            "work",
            "pe_nonfacility",
            "nonfacility_na",
            "pe_facility",
            "facility_na",
            "mp",
            "total_nonfacility",
            "total_facility",
            "pctc",
            "global",
            "pre",
            "intra",
            "post",
            "mult",
            "bilat",
            "asst",
            "co",
            "team");

    @ParameterizedTest
    @CsvSource({
        "PPRRVU2026_Jul_nonQPP.csv, 62330, 2026-07-01",
        "PPRRVU2026_Jul_nonQPP.csv, 62331, 2026-07-01",
        "PPRRVU2025_Oct.csv, 0275T, 2025-10-01"
    })
    void relativeValues(String file, String code, LocalDate date) {
        List<String> printed = CmsSample.csv(file).row(code);
        TableRow row = tables.find(TableKind.RVU, date, code, "").get();
        for (int i = 0; i < PPRRVU.size(); i++) {
            String column = PPRRVU.get(i);
            if (column.endsWith("_na")) {
                assertEquals(printed.get(i).equals("NA"), row.flag(column), column);
            } else if (!column.isEmpty()) {
                assertEquals(printed.get(i), row.text(column), column);
            }
        }
    }

    @Test
    void conversionFactorsOfPhysicians() {
        String printed2026 =
                CmsSample.csv("PPRRVU2026_Jul_nonQPP.csv").row("62330").get(25);
        String printed2025 = CmsSample.csv("PPRRVU2025_Oct.csv").row("0275T").get(24);

        assertEquals(printed2026, parameter("pfs.conversion_factor.nonqp", IN_2026));
        assertEquals(printed2025, parameter("pfs.conversion_factor.nonqp", IN_2025));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ASC_Jan2026_AA.csv", "ASC_Apr2026_AA.csv"})
    void ascRates(String file) {
        checkAsc(CmsSample.csv(file).row("62330"), IN_2026);
        checkAsc(CmsSample.csv(file).row("62331"), IN_2026);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ASC_Jan2026_BB.csv", "ASC_Apr2026_BB.csv"})
    void ascDeviceCode(String file) {
        List<String> printed = CmsSample.csv(file).row("C1889");
        assertEquals(
                printed.get(4),
                tables.find(TableKind.ASC_RATES, IN_2026, "C1889").get().text("indicator"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ASC_Jan2026_FF.csv", "ASC_Apr2026_FF.csv"})
    void ascDevicePortion(String file) {
        List<String> printed = CmsSample.csv(file).row("62330");
        TableRow row = tables.find(TableKind.ASC_DEVICES, IN_2026, "62330").get();
        assertEquals(printed.get(7), row.text("percent"));
        assertEquals(printed.get(8), row.text("amount"));
    }

    @Test
    void ascRatesOf2025() {
        checkAsc(CmsSample.csv("ASC_Oct2025_AA.csv").row("0275T"), IN_2025);
    }

    private static void checkAsc(List<String> printed, LocalDate date) {
        TableRow row = tables.find(TableKind.ASC_RATES, date, printed.get(0)).get();
        assertEquals(printed.get(3), row.text("multiple_discount"));
        assertEquals(printed.get(4), row.text("indicator"));
        assertEquals(number(printed.get(5)), number(row.text("weight")));
        assertEquals(number(printed.get(6)), number(row.text("rate")));
    }

    @Test
    void hospitalApcs() {
        CmsSample weights = CmsSample.csv("OPPS_2026_Jul_APC_rates.csv");
        for (List<String> printed :
                CmsSample.csv("OPPS_2026_Pricer_APC_511x.csv").numbered()) {
            String apc = printed.get(0).substring(1);
            TableRow row = tables.find(TableKind.OPPS_APCS, IN_2026, apc).get();
            assertEquals(printed.get(1), row.text("indicator"));
            assertEquals(number(printed.get(3)), number(row.text("rate")));
            assertEquals(number(printed.get(4)), number(row.text("copayment")));
            assertEquals(number(weights.row(apc).get(3)), number(row.text("weight")));
        }
    }

    @Test
    void hospitalRateOfTheCodeIsThatOfItsApc() {
        TableRow code = tables.find(TableKind.OPPS_RATES, IN_2026, "62330").get();
        TableRow apc =
                tables.find(TableKind.OPPS_APCS, IN_2026, code.text("apc")).get();
        for (String column : List.of("indicator", "weight", "rate", "copayment")) {
            assertEquals(apc.text(column), code.text(column), column);
        }
    }

    @Test
    void hospitalApcsOf2025() {
        CmsSample addendum = CmsSample.tabs("OPPS_2025_NFRM_Addendum_A.txt");
        Edition edition = tables.inForce(TableKind.OPPS_APCS, IN_2025).get(0);
        for (TableRow row : tables.rows(edition)) {
            List<String> printed = addendum.row(row.text("apc"));
            assertEquals(printed.get(2), row.text("indicator"));
            assertEquals(number(printed.get(3)), number(row.text("weight")));
            assertEquals(number(printed.get(4)), number(row.text("rate")));
            assertEquals(number(printed.get(6)), number(row.text("copayment")));
        }
    }

    @Test
    void hospitalRatesOf2025() {
        TableRow row = tables.find(TableKind.OPPS_RATES, IN_2025, "0275T").get();
        List<String> printed = CmsSample.csv("OPPS_Oct2025_Web_Addendum_B.csv").row("0275T");
        assertEquals(printed.subList(2, 4), List.of(row.text("indicator"), row.text("apc")));
        assertEquals(number(printed.get(4)), number(row.text("weight")));
        assertEquals(number(printed.get(5)), number(row.text("rate")));
        assertEquals(number(printed.get(7)), number(row.text("copayment")));
        assertEquals(
                CmsSample.csv("OPPS_Oct2025_Web_Addendum_B.csv").row("C1889").get(2),
                tables.find(TableKind.OPPS_RATES, IN_2025, "C1889").get().text("indicator"));
    }

    @Test
    void hospitalDeviceOffsetOf2025() {
        TableRow row = tables.find(TableKind.OPPS_DEVICES, IN_2025, "0275T").get();
        List<String> printed =
                CmsSample.tabs("OPPS_2025_NFRM_Addendum_P_offsets.txt").row("0275T");
        assertEquals(printed.subList(5, 7), List.of(row.text("percent"), row.text("amount")));
    }

    private static String parameter(String name, LocalDate date) {
        return tables.parameter(name, date).get().value().toString();
    }
}

package io.github.ratecard.table;

import static io.github.ratecard.table.ShippedData.IN_2025;
import static io.github.ratecard.table.ShippedData.IN_2026;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.ratecard.table.entry.ProcedureName;
import io.github.ratecard.table.kind.TableKind;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The shipped parameters and rules tables say what the payment rules say, and everything has its source. */
class RulesAuditTest {
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

    @ParameterizedTest
    @CsvSource({
        "pfs.conversion_factor.nonqp, 32.3465, 33.4009",
        "pfs.conversion_factor.qp, , 33.5675",
        "asc.conversion_factor, 54.895, 56.322",
        "opps.conversion_factor, 89.169, 91.415",
        "asc.labor_share, 0.50, 0.50",
        "opps.labor_share, 0.60, 0.60",
        "part_b.deductible, 257, 283",
        "part_a.inpatient_deductible, 1676, 1736",
        "part_b.coinsurance, 0.20, 0.20",
        "sequestration, 0.02, 0.02",
        "pfs.work_gpci_floor, , 1.000",
        "pfs.nonparticipating, 0.95, 0.95",
        "pfs.limiting_charge, 1.15, 1.15",
        "pfs.bilateral, 1.50, 1.50",
        "pfs.assistant_surgeon, 0.16, 0.16",
        "pfs.assistant_at_surgery, 0.136, 0.136",
        "pfs.co_surgeon, 0.625, 0.625",
        "pfs.paid_share.52, 0.50, 0.50",
        "asc.paid_share.52, 0.50, 0.50",
        "asc.paid_share.73, 0.50, 0.50",
        "asc.paid_share.74, 1.00, 1.00",
        "asc.device_credit.FB, 1.00, 1.00",
        "asc.device_credit.FC, 0.50, 0.50",
        "opps.paid_share.52, 0.50, 0.50",
        "opps.paid_share.73, 0.50, 0.50",
        "opps.paid_share.74, 1.00, 1.00",
        "opps.paid_share.PN, 0.40, 0.40",
        "opps.paid_share.PO, 1.00, 1.00",
        "opps.paid_share.clinic_visit, 0.40, 0.40",
        "opps.paid_share.drug_administration, 1.00, 0.40",
        "opps.observation_hours, 8, 8",
        "opps.rural_sch, 0.071, 0.071",
        "pfs.multiple.1, 1.00, 1.00",
        "pfs.multiple.5, 0.50, 0.50",
        "asc.multiple.first, 1.00, 1.00",
        "asc.multiple.other, 0.50, 0.50",
        "opps.multiple.first, 1.00, 1.00",
        "opps.multiple.other, 0.50, 0.50"
    })
    void parameters(String name, String in2025, String in2026) {
        assertEquals(Optional.ofNullable(in2025), value(name, IN_2025));
        assertEquals(Optional.ofNullable(in2026), value(name, IN_2026));
    }

    private static Optional<String> value(String name, LocalDate date) {
        return tables.parameter(name, date).value().map(each -> each.value().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"pfs.paid_share.52", "asc.paid_share.52", "opps.paid_share.52"})
    void whatIsOnlyCustomaryIsAnAssumption(String name) {
        assertTrue(tables.parameter(name, IN_2026).get().assumption().isPresent());
    }

    @Test
    void everyParameterAndRowNamesADocument() {
        tables.parameters().forEach(each -> assertSource(each.source()));
        for (Edition edition : tables.editions()) {
            assertSource(edition.source());
            tables.rows(edition).forEach(row -> assertSource(row.document()));
        }
    }

    private static void assertSource(String id) {
        Map<String, String> source = tables.source(id).orElseThrow(() -> new AssertionError("no source " + id));
        assertFalse(source.get("taken").isEmpty());
    }

    @Test
    void placesThatTakeTheFacilityPayment() {
        TreeSet<String> facility = new TreeSet<>();
        for (TableRow row : rows(TableKind.PLACES)) {
            if (!row.text("setting").equals("nonfacility")) {
                facility.add(row.text("pos"));
            }
        }
        assertEquals(
                List.of("02", "19", "21", "22", "23", "24", "26", "31", "34", "41", "42", "51", "52", "53", "56", "61"),
                List.copyOf(facility));
    }

    @ParameterizedTest
    @CsvSource({
        "A2 D2 G2 P2 P3 R2 S2, asc, rate, Y",
        "Z2 Z3, asc, ancillary, Y",
        "J8, asc, device_intensive, Y",
        "H2 K2, asc, ancillary, N",
        "L1 N1, asc, packaged, ''",
        "B5 D1 D5 E5 K5 X5 Y5, asc, none, ''",
        "F4 J7 K7 L6, asc, contractor, N",
        "A R T, pfs, rate, ''",
        "C, pfs, contractor, ''",
        "B I N X E P M J Q, pfs, none, ''",
        "J1, opps, comprehensive, Y",
        "S V, opps, single, Y",
        "R U G K K1 H1, opps, single, N",
        "J2, opps, observation, Y",
        "T, opps, discounted, Y",
        "N, opps, packaged, ''",
        "Q1 Q2 Q4, opps, conditional, Y",
        "Q3, opps, composite, Y",
        "A B C D E1 E2 F H L M P Y, opps, none, ''"
    })
    void indicators(String indicators, String system, String treatment, String wageAdjusted) {
        for (String each : indicators.split(" ")) {
            TableRow row =
                    tables.find(TableKind.INDICATORS, IN_2026, system, each).get();
            assertEquals(treatment, row.text("treatment"), each);
            assertEquals(wageAdjusted, row.text("wage_adjusted"), each);
        }
    }

    @ParameterizedTest
    @CsvSource({"R U, N, Y, Y", "G K K1 H1, N, N, N", "S T V J1 J2 Q1 Q2 Q3 Q4, Y, Y, Y"})
    void whatAHospitalRateIsAdjustedBy(String indicators, String wages, String rural, String offCampus) {
        for (String each : indicators.split(" ")) {
            TableRow row =
                    tables.find(TableKind.INDICATORS, IN_2026, "opps", each).get();
            assertEquals(
                    List.of(wages, rural, offCampus),
                    List.of(row.text("wage_adjusted"), row.text("rural_adjusted"), row.text("off_campus_share")),
                    each);
        }
    }

    @Test
    void whereHospitalsAreNotPaid() {
        assertEquals(
                List.of("AS", "GU", "MD", "MP", "VI"),
                rows(TableKind.OPPS_EXCLUDED).stream()
                        .map(row -> row.text("state"))
                        .toList());
    }

    @Test
    void whatStaysBesideAComprehensiveApc() {
        TreeSet<String> beside = new TreeSet<>();
        for (TableRow row : rows(TableKind.EXCLUDED_SERVICES)) {
            beside.addAll(List.of((row.text("indicators") + " " + row.text("apcs") + " " + row.text("codes"))
                    .strip()
                    .split(" +")));
        }
        beside.remove("");
        assertEquals(
                List.of(
                        "F",
                        "G",
                        "H",
                        "H1",
                        "K1",
                        "L",
                        "U",
                        "cell_or_gene_therapy",
                        "new_technology",
                        "unclassified_drug"),
                List.copyOf(beside));
    }

    @ParameterizedTest
    @CsvSource({
        "52, paid_share, paid_share, paid_share",
        "73, foreign, before_anesthesia, before_anesthesia",
        "74, foreign, after_anesthesia, after_anesthesia",
        "53, own_row_or_report, foreign, foreign",
        "50, both_sides, both_sides, both_sides",
        "51, several, several_refused, several_refused",
        "LT RT, one_side, one_side, one_side",
        "22, by_report, no_effect, no_effect",
        "26 TC, own_row, foreign, foreign",
        "54, surgical_care, foreign, foreign",
        "55, postoperative_care, foreign, foreign",
        "56, preoperative_care, foreign, foreign",
        "78, return_to_theatre, foreign, foreign",
        "62, co_surgeon, foreign, foreign",
        "66, surgical_team, foreign, foreign",
        "80 81 82, assistant, foreign, foreign",
        "AS, assistant_not_physician, foreign, foreign",
        "FB FC, foreign, device_credit, device_credit_elsewhere",
        "PN PO, foreign, foreign, off_campus",
        "58 59 76 77 79 XE XS XP XU Q0 Q1 KX GA GC GX, no_effect, no_effect, no_effect",
        "GY GZ, not_payable, not_payable, not_payable"
    })
    void modifiers(String modifiers, String pfs, String asc, String opps) {
        for (String each : modifiers.split(" ")) {
            TableRow row = tables.find(TableKind.MODIFIERS, IN_2026, each).get();
            assertEquals(List.of(pfs, asc, opps), List.of(row.text("pfs"), row.text("asc"), row.text("opps")), each);
        }
    }

    @Test
    void proceduresAreFoundByEveryName() {
        for (ProcedureName name : tables.procedures()) {
            assertTrue(tables.document(name.file()).isPresent());
            assertTrue(tables.document(name.guide()).isPresent());
        }
        assertEquals("pild", tables.procedures().get(0).id());
        assertEquals(
                List.of("mild", "pild"),
                tables.procedures().stream().map(ProcedureName::name).toList());
    }

    private static List<TableRow> rows(TableKind kind) {
        return tables.rows(tables.inForce(kind, IN_2026).get(0));
    }
}

package io.github.ratecard.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.ratecard.model.Reason;
import io.github.ratecard.model.service.HcpcsCode;
import io.github.ratecard.model.service.ServiceLine;
import io.github.ratecard.release.Importer;
import io.github.ratecard.rule.facility.AmbulatorySurgery;
import io.github.ratecard.rule.hospital.HospitalOutpatient;
import io.github.ratecard.table.TableStore;
import io.github.ratecard.table.Tables;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Addenda E and EE say why a code has no rate. Both samples are made in the layout of CMS's addenda; no genuine one is at hand. */
class UnpaidCodesTest {
    private static final Path SAMPLES = Path.of("src/test/resources/cms-kinds");
    private static final LocalDate DATE = LocalDate.of(2026, 6, 1);

    @TempDir
    Path folder;

    @Test
    void withoutTheListsTheRatesLackTheCode() {
        try (Tables tables = Tables.open(List.of(TableStore.bundled()))) {
            assertEquals("NOT_IN_EDITION", ofAsc(tables, "64999").code().toString());
            assertEquals("NOT_IN_EDITION", ofHospital(tables, "00192").code().toString());
        }
    }

    @Test
    void theListsSayWhy() {
        Path data = folder.resolve("data");
        Importer.Options options = new Importer.Options(Optional.of(LocalDate.of(2026, 4, 1)), data);
        new Importer(TableStore.bundled())
                .run(
                        List.of(
                                SAMPLES.resolve("April_2026_ASC_Addendum_EE.csv"),
                                SAMPLES.resolve("OPPS_Addendum_E.txt")),
                        options);
        try (Tables tables = Tables.open(List.of(TableStore.imported(data), TableStore.bundled()))) {
            Reason asc = ofAsc(tables, "64999");
            assertEquals(
                    "NOT_PAYABLE_HERE 64999 is excluded from payment in ASCs (Addendum EE), says asc/2026-04",
                    asc.code() + " " + asc.text());
            Reason hospital = ofHospital(tables, "00192");
            assertEquals(
                    "NOT_PAYABLE_HERE 00192 is paid as an inpatient procedure only (Addendum E), says opps/2026",
                    hospital.code() + " " + hospital.text());
            // Neither list has it
            assertEquals("NOT_IN_EDITION", ofAsc(tables, "00192").code().toString());
        }
    }

    private static Reason ofAsc(Tables tables, String code) {
        return reason(new AmbulatorySurgery(tables), "24", code);
    }

    private static Reason ofHospital(Tables tables, String code) {
        return reason(new HospitalOutpatient(tables), "22", code);
    }

    private static Reason reason(ClaimRules rules, String pos, String code) {
        Encounter encounter = new Encounter(
                DATE,
                new PlaceOfService(pos, true, Optional.empty()),
                List.of(ServiceLine.of(new HcpcsCode(code), List.of(), 1)),
                Billing.ORDINARY);
        return rules.prepare(encounter).in(Place.NATIONAL).get(0).amount().reason();
    }
}

package io.github.ratecard.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.ratecard.model.Decimal;
import io.github.ratecard.model.ReasonCode;
import io.github.ratecard.model.Source;
import io.github.ratecard.model.Term;
import io.github.ratecard.model.service.HcpcsCode;
import io.github.ratecard.model.service.Modifier;
import io.github.ratecard.model.service.ServiceLine;
import io.github.ratecard.rule.Billing;
import io.github.ratecard.rule.ClaimRules;
import io.github.ratecard.rule.Encounter;
import io.github.ratecard.rule.Place;
import io.github.ratecard.rule.PlaceOfService;
import io.github.ratecard.rule.PricedLine;
import io.github.ratecard.rule.Territory;
import io.github.ratecard.rule.patient.PatientShare;
import io.github.ratecard.rule.physician.PhysicianFeeSchedule;
import io.github.ratecard.rule.schedule.FeeSchedules;
import io.github.ratecard.table.Tables;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every row of the whole schedules of single services, read a second time by nothing of the importer's: one unit is paid it. */
class ServiceRatesTest {
    /** Amounts above zero in the columns of states, counted by a program in Python. */
    private static final int EQUIPMENT_FEES = 222_076;

    @TempDir
    Path folder;

    @Test
    void laboratory() {
        Path file = Corpus.like("CLFS", "CLFS_2026");
        Tally tally = new Tally("CLFS_2026_Q1V1");
        try (Tables tables = Corpus.imported(folder, Optional.empty(), file)) {
            ClaimRules rules = new FeeSchedules(tables).beside(new PhysicianFeeSchedule(tables));
            for (CSVRecord row : Corpus.rows(Workbook.csv(file), ',')) {
                if (row.size() < 6 || !row.get(0).equals("2026")) {
                    continue;
                }
                List<Modifier> modifiers = row.get(2).isEmpty() ? List.of() : List.of(Modifier.parse(row.get(2)));
                PricedLine line = price(rules, row.get(1), modifiers, LocalDate.of(2026, 2, 1));
                BigDecimal rate = new BigDecimal(row.get(5)).setScale(2, RoundingMode.HALF_UP);
                if (row.get(4).equals("L")) {
                    tally.none(row.get(1), line.amount(), "L", Set.of(ReasonCode.CONTRACTOR_PRICED));
                } else {
                    tally.value(row.get(1) + " " + row.get(2), rate, line.amount(), reason -> "");
                }
            }
        }
        // 2,162 rows, of which 32 have no rate
        tally.report(2130);
    }

    /** A limit, and what the patient owes of it. */
    @ParameterizedTest
    @CsvSource({"Part B, 2026-02-01, 876", "Oct 2025, 2025-10-15, 1011"})
    void drugs(String part, LocalDate date, int limits) {
        Path file = Corpus.like("ASP", part);
        Tally tally = new Tally(file.getFileName().toString());
        try (Tables tables = Corpus.imported(folder, Optional.empty(), file)) {
            ClaimRules rules = new FeeSchedules(tables).beside(new PhysicianFeeSchedule(tables));
            PatientShare shares = new PatientShare(tables);
            int owed = 0;
            for (CSVRecord row : Corpus.rows(Corpus.text(file), ',')) {
                if (!row.get(0).matches("[0-9A-Z][0-9]{3}[0-9A-Z]")) {
                    continue;
                }
                PricedLine line = price(rules, row.get(0), List.of(), date);
                if (row.get(3).equals("N/A")) {
                    tally.none(row.get(0), line.amount(), "N/A", Set.of(ReasonCode.CONTRACTOR_PRICED));
                    continue;
                }
                BigDecimal limit = new BigDecimal(row.get(3)).setScale(2, RoundingMode.HALF_UP);
                tally.value(row.get(0), limit, line.amount(), reason -> "");
                BigDecimal share = limit.multiply(new BigDecimal(row.get(4)))
                        .divide(BigDecimal.valueOf(100))
                        .setScale(2, RoundingMode.HALF_UP);
                Term none = Term.fact("deductible", Decimal.ZERO, Source.given("test"));
                BigDecimal pays = shares.of(line, none, date, new ArrayList<>())
                        .get()
                        .owes()
                        .value()
                        .toBigDecimal();
                assertEquals(0, share.compareTo(pays), row.get(0) + ": " + share + ", not " + pays);
                owed++;
            }
            System.out.println("corpus: " + file.getFileName() + ": " + owed + " of " + owed + " shares equal");
        }
        tally.report(limits);
    }

    /** Each fee of each state, in rural areas and outside them. */
    @Test
    void equipment() {
        Path file = Corpus.like("DMEPOS", "DMEPOS26");
        Tally tally = new Tally("DMEPOS26_JAN");
        LocalDate date = LocalDate.of(2026, 2, 1);
        try (Tables tables = Corpus.imported(folder, Optional.empty(), file)) {
            tables.keep();
            ClaimRules rules = new FeeSchedules(tables).beside(new PhysicianFeeSchedule(tables));
            List<String> heads = List.of();
            for (CSVRecord row : Corpus.rows(Workbook.csv(file), ',')) {
                if (row.get(0).equals("HCPCS")) {
                    heads = row.toList();
                } else if (!heads.isEmpty() && row.size() >= heads.size() - 1) {
                    fees(row, heads, rules, date, tally);
                }
            }
        }
        tally.report(EQUIPMENT_FEES);
    }

    private static void fees(CSVRecord row, List<String> heads, ClaimRules rules, LocalDate date, Tally tally) {
        List<Modifier> modifiers = new ArrayList<>();
        for (String modifier : List.of(row.get(1), row.get(2))) {
            if (!modifier.isBlank()) {
                modifiers.add(Modifier.parse(modifier.strip()));
            }
        }
        for (int at = 0; at < heads.size(); at++) {
            boolean rural = heads.get(at).endsWith(" (R)");
            if (!rural && !heads.get(at).endsWith(" (NR)")) {
                continue;
            }
            BigDecimal fee = new BigDecimal(row.get(at)).setScale(2, RoundingMode.HALF_UP);
            String state = heads.get(at).substring(0, 2);
            Place place = new Place(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    Territory.of(Optional.empty(), Optional.of(state)));
            ServiceLine line = ServiceLine.of(new HcpcsCode(row.get(0)), modifiers, 1);
            Billing billing = Billing.ORDINARY.withRuralEquipment(rural);
            PlaceOfService home = new PlaceOfService("12", false, Optional.empty());
            if (fee.signum() > 0) {
                PricedLine priced = rules.prepare(new Encounter(date, home, List.of(line), billing))
                        .in(place)
                        .get(0);
                tally.value(line + " " + heads.get(at), fee, priced.amount(), reason -> "");
            }
        }
    }

    private static PricedLine price(ClaimRules rules, String code, List<Modifier> modifiers, LocalDate date) {
        ServiceLine line = ServiceLine.of(new HcpcsCode(code), modifiers, 1);
        PlaceOfService laboratory = new PlaceOfService("81", false, Optional.empty());
        return rules.prepare(new Encounter(date, laboratory, List.of(line), Billing.ORDINARY))
                .in(Place.NATIONAL)
                .get(0);
    }
}

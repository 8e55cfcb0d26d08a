package io.github.ratecard.corpus;

import static org.junit.jupiter.api.Assertions.assertAll;

import io.github.ratecard.model.Outcome;
import io.github.ratecard.model.ReasonCode;
import io.github.ratecard.model.Term;
import io.github.ratecard.model.service.HcpcsCode;
import io.github.ratecard.model.service.ServiceLine;
import io.github.ratecard.model.service.Site;
import io.github.ratecard.rule.Billing;
import io.github.ratecard.rule.Encounter;
import io.github.ratecard.rule.Place;
import io.github.ratecard.rule.PlaceOfService;
import io.github.ratecard.rule.PricedLine;
import io.github.ratecard.rule.facility.AmbulatorySurgery;
import io.github.ratecard.table.Tables;
import io.github.ratecard.table.kind.TableKind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every row of Addenda AA and BB: the printed rate is what one unit is paid, and of it the patient owes the printed copayment,
 * or a fifth where none is printed.
 */
class AscAddendaTest {
    private static final LocalDate RULES = LocalDate.of(2025, 1, 1);
    private static final Set<ReasonCode> NO_RULES = Set.of(ReasonCode.NO_EDITION_FOR_DATE);

    /** Screening of the colon, measurements of bone mass, and drugs that prevent: a patient owes nothing. CPM ch. 18 §1.2 */
    private static final Set<String> PREVENTIVE =
            Set.of("G0104", "G0105", "G0121", "76977", "77078", "77080", "77081", "G0130", "J0739", "J0750", "J0751");

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "2022-01-01, 3580, 850, 0",
        "2025-01-01, 3740, 984, 56",
        "2025-04-01, 3739, 997, 47",
        "2025-07-01, 3755, 1008, 72",
        "2025-10-01, 3756, 1043, 73",
        "2026-01-01, 4327, 1365, 76",
        "2026-04-01, 4334, 1374, 70"
    })
    void everyRate(LocalDate quarter, int surgical, int ancillary, int copayments) {
        String place = "ASC/" + quarter.toString().replace("-", "") + "/";
        Path aa = Corpus.file(place + "AA.csv");
        Path bb = Corpus.file(place + "BB.csv");
        try (Tables tables = Corpus.imported(folder, Optional.empty(), aa, bb)) {
            assertAll(
                    () -> check("AA of " + quarter, aa, tables, quarter, surgical, 0),
                    () -> check("BB of " + quarter, bb, tables, quarter, ancillary, copayments));
        }
    }

    private static void check(String name, Path file, Tables tables, LocalDate quarter, int expected, int copayments) {
        Tally tally = new Tally("Addendum " + name);
        AmbulatorySurgery rules = new AmbulatorySurgery(tables);
        LocalDate date = quarter.plusDays(20);
        int paid = 0;
        Shares shares = new Shares("Addendum " + name, tables, date);
        for (Addendum.Row row : Addendum.rows(Corpus.text(file), ',', "payment indicator")) {
            ServiceLine line = ServiceLine.of(new HcpcsCode(row.code()), List.of(), 1);
            PlaceOfService pos = new PlaceOfService("24", true, Optional.of(Site.ASC));
            PricedLine priced = rules.prepare(new Encounter(date, pos, List.of(line), Billing.ORDINARY))
                    .in(Place.NATIONAL)
                    .get(0);
            Outcome<Term> amount = priced.amount();
            if (row.rate().isPresent() && amount.isPresent()) {
                paid++;
                shares.check(row, priced, (printed, owed) -> difference(row, owed));
            }
            String what = row.code() + " " + row.indicator();
            if (row.rate().isEmpty()) {
                tally.none(what, amount, row.indicator(), date.isBefore(RULES) ? NO_RULES : unpaid(row.indicator()));
                continue;
            }
            tally.value(what, row.rate().get(), amount, reason -> ground(reason, row, date));
            if (!amount.isPresent() && row.rate().equals(stored(tables, date, row))) {
                tally.computed();
            }
        }
        tally.report(expected);
        shares.report(copayments, paid - copayments);
    }

    private static String ground(ReasonCode reason, Addendum.Row row, LocalDate date) {
        if (date.isBefore(RULES) && NO_RULES.contains(reason)) {
            return "the indicators' meaning is held from 2025 on";
        }
        if (row.indicator().equals("D5") && reason == ReasonCode.NOT_PAYABLE_HERE) {
            return "D5, a deleted code: the rate is one that it had before";
        }
        if (row.indicator().equals("N1") && reason == ReasonCode.PACKAGED_ALONE) {
            return "N1, packaged: the rate is not paid";
        }
        return "";
    }

    private static String difference(Addendum.Row row, BigDecimal owed) {
        return PREVENTIVE.contains(row.code()) && owed.signum() == 0 ? "preventive: nothing is owed" : "";
    }

    private static Optional<BigDecimal> stored(Tables tables, LocalDate date, Addendum.Row row) {
        return tables.find(TableKind.ASC_RATES, date, row.code())
                .value()
                .map(found -> new BigDecimal(found.text("rate")).setScale(2, RoundingMode.HALF_UP));
    }

    /** What the indicators of rows without a rate say; the words are those of Addendum DD1. */
    private static Set<ReasonCode> unpaid(String indicator) {
        switch (indicator.toUpperCase(Locale.ROOT)) {
            case "N1", "L1":
                return Set.of(ReasonCode.PACKAGED_ALONE);
            case "F4", "J7", "K7", "L6":
                return Set.of(ReasonCode.CONTRACTOR_PRICED);
            case "B5", "D1", "D5", "K5", "X5":
                return Set.of(ReasonCode.NOT_PAYABLE_HERE);
            default:
                return Set.of(ReasonCode.NOT_COVERED);
        }
    }
}

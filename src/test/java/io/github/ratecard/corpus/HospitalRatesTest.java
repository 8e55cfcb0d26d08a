package io.github.ratecard.corpus;

import static java.util.stream.Collectors.groupingBy;

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
import io.github.ratecard.rule.hospital.HospitalOutpatient;
import io.github.ratecard.table.TableRow;
import io.github.ratecard.table.Tables;
import io.github.ratecard.table.kind.TableKind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every row of the Addenda B, and every APC of the Addenda A: the printed rate is what one unit is paid, and the printed
 * copayment is what the patient owes of it.
 */
class HospitalRatesTest {
    private static final LocalDate RULES = LocalDate.of(2025, 1, 1);
    /** The inpatient deductible of 2025, the most that a patient owes of a service, and that of the year before. */
    private static final BigDecimal MOST = new BigDecimal("1676.00");

    private static final BigDecimal MOST_OF_2024 = new BigDecimal("1632.00");
    /** Drugs that prevent: Addendum B of October 2025 prints that nothing is owed of them. */
    private static final Set<String> PREVENTIVE = Set.of("J0739", "J0750", "J0751");

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "OPPS2025NFRM, Addendum B, 2025-01-01, 6636, 6635",
        "OPPS2025NFRM-xlsx, Addendum B, 2025-01-01, 6636, 6635",
        "OPPS-web, January 2025, 2025-01-01, 6636, 6635",
        "OPPS-web, July 2025, 2025-07-01, 6673, 6673",
        "OPPS-web, October 2025, 2025-10-01, 6708, 6708",
        "OPPS-web, July_2022, 2022-07-01, 6131, 0"
    })
    void everyCode(String from, String part, LocalDate quarter, int rates, int copayments) {
        Path file = Corpus.like(from, part);
        String name = from + ", " + part;
        Tally tally = new Tally(name);
        LocalDate date = quarter.plusDays(20);
        try (Tables tables = Corpus.imported(folder, Optional.of(quarter), file)) {
            Shares shares = new Shares(name, tables, date);
            HospitalOutpatient rules = new HospitalOutpatient(tables);
            for (Addendum.Row row : codes(file)) {
                PricedLine line = price(row.code(), rules, date);
                Outcome<Term> amount = line.amount();
                String what = row.code() + " " + row.indicator();
                if (row.rate().isEmpty()) {
                    tally.none(what, amount, row.indicator(), unpaid(row.indicator(), date));
                    continue;
                }
                tally.value(what, row.rate().get(), amount, reason -> ground(reason, row, date));
                if (amount.isPresent()) {
                    shares.check(row, line, (printed, owed) -> difference(row, printed, owed));
                } else if (row.rate().equals(stored(tables, TableKind.OPPS_RATES, date, row.code()))) {
                    tally.computed();
                }
            }
            tally.report(rates);
            shares.report(copayments, 0);
        }
    }

    /** An APC's rate and copayment are those of each code in it; where no code is paid by it, the table has them. */
    @ParameterizedTest
    @CsvSource({"OPPS2025NFRM, 6635, 6635", "OPPS2025NFRM-xlsx, 6635, 6635"})
    void everyApc(String from, int rates, int copayments) {
        Path a = Corpus.like(from, "Addendum A");
        Path b = Corpus.like(from, "Addendum B");
        Tally tally = new Tally(from + ", Addendum A");
        LocalDate date = RULES.plusDays(20);
        try (Tables tables = Corpus.imported(folder, Optional.empty(), a, b)) {
            Shares shares = new Shares(from + ", Addendum A", tables, date);
            HospitalOutpatient rules = new HospitalOutpatient(tables);
            Map<String, List<Addendum.Row>> codes =
                    codes(b).stream().filter(row -> row.rate().isPresent()).collect(groupingBy(Addendum.Row::apc));
            for (Addendum.Row apc : Addendum.apcs(text(a), separator(a))) {
                if (apc.rate().isEmpty()) {
                    continue;
                }
                if (!apc.rate().equals(stored(tables, TableKind.OPPS_APCS, date, apc.code()))) {
                    throw new AssertionError("the table has another rate of APC " + apc);
                }
                for (Addendum.Row row : codes.getOrDefault(apc.code(), List.of())) {
                    PricedLine line = price(row.code(), rules, date);
                    tally.value(
                            row.code() + " of APC " + apc.code(),
                            apc.rate().get(),
                            line.amount(),
                            reason -> ground(reason, row, date));
                    if (line.amount().isPresent()) {
                        shares.check(apc, line, (printed, owed) -> difference(apc, row, printed, owed));
                    }
                }
            }
            tally.report(rates);
            shares.report(copayments, 0);
        }
    }

    private static PricedLine price(String code, HospitalOutpatient rules, LocalDate date) {
        ServiceLine line = ServiceLine.of(new HcpcsCode(code), List.of(), 1);
        PlaceOfService pos = new PlaceOfService("22", true, Optional.of(Site.HOSPITAL));
        return rules.prepare(new Encounter(date, pos, List.of(line), Billing.ORDINARY))
                .in(Place.NATIONAL)
                .get(0);
    }

    private static List<Addendum.Row> codes(Path file) {
        return Addendum.rows(text(file), separator(file), "si");
    }

    private static String text(Path file) {
        return file.toString().endsWith(".xlsx") ? Workbook.csv(file) : Corpus.text(file);
    }

    private static char separator(Path file) {
        return file.toString().endsWith(".txt") ? '\t' : ',';
    }

    private static Optional<BigDecimal> stored(Tables tables, TableKind kind, LocalDate date, String key) {
        return tables.find(kind, date, key).value().map(HospitalRatesTest::rate);
    }

    private static BigDecimal rate(TableRow row) {
        return new BigDecimal(row.text("rate")).setScale(2, RoundingMode.HALF_UP);
    }

    /** CMS printed a rate for one inpatient-only code until April. */
    private static String ground(ReasonCode reason, Addendum.Row row, LocalDate date) {
        if (date.isBefore(RULES) && reason == ReasonCode.NO_EDITION_FOR_DATE) {
            return "the indicators' meaning is held from 2025 on";
        }
        boolean slip = row.code().equals("50600") && row.indicator().equals("C");
        return slip && reason == ReasonCode.NOT_PAYABLE_HERE ? "50600, inpatient only: a slip of CMS" : "";
    }

    /** As below, of an APC; of a code in it that prevents, Addendum B prints that nothing is owed. */
    private static String difference(Addendum.Row apc, Addendum.Row code, BigDecimal printed, BigDecimal owed) {
        boolean nothing = code.copayment().orElseThrow().signum() == 0 && owed.signum() == 0;
        return nothing ? "Addendum B prints 0.00 for the code" : difference(apc, printed, owed);
    }

    /** Why a patient owes another amount than the one printed. */
    private static String difference(Addendum.Row row, BigDecimal printed, BigDecimal owed) {
        BigDecimal before = row.unadjusted().orElse(printed);
        if (PREVENTIVE.contains(row.code()) && owed.signum() == 0) {
            return "preventive: nothing is owed, as later quarters print";
        }
        if (printed.equals(MOST_OF_2024) && owed.compareTo(before.min(MOST)) == 0) {
            return "printed with the inpatient deductible of 2024; owed is the copayment, at most 1,676.00";
        }
        if (printed.equals(MOST) && owed.compareTo(before) == 0 && before.compareTo(MOST) < 0) {
            return "the cap is printed for a copayment that is below it";
        }
        if (owed.compareTo(MOST) == 0 && printed.compareTo(MOST) > 0) {
            return "printed without the cap of 1,676.00";
        }
        if (owed.compareTo(row.rate().orElseThrow()) == 0 && printed.compareTo(owed) > 0) {
            return "above the rate itself (J2002, 0.01 of 0.003)";
        }
        return "";
    }

    /** What the indicators of rows without a rate say; the words are those of Addendum D1. */
    private static Set<ReasonCode> unpaid(String indicator, LocalDate date) {
        if (date.isBefore(RULES)) {
            return Set.of(ReasonCode.NO_EDITION_FOR_DATE);
        }
        switch (indicator) {
            case "N":
                return Set.of(ReasonCode.PACKAGED_ALONE);
            case "F", "H", "L":
                return Set.of(ReasonCode.COST_BASED);
            case "H1":
                return Set.of(ReasonCode.CONTRACTOR_PRICED);
            case "A", "Q4", "Y":
                return Set.of(ReasonCode.OTHER_SCHEDULE);
            case "E1":
                return Set.of(ReasonCode.NOT_COVERED);
            default:
                return Set.of(ReasonCode.NOT_PAYABLE_HERE);
        }
    }
}

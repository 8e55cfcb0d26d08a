package io.github.ratecard.corpus;

import io.github.ratecard.model.HcpcsCode;
import io.github.ratecard.model.Outcome;
import io.github.ratecard.model.ReasonCode;
import io.github.ratecard.model.ServiceLine;
import io.github.ratecard.model.Site;
import io.github.ratecard.model.Term;
import io.github.ratecard.rule.Billing;
import io.github.ratecard.rule.Encounter;
import io.github.ratecard.rule.HospitalOutpatient;
import io.github.ratecard.rule.Place;
import io.github.ratecard.rule.PlaceOfService;
import io.github.ratecard.table.Tables;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every row of the Addenda B of 2025: the printed rate is what one unit is paid. */
class HospitalRatesTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "OPPS2025NFRM, Addendum B, 2025-01-01, 6636",
        "OPPS-web, January 2025, 2025-01-01, 6636",
        "OPPS-web, July 2025, 2025-07-01, 6673",
        "OPPS-web, October 2025, 2025-10-01, 6708"
    })
    void everyRate(String from, String part, LocalDate quarter, int expected) {
        Path file = Corpus.like(from, part);
        char separator = file.toString().endsWith(".txt") ? '\t' : ',';
        Tally tally = new Tally(from + ", " + part);
        try (Tables tables = Corpus.imported(folder, Optional.of(quarter), file)) {
            HospitalOutpatient rules = new HospitalOutpatient(tables);
            for (Addendum.Row row : Addendum.rows(Corpus.text(file), separator, "si")) {
                ServiceLine line = ServiceLine.of(new HcpcsCode(row.code()), List.of(), 1);
                PlaceOfService pos = new PlaceOfService("22", true, Optional.of(Site.HOSPITAL));
                Outcome<Term> amount = rules.prepare(
                                new Encounter(quarter.plusDays(20), pos, List.of(line), Billing.ORDINARY))
                        .in(Place.NATIONAL)
                        .get(0)
                        .amount();
                String what = row.code() + " " + row.indicator();
                if (row.rate().isPresent()) {
                    tally.value(what, row.rate().get(), amount, reason -> ground(reason, row));
                } else {
                    tally.none(what, amount, row.indicator(), unpaid(row.indicator()));
                }
            }
        }
        tally.report(expected);
    }

    /** CMS printed a rate for one inpatient-only code until April. */
    private static String ground(ReasonCode reason, Addendum.Row row) {
        boolean slip = row.code().equals("50600") && row.indicator().equals("C");
        return slip && reason == ReasonCode.NOT_PAYABLE_HERE ? "50600, inpatient only: a slip of CMS" : "";
    }

    /** What the indicators of rows without a rate say; the words are those of Addendum D1. */
    private static Set<ReasonCode> unpaid(String indicator) {
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

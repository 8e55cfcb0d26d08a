package io.github.ratecard.corpus;

import io.github.ratecard.model.Outcome;
import io.github.ratecard.model.ReasonCode;
import io.github.ratecard.model.Term;
import io.github.ratecard.model.service.HcpcsCode;
import io.github.ratecard.model.service.Modifier;
import io.github.ratecard.model.service.ServiceLine;
import io.github.ratecard.rule.Billing;
import io.github.ratecard.rule.Encounter;
import io.github.ratecard.rule.Place;
import io.github.ratecard.rule.PlaceOfService;
import io.github.ratecard.rule.physician.PhysicianFeeSchedule;
import io.github.ratecard.table.Tables;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every row of the relative value releases, in the office and in a facility, without an index of a place: what is paid is the
 * printed total, or its cap from the hospital's amounts, by the printed conversion factor, to the cent. How
 * many values there are was counted by a script in Python.
 */
class RelativeValuesTest {
    /** Active, restricted, and paid where nothing else is. */
    private static final Set<String> PAID = Set.of("A", "R", "T");

    private static final int WORK = 5;
    private static final int TOTAL = 11;

    @TempDir
    Path folder;

    /** The columns of a setting. */
    private record Setting(String pos, boolean facility, int na, int total, int oppsPe) {
        static final List<Setting> ALL =
                List.of(new Setting("11", false, 7, TOTAL, 28), new Setting("22", true, 9, TOTAL + 1, 29));
    }

    @ParameterizedTest
    @CsvSource({
        "RVU25A/PPRRVU25_JAN.csv, 2025-01-01, 0, 14059",
        "RVU25B/PPRRVU25_APR.csv, 2025-04-01, 0, 14060",
        "RVU25C/PPRRVU2025_Jul.csv, 2025-07-01, 0, 14056",
        "RVU25D/PPRRVU2025_Oct.csv, 2025-10-01, 0, 14056",
        "RVU26C/PPRRVU2026_Jul_nonQPP.csv, 2026-07-01, 1, 14542"
    })
    void everyRow(String file, LocalDate from, int more, int expected) {
        Path path = Corpus.file(file);
        Tally tally = new Tally(file);
        try (Tables tables = Corpus.imported(folder, Optional.empty(), path)) {
            PhysicianFeeSchedule rules = new PhysicianFeeSchedule(tables);
            for (CSVRecord row : Corpus.rows(Corpus.text(path), ',')) {
                if (row.size() < 31 || !HcpcsCode.isCode(row.get(0))) {
                    continue;
                }
                for (Setting setting : Setting.ALL) {
                    String what = row.get(0) + "-" + row.get(1) + " at " + setting.pos();
                    Outcome<Term> amount = amount(rules, row, setting, from.plusDays(20));
                    boolean paid = PAID.contains(row.get(3))
                            && !row.get(setting.na()).strip().equals("NA");
                    if (paid) {
                        BigDecimal fee = fee(row, setting, more);
                        tally.value(what, fee, amount, reason -> ground(reason, fee));
                    } else if (amount.isPresent()) {
                        throw new AssertionError(what + ", status " + row.get(3) + ", is priced " + amount);
                    }
                }
            }
        }
        tally.report(expected);
    }

    private static Outcome<Term> amount(PhysicianFeeSchedule rules, CSVRecord row, Setting setting, LocalDate date) {
        List<Modifier> modifiers = row.get(1).isBlank()
                ? List.of()
                : List.of(new Modifier(row.get(1).strip()));
        ServiceLine line = ServiceLine.of(new HcpcsCode(row.get(0)), modifiers, 1);
        PlaceOfService pos = new PlaceOfService(setting.pos(), setting.facility(), Optional.empty());
        return rules.prepare(new Encounter(date, pos, List.of(line), Billing.ORDINARY))
                .in(Place.NATIONAL)
                .get(0)
                .amount();
    }

    private static String ground(ReasonCode reason, BigDecimal fee) {
        return reason == ReasonCode.CONTRACTOR_PRICED && fee.signum() == 0 ? "no relative values" : "";
    }

    /** @param more how many columns the release has before the conversion factor that others have not */
    private static BigDecimal fee(CSVRecord row, Setting setting, int more) {
        BigDecimal pe = number(row, setting.oppsPe() + more);
        BigDecimal mp = number(row, 30 + more);
        BigDecimal total = number(row, setting.total());
        if (pe.add(mp).signum() > 0) {
            total = total.min(number(row, WORK).add(pe).add(mp));
        }
        return total.multiply(number(row, 24 + more)).setScale(2, RoundingMode.HALF_UP);
    }

    private static BigDecimal number(CSVRecord row, int column) {
        String text = row.get(column).strip();
        return text.isEmpty() ? BigDecimal.ZERO : new BigDecimal(text);
    }
}

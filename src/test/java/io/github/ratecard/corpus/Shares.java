package io.github.ratecard.corpus;

import io.github.ratecard.model.Decimal;
import io.github.ratecard.model.Outcome;
import io.github.ratecard.model.Source;
import io.github.ratecard.model.Term;
import io.github.ratecard.rule.PricedLine;
import io.github.ratecard.rule.patient.PatientShare;
import io.github.ratecard.table.Tables;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;

/** What a patient owes of one unit, his deductible met, beside what the addendum prints. */
final class Shares {
    private static final Term MET = Term.fact("deductible still due", Decimal.ZERO, Source.given("deductible met"));
    private static final BigDecimal FIFTH = new BigDecimal("0.2");

    private final Tally printed;
    private final Tally usual;
    private final PatientShare shares;
    private final LocalDate date;

    Shares(String name, Tables tables, LocalDate date) {
        this.printed = new Tally(name + ", copayments");
        this.usual = new Tally(name + ", 20 % where no copayment is printed");
        this.shares = new PatientShare(tables);
        this.date = date;
    }

    /** Why what is printed is not what is owed, or nothing when CMS's files give no ground for that. */
    interface Ground {
        String of(BigDecimal printed, BigDecimal owed);
    }

    /** Checks a line that has an amount. */
    void check(Addendum.Row row, PricedLine line, Ground ground) {
        Outcome<Term> owed = shares.of(line, MET, date, new ArrayList<>()).map(PatientShare.Split::owes);
        Optional<BigDecimal> copayment = row.copayment();
        String what = row.code() + " " + row.indicator();
        BigDecimal expected = copayment.orElseGet(
                () -> row.rate().orElseThrow().multiply(FIFTH).setScale(2, RoundingMode.HALF_UP));
        Tally tally = copayment.isPresent() ? printed : usual;
        if (owed.isPresent()) {
            BigDecimal ours = owed.get().value().toBigDecimal();
            String why = ours.compareTo(expected) == 0 ? "" : ground.of(expected, ours);
            if (!why.isEmpty()) {
                tally.different(why);
                return;
            }
        }
        tally.value(what, expected, owed, reason -> "");
    }

    void report(int expectedPrinted, int expectedUsual) {
        printed.report(expectedPrinted);
        usual.report(expectedUsual);
    }
}

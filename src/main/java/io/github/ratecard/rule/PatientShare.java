package io.github.ratecard.rule;

import io.github.ratecard.model.Decimal;
import io.github.ratecard.model.Outcome;
import io.github.ratecard.model.PaymentSystem;
import io.github.ratecard.model.Term;
import io.github.ratecard.table.Tables;
import java.time.LocalDate;
import java.util.List;

/**
 * How an allowed amount is split between patient and Medicare, line by line, each step rounded to cents:
 *
 * <pre>
 * net = allowed − deductible taken
 * coinsurance = 20 % of net; for a hospital line at most the inpatient deductible
 * Medicare = net − coinsurance
 * sequestration = 2 % of Medicare
 * the provider receives patient + Medicare − sequestration
 * </pre>
 *
 * Social Security Act §§1833, 251A of the deficit control act; 42 CFR 410.152, 410.160, 419.41(c).
 */
public final class PatientShare {
    private final Tables tables;

    public PatientShare(Tables tables) {
        this.tables = tables;
    }

    /**
     * The split of one line.
     *
     * @param deductible what of it this line takes, at most the amount
     * @return the split, or NO_PARAMETER_FOR_DATE
     */
    public Outcome<Split> of(PaymentSystem system, Term allowed, Term deductible, LocalDate date) {
        return tables.parameter("part_b.coinsurance", date).then(coinsurance -> {
            Term net = Term.difference("net of deductible", allowed, deductible);
            Term share = Term.rounded(
                    "coinsurance", Term.product("coinsurance", coinsurance.term("coinsurance share"), net));
            return capped(system, share, date).then(owed -> split(deductible, net, owed, date));
        });
    }

    private Outcome<Term> capped(PaymentSystem system, Term coinsurance, LocalDate date) {
        if (system != PaymentSystem.OPPS) {
            return Outcome.of(coinsurance);
        }
        return tables.parameter("part_a.inpatient_deductible", date)
                .map(cap -> Term.rounded(
                        "copayment",
                        Term.least(
                                "copayment, at most the inpatient deductible",
                                coinsurance,
                                cap.term("inpatient deductible"))));
    }

    private Outcome<Split> split(Term deductible, Term net, Term coinsurance, LocalDate date) {
        return tables.parameter("sequestration", date).map(cut -> {
            Term medicare = Term.difference("Medicare pays", net, coinsurance);
            Term sequestration = Term.rounded(
                    "sequestration", Term.product("sequestration", cut.term("sequestration share"), medicare));
            Term owes = Term.sum("patient owes", List.of(deductible, coinsurance));
            Term received = Term.difference(
                    "provider receives", Term.sum("patient and Medicare", List.of(owes, medicare)), sequestration);
            return new Split(deductible, coinsurance, owes, medicare, sequestration, received);
        });
    }

    /** The deductible that one line takes: the lower of what is left and what is allowed. */
    public static Term deductible(Term allowed, Term left) {
        return left.value().compareTo(Decimal.ZERO) == 0 ? left : Term.least("deductible taken", left, allowed);
    }

    /** One allowed amount, split. All in whole cents. */
    public record Split(
            Term deductible, Term coinsurance, Term owes, Term medicare, Term sequestration, Term received) {

        /** Several lines together. */
        public static Split sum(List<Split> lines) {
            return new Split(
                    total("deductible", lines, Split::deductible),
                    total("coinsurance", lines, Split::coinsurance),
                    total("patient owes", lines, Split::owes),
                    total("Medicare pays", lines, Split::medicare),
                    total("sequestration", lines, Split::sequestration),
                    total("provider receives", lines, Split::received));
        }

        private static Term total(String name, List<Split> lines, java.util.function.Function<Split, Term> part) {
            return Term.sum(name, lines.stream().map(part).toList());
        }
    }
}

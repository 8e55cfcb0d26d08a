package io.github.ratecard.rule.patient;

import io.github.ratecard.model.Decimal;
import io.github.ratecard.model.Outcome;
import io.github.ratecard.model.Reason;
import io.github.ratecard.model.Source;
import io.github.ratecard.model.Term;
import io.github.ratecard.model.service.PaymentSystem;
import io.github.ratecard.rule.PricedLine;
import io.github.ratecard.table.Tables;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How an allowed amount is split between patient and Medicare, line by line, each step rounded to cents:
 *
 * <pre>
 * net = allowed − deductible taken
 * coinsurance = what is printed for the line, else 20 % of net; for a hospital line at most the inpatient deductible, times
 *     units and discount
 * Medicare = net − coinsurance
 * sequestration = 2 % of Medicare
 * the provider receives patient + Medicare − sequestration
 * </pre>
 *
 * Social Security Act §§1833, 251A of the deficit control act; 42 CFR 410.152, 410.160, 419.41(c).
 */
public final class PatientShare {
    private static final Term HUNDREDTH = Term.fact("hundredth", Decimal.of(1, 2), Source.arithmetic());
    private static final Term NOTHING = Term.fact("waived", Decimal.ZERO, Source.arithmetic());
    /** A part of an amount of millions is exact to a hundredth of a cent. */
    private static final int PART_DECIMALS = 12;

    private final Tables tables;
    private final Reliefs reliefs;

    public PatientShare(Tables tables) {
        this.tables = tables;
        this.reliefs = new Reliefs(tables);
    }

    /**
     * The split of one line.
     *
     * @param left what of the deductible is still due; the line takes no more than its amount
     * @param notes where it is said that a patient owes less than usual
     * @return the split, or NO_PARAMETER_FOR_DATE
     */
    public Outcome<Split> of(PricedLine line, Term left, LocalDate date, List<Reason> notes) {
        Relief relief = reliefs.of(line, date);
        for (Reason note : relief.notes()) {
            if (!notes.contains(note)) {
                notes.add(note);
            }
        }
        Term whole = line.amount().get();
        Optional<Term> free = line.copayment().free();
        Term allowed = free.isPresent() ? Term.difference("amount without what is free", whole, free.get()) : whole;
        Term taken = relief.deductibleWaived() ? NOTHING : deductible(allowed, left);
        if (relief.coinsuranceWaived()) {
            return split(taken, Term.difference("net of deductible", allowed, taken), NOTHING, date);
        }
        Term net = Term.difference("net of deductible", allowed, taken);
        if (line.copayment().printed().isPresent() && !relief.reduces()) {
            Term printed = line.copayment().printed().get();
            Term share = Term.least(
                    "copayment, at most the amount", Term.rounded("copayment", above(printed, allowed, taken)), net);
            return capped(line, share, date).then(owed -> split(taken, rest(net, free), owed, date));
        }
        return share(line, relief, date).then(part -> {
            Term share = Term.rounded("coinsurance", Term.product("coinsurance", part, net));
            return capped(line, share, date).then(owed -> split(taken, rest(net, free), owed, date));
        });
    }

    /** What is left of the whole amount after the deductible. */
    private static Term rest(Term net, Optional<Term> free) {
        return free.isPresent() ? Term.sum("net of deductible, with what is free", List.of(net, free.get())) : net;
    }

    /** The share that a schedule prints for the service, or else that of all services. */
    private Outcome<Term> share(PricedLine line, Relief relief, LocalDate date) {
        Optional<Term> percent = line.copayment().percent();
        return percent.isPresent() && !relief.reduces()
                ? Outcome.of(Term.product("coinsurance share", percent.get(), HUNDREDTH))
                : tables.parameter(relief.parameter(), date).map(usual -> usual.term("coinsurance share"));
    }

    /** The part of a printed copayment that belongs to what the deductible leaves of the amount. */
    private static Term above(Term printed, Term allowed, Term taken) {
        if (taken.value().signum() == 0) {
            return printed;
        }
        Decimal left = allowed.value().subtract(taken.value()).divide(allowed.value(), PART_DECIMALS);
        return Term.product(
                "copayment of what is net of deductible",
                printed,
                Term.fact("net of deductible, of the amount", left, Source.arithmetic()));
    }

    private Outcome<Term> capped(PricedLine line, Term coinsurance, LocalDate date) {
        return line.system() == PaymentSystem.OPPS ? atMostInpatient(line, coinsurance, date) : Outcome.of(coinsurance);
    }

    /** A copayment is no more than the deductible of a stay in the hospital. */
    private Outcome<Term> atMostInpatient(PricedLine line, Term coinsurance, LocalDate date) {
        return tables.parameter("part_a.inpatient_deductible", date).map(most -> {
            List<Term> factors = new ArrayList<>();
            factors.add(most.term("inpatient deductible"));
            factors.addAll(line.copayment().capFactors());
            Term cap = factors.size() == 1
                    ? factors.get(0)
                    : Term.product("inpatient deductible for units and discount", factors);
            return Term.rounded(
                    "copayment", Term.least("copayment, at most the inpatient deductible", coinsurance, cap));
        });
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

    /**
     * The deductible that one line takes: the lower of what is left and what is allowed. What is left after other lines is
     * not looked at, so that rows of a file that differ in their amounts share one formula.
     */
    public static Term deductible(Term allowed, Term left) {
        boolean met = left.parts().isEmpty() && left.value().signum() == 0;
        return met ? left : Term.least("deductible taken", left, allowed);
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

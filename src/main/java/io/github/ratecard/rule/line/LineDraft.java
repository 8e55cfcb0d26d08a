package io.github.ratecard.rule.line;

import io.github.ratecard.model.Decimal;
import io.github.ratecard.model.Op;
import io.github.ratecard.model.Outcome;
import io.github.ratecard.model.Reason;
import io.github.ratecard.model.ReasonCode;
import io.github.ratecard.model.Term;
import io.github.ratecard.model.service.PaymentSystem;
import io.github.ratecard.model.service.ServiceLine;
import io.github.ratecard.model.service.Tariff;
import io.github.ratecard.rule.Copayment;
import io.github.ratecard.rule.PricedLine;
import io.github.ratecard.table.TableRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A line while its payment system works on it: first what stands against a price, then the factors of the
 * price. The first objection stays; later ones follow from it more often than not.
 */
public final class LineDraft {
    private final Tariff system;
    private final ServiceLine line;
    private List<Reason> notes = List.of();
    private List<Term> factors = List.of();
    private Optional<TableRow> row = Optional.empty();
    private Optional<Reason> objection = Optional.empty();
    private Optional<Term> fee = Optional.empty();
    private Optional<Term> sides = Optional.empty();
    private String indicator = "";
    private String apc = "";
    private String edition = "";
    private String document = "";
    private boolean packaged;
    private boolean paidOnce;
    private boolean owesNothing;
    private Optional<Term> coinsurance = Optional.empty();
    private Optional<Term> limitingCharge = Optional.empty();
    private Optional<Term> copayment = Optional.empty();
    private List<Term> discounts = List.of();

    public LineDraft(Tariff system, ServiceLine line) {
        this.system = system;
        this.line = line;
    }

    /** Another draft that is as far as this one. */
    public LineDraft copy() {
        LineDraft copy = new LineDraft(system, line);
        copy.notes = notes;
        copy.factors = factors;
        copy.row = row;
        copy.objection = objection;
        copy.fee = fee;
        copy.sides = sides;
        copy.indicator = indicator;
        copy.apc = apc;
        copy.edition = edition;
        copy.document = document;
        copy.packaged = packaged;
        copy.paidOnce = paidOnce;
        copy.owesNothing = owesNothing;
        copy.coinsurance = coinsurance;
        copy.limitingCharge = limitingCharge;
        copy.copayment = copayment;
        copy.discounts = discounts;
        return copy;
    }

    public ServiceLine line() {
        return line;
    }

    /** How many units are paid: those of the line, or one where a payment is for the whole claim. */
    public int paidUnits() {
        return paidOnce ? 1 : line.units();
    }

    public void payOnce() {
        paidOnce = true;
    }

    /** The row of the system's table; only after {@link #found}. */
    public TableRow row() {
        return row.orElseThrow();
    }

    public boolean hasRow() {
        return row.isPresent();
    }

    public void found(TableRow found) {
        found(found, found.text(system == PaymentSystem.PFS ? "status" : "indicator"));
        apc = system == PaymentSystem.OPPS ? found.text("apc") : "";
    }

    /** Takes a row of a table in which other columns than those of the three claims say how a code is paid. */
    public void found(TableRow found, String indicatorOfRow) {
        row = Optional.of(found);
        indicator = indicatorOfRow;
        edition = found.edition().id();
        document = found.document();
    }

    /** The modifier of the row: 26, TC or 53 where the physician's table keeps a row for it; else empty. */
    String component() {
        return system == PaymentSystem.PFS && hasRow() ? row().text("modifier") : "";
    }

    public boolean isOpen() {
        return objection.isEmpty();
    }

    public void refuse(ReasonCode code, String text) {
        refuse(Reason.of(code, text));
    }

    public void refuse(Reason reason) {
        if (objection.isEmpty()) {
            objection = Optional.of(reason);
        }
    }

    /** Takes the value, or refuses the line with the reason why there is none. */
    public <T> Optional<T> need(Outcome<T> outcome) {
        if (!outcome.isPresent()) {
            refuse(outcome.reason());
        }
        return outcome.value();
    }

    public void note(ReasonCode code, String text) {
        note(Reason.of(code, text));
    }

    public void note(Reason note) {
        notes = with(notes, note);
    }

    /** The amount of one unit before any factor. */
    public void fee(Term amount) {
        fee = Optional.of(amount);
    }

    public Term fee() {
        return fee.orElseThrow();
    }

    /** Whether both sides are paid one by one, like two services. */
    public boolean paysEachSide() {
        return sides.isPresent() && row().text("bilat").equals("3");
    }

    /** The fee now stands for all services of the line: neither units nor sides multiply it again. */
    public void countServices() {
        payOnce();
        if (paysEachSide()) {
            List<Term> others = new ArrayList<>(factors);
            others.remove(sides.get());
            factors = List.copyOf(others);
            sides = Optional.empty();
        }
    }

    /** Whether the fee is no longer that of one unit by the schedule, and so not rounded. */
    public boolean isChanged() {
        return fee().op() != Op.ROUNDED;
    }

    /** Whether the line is paid only when nothing else is paid that day. */
    public boolean isPaidOnlyAlone() {
        for (Reason note : notes) {
            if (note.code() == ReasonCode.PAID_ONLY_ALONE) {
                return true;
            }
        }
        return false;
    }

    /** Pays nothing for a line beside another, and says why. */
    public void payNothing(String why) {
        fee(Term.fact("not paid beside another service", Decimal.ZERO, row().source()));
        pack(line.code() + ": " + why);
    }

    public void factor(Term factor) {
        factors = with(factors, factor);
    }

    /** A factor by which a procedure is discounted: the most that a patient owes shrinks with it. */
    public void discount(Term factor) {
        factor(factor);
        discounts = with(discounts, factor);
    }

    /** What is printed as the patient's share of one unit at the whole rate. */
    public void copayment(Term printed) {
        copayment = Optional.of(printed);
    }

    /** The schedule has its services without any share of the patient. */
    public void oweNothing() {
        owesNothing = true;
    }

    /** What is printed as the patient's share of the amount, as a percentage. */
    public void coinsurance(Term percent) {
        coinsurance = Optional.of(percent);
    }

    private Copayment patientShare() {
        if (owesNothing) {
            return Copayment.NOTHING_OWED;
        }
        if (coinsurance.isPresent()) {
            return Copayment.percent(coinsurance.get());
        }
        if (!system.paysFacility()) {
            return Copayment.NONE;
        }
        List<Term> units = paidUnits() > 1 ? List.of(Term.units(paidUnits())) : List.of();
        List<Term> cap = new ArrayList<>(units);
        cap.addAll(discounts);
        // Of a rate that was changed first, such as one without its device, no share is printed
        if (copayment.isEmpty() || fee().op() != Op.FACT) {
            return new Copayment(Optional.empty(), cap, Optional.empty(), false, Optional.empty());
        }
        List<Term> printed = new ArrayList<>();
        printed.add(copayment.get());
        printed.addAll(units);
        printed.addAll(factors);
        return new Copayment(
                Optional.of(printed.size() == 1 ? copayment.get() : Term.product("copayment of the line", printed)),
                cap,
                Optional.empty(),
                false,
                Optional.empty());
    }

    /** Lists are never changed, so that drafts may share them; they are short. */
    private static <T> List<T> with(List<T> list, T more) {
        List<T> longer = new ArrayList<>(list);
        longer.add(more);
        return List.copyOf(longer);
    }

    public List<Term> factors() {
        return factors;
    }

    /** A factor for both sides: it belongs to the amount by which several procedures are ranked. */
    public void sides(Term factor) {
        factor(factor);
        sides = Optional.of(factor);
    }

    /** The fee before any reduction, by which several procedures are ranked. */
    public Decimal rankingAmount() {
        return sides.isPresent()
                ? Term.product("fee for both sides", fee(), sides.get()).value()
                : fee().value();
    }

    public void pack(String why) {
        packaged = true;
        note(ReasonCode.PACKAGED, why);
    }

    public boolean isPackaged() {
        return packaged;
    }

    public void lift(String adjustedApc) {
        apc = adjustedApc;
    }

    public void limitingCharge(Term charge) {
        limitingCharge = Optional.of(charge);
    }

    /** The finished line: its amount, or the objection. */
    public PricedLine finish(Optional<Term> amount) {
        Outcome<Term> outcome =
                objection.isPresent() ? Outcome.none(objection.get()) : Outcome.of(amount.orElseThrow());
        return new PricedLine(
                system,
                line,
                indicator,
                apc,
                outcome,
                packaged && outcome.isPresent(),
                allNotes(outcome),
                edition,
                document,
                limitingCharge,
                outcome.isPresent() && !packaged ? patientShare() : Copayment.NONE);
    }

    /** The assumptions that the amount rests on, then what was noted on the way. */
    private List<Reason> allNotes(Outcome<Term> amount) {
        List<Reason> assumptions = amount.isPresent() ? amount.get().assumptions() : List.of();
        if (assumptions.isEmpty()) {
            return notes;
        }
        List<Reason> all = new ArrayList<>(assumptions);
        all.addAll(notes);
        return List.copyOf(all);
    }
}

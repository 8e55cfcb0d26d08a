package io.github.ratecard.rule;

import io.github.ratecard.model.Outcome;
import io.github.ratecard.model.PaymentSystem;
import io.github.ratecard.model.Reason;
import io.github.ratecard.model.ReasonCode;
import io.github.ratecard.model.ServiceLine;
import io.github.ratecard.model.Term;
import io.github.ratecard.table.TableRow;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A line while its payment system works on it: first what stands against a price, then the factors of the
 * price. The first objection stays; later ones follow from it more often than not.
 */
final class LineDraft {
    private final PaymentSystem system;
    private final ServiceLine line;
    private final List<Reason> notes = new ArrayList<>();
    private final List<Term> factors = new ArrayList<>();
    private Optional<TableRow> row = Optional.empty();
    private Optional<Reason> objection = Optional.empty();
    private Optional<Term> fee = Optional.empty();
    private Optional<BigDecimal> rankingAmount = Optional.empty();
    private Optional<String> apc = Optional.empty();
    private boolean packaged;
    private Optional<Term> limitingCharge = Optional.empty();

    LineDraft(PaymentSystem system, ServiceLine line) {
        this.system = system;
        this.line = line;
    }

    ServiceLine line() {
        return line;
    }

    /** The row of the system's table; only after {@link #found}. */
    TableRow row() {
        return row.orElseThrow();
    }

    boolean hasRow() {
        return row.isPresent();
    }

    void found(TableRow found) {
        row = Optional.of(found);
    }

    boolean isOpen() {
        return objection.isEmpty();
    }

    void refuse(ReasonCode code, String text) {
        refuse(Reason.of(code, text));
    }

    void refuse(Reason reason) {
        if (objection.isEmpty()) {
            objection = Optional.of(reason);
        }
    }

    /** Takes the value, or refuses the line with the reason why there is none. */
    <T> Optional<T> need(Outcome<T> outcome) {
        outcome.missing().ifPresent(this::refuse);
        return outcome.value();
    }

    void note(ReasonCode code, String text) {
        notes.add(Reason.of(code, text));
    }

    /** The amount of one unit before any factor. */
    void fee(Term amount) {
        fee = Optional.of(amount);
    }

    Term fee() {
        return fee.orElseThrow();
    }

    void factor(Term factor) {
        factors.add(factor);
    }

    List<Term> factors() {
        return factors;
    }

    /** A factor for both sides: it belongs to the amount by which several procedures are ranked. */
    void sides(Term factor) {
        factors.add(factor);
        rankingAmount =
                Optional.of(Term.product("fee for both sides", fee(), factor).value());
    }

    /** The fee before any reduction, by which several procedures are ranked. */
    BigDecimal rankingAmount() {
        return rankingAmount.orElseGet(() -> fee().value());
    }

    void pack(String why) {
        packaged = true;
        note(ReasonCode.PACKAGED, why);
    }

    boolean isPackaged() {
        return packaged;
    }

    void lift(String adjustedApc) {
        apc = Optional.of(adjustedApc);
    }

    void limitingCharge(Term charge) {
        limitingCharge = Optional.of(charge);
    }

    /** The finished line: its amount, or the objection. */
    PricedLine finish(Optional<Term> amount) {
        Outcome<Term> outcome =
                objection.isPresent() ? Outcome.none(objection.get()) : Outcome.of(amount.orElseThrow());
        List<Reason> all = new ArrayList<>();
        if (outcome.isPresent()) {
            all.addAll(outcome.get().assumptions());
        }
        all.addAll(notes);
        return new PricedLine(
                system,
                line,
                row.map(r -> r.text(system == PaymentSystem.PFS ? "status" : "indicator"))
                        .orElse(""),
                apc.orElse(
                        system == PaymentSystem.OPPS && row.isPresent()
                                ? row.get().text("apc")
                                : ""),
                outcome,
                packaged && outcome.isPresent(),
                List.copyOf(all),
                row.map(r -> r.edition().id()).orElse(""),
                row.map(TableRow::document).orElse(""),
                limitingCharge);
    }
}

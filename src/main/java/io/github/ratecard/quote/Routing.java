package io.github.ratecard.quote;

import io.github.ratecard.model.Reason;
import io.github.ratecard.model.ReasonCode;
import io.github.ratecard.model.service.Modifier;
import io.github.ratecard.model.service.PaymentSystem;
import io.github.ratecard.model.service.ServiceLine;
import io.github.ratecard.rule.Encounter;
import io.github.ratecard.rule.FeeSchedule;
import io.github.ratecard.rule.schedule.FeeSchedules;
import io.github.ratecard.table.Clinicians;
import io.github.ratecard.table.TableRow;
import io.github.ratecard.table.Tables;
import io.github.ratecard.table.entry.ModifierTreatment;
import io.github.ratecard.table.kind.TableKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Decides on which claim a line that was asked for is billed, and with which modifiers. One line names a service; the
 * physician and the facility each bill it with the modifiers of their own payment system, and some codes stand on one
 * kind of claim only.
 *
 * @param lines the lines of one payment system's claim
 * @param notes for each of them, what was left out of it
 * @param omitted what was left out of the claim altogether
 */
record Routing(List<ServiceLine> lines, List<List<Reason>> notes, List<Reason> omitted) {

    /**
     * The lines of a claim.
     *
     * @param other the payment system of the other claim of the same question; empty when there is none, and then a
     *     modifier that does not belong here stays and is refused by the rule
     * @param facility the payment system of the site's facility; empty where it has none
     */
    static Routing of(
            Encounter encounter,
            PaymentSystem system,
            Optional<PaymentSystem> other,
            Optional<PaymentSystem> facility,
            FeeSchedules schedules,
            Tables tables) {
        List<ServiceLine> typed = encounter.lines();
        LocalDate date = encounter.date();
        List<ServiceLine> lines = new ArrayList<>();
        List<List<Reason>> notes = new ArrayList<>();
        List<Reason> omitted = new ArrayList<>();
        boolean mayRepeat = system.paysFacility() && typed.size() > 1;
        List<String> clinicians = mayRepeat ? Clinicians.of(typed, tables, date) : List.of();
        for (int i = 0; i < typed.size(); i++) {
            ServiceLine line = typed.get(i);
            Optional<Reason> elsewhere = mayRepeat && isRepeated(typed, i, clinicians)
                    ? Optional.of(Reason.of(
                            ReasonCode.NOT_REPORTED_HERE,
                            line.codeAndModifiers()
                                    + ": another clinician's line of a service that the facility reports once"))
                    : elsewhere(line, system, tables, date);
            if (elsewhere.isEmpty()) {
                elsewhere = onOtherClaim(line, system, facility, schedules, date);
            }
            if (elsewhere.isPresent()) {
                omitted.add(elsewhere.get());
                continue;
            }
            List<Modifier> kept = new ArrayList<>();
            List<Reason> dropped = new ArrayList<>();
            for (Modifier modifier : line.modifiers()) {
                if (other.isPresent()
                        && isForeign(system, modifier, tables, date)
                        && (belongsTo(other.get(), modifier, tables, date)
                                || system.paysFacility()
                                        && belongsToSchedule(line, modifier, schedules, tables, date))) {
                    dropped.add(Reason.of(
                            ReasonCode.MODIFIER_LEFT_OUT,
                            "modifier " + modifier + " belongs to the "
                                    + other.get().title() + ": " + line.code() + " is priced without it here"));
                } else {
                    kept.add(modifier);
                }
            }
            // A charge that comes with a question about both claims is the physician's
            boolean others = other.isPresent() && system.paysFacility();
            ServiceLine own = others ? line.withoutCharge() : line;
            lines.add(dropped.isEmpty() ? own : own.withModifiers(kept));
            notes.add(dropped.isEmpty() ? List.of() : dropped);
        }
        return new Routing(List.copyOf(lines), List.copyOf(notes), List.copyOf(omitted));
    }

    /** Whether a modifier was left out of any line. */
    boolean leavesOut() {
        for (List<Reason> note : notes) {
            if (!note.isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a line is another clinician's for a service that a line before it has already told the facility's claim. */
    private static boolean isRepeated(List<ServiceLine> typed, int at, List<String> clinicians) {
        for (int i = 0; i < at; i++) {
            if (typed.get(i).code().equals(typed.get(at).code())) {
                return !clinicians.get(i).equals(clinicians.get(at));
            }
        }
        return false;
    }

    private static Optional<Reason> elsewhere(ServiceLine line, PaymentSystem system, Tables tables, LocalDate date) {
        String prefix = line.code().text().substring(0, 1);
        Optional<TableRow> range = tables.look(TableKind.CODE_RANGES, date, prefix);
        if (range.isEmpty() || List.of(range.get().text("systems").split(" ")).contains(system.word())) {
            return Optional.empty();
        }
        return Optional.of(Reason.of(
                ReasonCode.NOT_REPORTED_HERE, line.code() + ": " + range.get().text("text")));
    }

    /** Why a line that a schedule of single services pays stands on the other claim of the site. */
    private static Optional<Reason> onOtherClaim(
            ServiceLine line,
            PaymentSystem system,
            Optional<PaymentSystem> facility,
            FeeSchedules schedules,
            LocalDate date) {
        Optional<FeeSchedule> schedule = facility.isPresent() ? schedules.of(line, date) : Optional.empty();
        if (schedule.isEmpty()) {
            return Optional.empty();
        }
        boolean theirs = schedules.isBilledByFacility(schedule.get(), line, facility.get(), date);
        boolean here =
                system.paysFacility() ? theirs : !theirs || !schedule.get().isTheFacilitys();
        return here
                ? Optional.empty()
                : Optional.of(Reason.of(
                        ReasonCode.NOT_REPORTED_HERE,
                        line.code() + ": paid by the " + schedule.get().system().title() + ", "
                                + (theirs ? "to the facility" : "to whoever bills it beside the facility")));
    }

    private static boolean isForeign(PaymentSystem system, Modifier modifier, Tables tables, LocalDate date) {
        return treatment(system, modifier, tables, date)
                .filter(treatment ->
                        treatment == ModifierTreatment.FOREIGN || treatment == ModifierTreatment.SEVERAL_REFUSED)
                .isPresent();
    }

    /** Whether a modifier is one of the schedule that pays a line on the physician's kind of claim. */
    private static boolean belongsToSchedule(
            ServiceLine line, Modifier modifier, FeeSchedules schedules, Tables tables, LocalDate date) {
        Optional<FeeSchedule> schedule = schedules.of(line, date);
        return schedule.isPresent()
                && tables.look(
                                TableKind.SERVICE_MODIFIERS,
                                date,
                                schedule.get().system().word(),
                                modifier.text())
                        .isPresent();
    }

    private static boolean belongsTo(PaymentSystem system, Modifier modifier, Tables tables, LocalDate date) {
        return treatment(system, modifier, tables, date).isPresent() && !isForeign(system, modifier, tables, date);
    }

    private static Optional<ModifierTreatment> treatment(
            PaymentSystem system, Modifier modifier, Tables tables, LocalDate date) {
        return tables.look(TableKind.MODIFIERS, date, modifier.text())
                .map(row -> ModifierTreatment.parse(row.text(system.word())));
    }
}

package io.github.ratecard.rule.line;

import io.github.ratecard.model.Outcome;
import io.github.ratecard.model.Reason;
import io.github.ratecard.model.ReasonCode;
import io.github.ratecard.model.service.Modifier;
import io.github.ratecard.model.service.PaymentSystem;
import io.github.ratecard.table.TableRow;
import io.github.ratecard.table.Tables;
import io.github.ratecard.table.entry.ModifierTreatment;
import io.github.ratecard.table.kind.TableKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The modifiers of one line and what each does in one payment system. */
public final class LineModifiers {
    /** Modifiers of one group answer the same question, so a line can carry one of them. */
    private enum Group {
        EXTENT,
        COMPONENT,
        ROLE,
        CARE,
        DEVICE,
        CAMPUS,
        SIDE,
        NONE
    }

    /** One modifier and its treatment. */
    public record Read(Modifier modifier, ModifierTreatment treatment) {}

    private final List<Read> all;

    private LineModifiers(List<Read> all) {
        this.all = all;
    }

    /** Looks the modifiers of a line up; refuses the line for one that is unknown, foreign or at odds with another. */
    public static LineModifiers of(LineDraft draft, PaymentSystem system, Tables tables, LocalDate date) {
        List<Read> read = new ArrayList<>();
        for (Modifier modifier : draft.line().modifiers()) {
            Optional<ModifierTreatment> treatment = draft.need(treatment(tables, modifier, system, date));
            treatment.ifPresent(t -> read.add(new Read(modifier, t)));
        }
        LineModifiers modifiers = new LineModifiers(read);
        modifiers.refuseForeign(draft, system);
        modifiers.refuseConflicts(draft);
        return modifiers;
    }

    /** What a modifier does in a payment system; or UNKNOWN_MODIFIER, or NO_EDITION_FOR_DATE when none is known then. */
    public static Outcome<ModifierTreatment> treatment(
            Tables tables, Modifier modifier, PaymentSystem system, LocalDate date) {
        Outcome<TableRow> row = tables.find(TableKind.MODIFIERS, date, modifier.text());
        if (row.isPresent()) {
            return Outcome.of(ModifierTreatment.parse(row.get().text(system.word())));
        }
        return NoRule.of(
                row, "modifiers", date, Reason.of(ReasonCode.UNKNOWN_MODIFIER, unknown(tables, modifier, date)));
    }

    private static String unknown(Tables tables, Modifier modifier, LocalDate date) {
        String digits = modifier.text().replace('O', '0');
        boolean letterForDigit = !digits.equals(modifier.text())
                && tables.find(TableKind.MODIFIERS, date, digits).isPresent();
        return "there is no rule for modifier " + modifier
                + (letterForDigit ? "; did you mean " + digits + ", with a zero?" : "");
    }

    /** The modifier with this treatment, if the line has one. */
    public Optional<Modifier> with(ModifierTreatment treatment) {
        for (Read read : all) {
            if (read.treatment() == treatment) {
                return Optional.of(read.modifier());
            }
        }
        return Optional.empty();
    }

    public boolean has(ModifierTreatment treatment) {
        return with(treatment).isPresent();
    }

    public List<Read> all() {
        return all;
    }

    private void refuseForeign(LineDraft draft, PaymentSystem system) {
        Optional<Modifier> foreign = with(ModifierTreatment.FOREIGN);
        if (foreign.isPresent()) {
            draft.refuse(
                    ReasonCode.MODIFIER_NOT_ALLOWED,
                    "modifier " + foreign.get() + " does not belong on a line of the " + system.title());
        }
        Optional<Modifier> denied = with(ModifierTreatment.NOT_PAYABLE);
        if (denied.isPresent()) {
            draft.refuse(
                    ReasonCode.DENIED_BY_MODIFIER,
                    "modifier " + denied.get() + " says that Medicare is not expected to pay");
        }
    }

    private void refuseConflicts(LineDraft draft) {
        for (int i = 0; i < all.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (conflict(all.get(j).treatment(), all.get(i).treatment())) {
                    draft.refuse(
                            ReasonCode.MODIFIERS_CONFLICT,
                            "modifiers " + all.get(j).modifier() + " and "
                                    + all.get(i).modifier() + " cannot stand on one line");
                }
            }
        }
    }

    private static boolean conflict(ModifierTreatment one, ModifierTreatment other) {
        Group a = group(one);
        Group b = group(other);
        return a == b && a != Group.NONE
                || a == Group.ROLE && b == Group.CARE
                || a == Group.CARE && b == Group.ROLE
                || takesDeviceOff(one) && takesDeviceOff(other);
    }

    private static boolean takesDeviceOff(ModifierTreatment treatment) {
        return treatment == ModifierTreatment.BEFORE_ANESTHESIA || treatment == ModifierTreatment.DEVICE_CREDIT;
    }

    private static Group group(ModifierTreatment treatment) {
        return switch (treatment) {
            case PAID_SHARE, AFTER_ANESTHESIA, BEFORE_ANESTHESIA, OWN_ROW_OR_REPORT -> Group.EXTENT;
            case OWN_ROW -> Group.COMPONENT;
            case CO_SURGEON, SURGICAL_TEAM, ASSISTANT, ASSISTANT_NOT_PHYSICIAN -> Group.ROLE;
            case SURGICAL_CARE, POSTOPERATIVE_CARE, PREOPERATIVE_CARE, RETURN_TO_THEATRE -> Group.CARE;
            case DEVICE_CREDIT -> Group.DEVICE;
            case OFF_CAMPUS -> Group.CAMPUS;
            case BOTH_SIDES, ONE_SIDE -> Group.SIDE;
            case NO_EFFECT, FOREIGN, NOT_PAYABLE, BY_REPORT, SEVERAL, SEVERAL_REFUSED, DEVICE_CREDIT_ELSEWHERE ->
                Group.NONE;
        };
    }

    /** Refuses a line with a modifier for whose treatment its payment system has no rule: none would be no answer. */
    public static void refuseWithoutRule(LineDraft draft, Read read, PaymentSystem system) {
        draft.refuse(
                ReasonCode.UNKNOWN_MODIFIER,
                "there is no rule for modifier " + read.modifier() + " in the " + system.title()
                        + " that does what the table of modifiers says: "
                        + read.treatment().name().toLowerCase(Locale.ROOT));
    }
}

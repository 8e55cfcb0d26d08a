package io.github.ratecard.rule.schedule;

import io.github.ratecard.model.Outcome;
import io.github.ratecard.model.ReasonCode;
import io.github.ratecard.model.service.Modifier;
import io.github.ratecard.model.service.PaymentSystem;
import io.github.ratecard.model.service.Tariff;
import io.github.ratecard.rule.line.LineDraft;
import io.github.ratecard.rule.line.LineModifiers;
import io.github.ratecard.table.TableRow;
import io.github.ratecard.table.Tables;
import io.github.ratecard.table.entry.ModifierTreatment;
import io.github.ratecard.table.entry.ServiceModifierEffect;
import io.github.ratecard.table.kind.TableKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The modifiers of a line of a schedule of single services, by what each does there. */
final class ServiceModifiers {
    private record Read(Modifier modifier, ServiceModifierEffect effect) {}

    private final List<Read> all = new ArrayList<>();

    private ServiceModifiers() {}

    /**
     * Looks the modifiers of a line up. One that the schedule does not know does what it does on a physician's line, if that
     * changes no amount; the line is refused for any other.
     */
    static ServiceModifiers of(LineDraft draft, Tariff system, Tables tables, LocalDate date) {
        ServiceModifiers modifiers = new ServiceModifiers();
        for (Modifier modifier : draft.line().modifiers()) {
            Optional<TableRow> own = tables.look(TableKind.SERVICE_MODIFIERS, date, system.word(), modifier.text());
            if (own.isPresent()) {
                modifiers.all.add(
                        new Read(modifier, ServiceModifierEffect.parse(own.get().text("effect"))));
            } else {
                general(draft, modifier, system, tables, date);
            }
        }
        return modifiers;
    }

    private static void general(LineDraft draft, Modifier modifier, Tariff system, Tables tables, LocalDate date) {
        Outcome<ModifierTreatment> treatment = LineModifiers.treatment(tables, modifier, PaymentSystem.PFS, date);
        if (!treatment.isPresent()) {
            draft.refuse(treatment.reason());
        } else if (treatment.get() == ModifierTreatment.NOT_PAYABLE) {
            draft.refuse(
                    ReasonCode.DENIED_BY_MODIFIER,
                    "modifier " + modifier + " says that Medicare is not expected to pay");
        } else if (treatment.get() != ModifierTreatment.NO_EFFECT && treatment.get() != ModifierTreatment.ONE_SIDE) {
            draft.refuse(
                    ReasonCode.MODIFIER_NOT_ALLOWED,
                    "modifier " + modifier + " does not belong on a line of the " + system.title());
        }
    }

    /** The modifiers with an effect, in the order of the line. */
    List<Modifier> with(ServiceModifierEffect effect) {
        return with(List.of(effect));
    }

    /** The modifiers with any of some effects. */
    List<Modifier> with(List<ServiceModifierEffect> effects) {
        List<Modifier> found = new ArrayList<>();
        for (Read read : all) {
            if (effects.contains(read.effect())) {
                found.add(read.modifier());
            }
        }
        return found;
    }
}

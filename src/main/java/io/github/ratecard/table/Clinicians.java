package io.github.ratecard.table;

import io.github.ratecard.model.service.Modifier;
import io.github.ratecard.model.service.PaymentSystem;
import io.github.ratecard.model.service.ServiceLine;
import io.github.ratecard.table.entry.ModifierTreatment;
import io.github.ratecard.table.kind.TableKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Tells the lines of an encounter apart by clinician. An assistant (80, 81, 82, AS), each of two surgeons (62), a team
 * (66) and a clinician who gives only a part of the care (54, 55, 56) send claims of their own. Their lines are neither
 * ranked nor counted with the surgeon's. Two lines with the same code and the same modifiers, one of them such a
 * modifier, belong to two clinicians. Lines that differ are taken to be one clinician's. CPM ch. 12 §40.
 */
public final class Clinicians {
    private static final String SURGEON = "";

    private Clinicians() {}

    /**
     * A name of the clinician of each line, in the order of the lines: lines of one clinician have the same name. The
     * surgeon's name is empty.
     */
    public static List<String> of(List<ServiceLine> lines, Tables tables, LocalDate date) {
        List<String> names = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            String role = role(lines.get(i), tables, date);
            names.add(role.isEmpty() ? SURGEON : role + " " + alikeBefore(lines, i));
        }
        return names;
    }

    /** How many of the lines before this one are just like it. */
    private static int alikeBefore(List<ServiceLine> lines, int at) {
        int count = 0;
        for (int i = 0; i < at; i++) {
            count += alike(lines.get(i), lines.get(at)) ? 1 : 0;
        }
        return count;
    }

    private static boolean alike(ServiceLine one, ServiceLine other) {
        return one.code().equals(other.code())
                && one.modifiers().size() == other.modifiers().size()
                && one.modifiers().containsAll(other.modifiers());
    }

    /** The modifier that makes a line another clinician's; empty for the surgeon's. */
    private static String role(ServiceLine line, Tables tables, LocalDate date) {
        for (Modifier modifier : line.modifiers()) {
            Optional<TableRow> row = tables.look(TableKind.MODIFIERS, date, modifier.text());
            if (row.isPresent() && isAnothers(ModifierTreatment.parse(row.get().text(PaymentSystem.PFS.word())))) {
                return modifier.text();
            }
        }
        return SURGEON;
    }

    private static boolean isAnothers(ModifierTreatment treatment) {
        return switch (treatment) {
            case ASSISTANT,
                    ASSISTANT_NOT_PHYSICIAN,
                    CO_SURGEON,
                    SURGICAL_TEAM,
                    SURGICAL_CARE,
                    POSTOPERATIVE_CARE,
                    PREOPERATIVE_CARE -> true;
            default -> false;
        };
    }
}

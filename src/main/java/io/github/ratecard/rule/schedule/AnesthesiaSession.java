package io.github.ratecard.rule.schedule;

import io.github.ratecard.model.Decimal;
import io.github.ratecard.model.service.ServiceLine;
import io.github.ratecard.table.Tables;
import io.github.ratecard.table.entry.ServiceModifierEffect;
import io.github.ratecard.table.kind.TableKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * The lines of anesthesia of an encounter. Several procedures under one anesthesia are paid as one, that with the most base
 * units, with the time of all; each clinician's by itself. CPM ch. 12 §50.
 */
final class AnesthesiaSession {
    private final Tables tables;
    private final LocalDate date;
    private final List<ServiceLine> lines;
    private final Map<String, List<ServiceLine>> ofClinician = new LinkedHashMap<>();
    private final Function<ServiceLine, ServiceModifiers> modifiers;

    /** @param modifiers those of a line */
    AnesthesiaSession(
            Tables tables, LocalDate date, List<ServiceLine> lines, Function<ServiceLine, ServiceModifiers> modifiers) {
        this.tables = tables;
        this.date = date;
        this.lines = lines;
        this.modifiers = modifiers;
        for (ServiceLine line : lines) {
            ofClinician
                    .computeIfAbsent(clinician(line), each -> new ArrayList<>())
                    .add(line);
        }
    }

    /** Whether there are several procedures; one may be on the lines of several clinicians. */
    boolean hasSeveral() {
        return codes(lines).size() > 1;
    }

    /** The line with which a line is paid: itself where it has the most base units of its clinician's. */
    ServiceLine paidWith(ServiceLine line) {
        ServiceLine most = clinicians(line).get(0);
        for (ServiceLine each : clinicians(line)) {
            if (units(each).orElse(Decimal.ZERO).compareTo(units(most).orElse(Decimal.ZERO)) > 0) {
                most = each;
            }
        }
        return most;
    }

    /** Whether the time of a line is also that of others of its clinician's. */
    boolean sharesTime(ServiceLine line) {
        return clinicians(line).stream()
                .anyMatch(each -> each != line && each.minutes().isPresent());
    }

    /** Why several procedures cannot be paid as one; empty where they can. */
    Optional<String> undecided() {
        String those = String.join(" and ", codes(lines));
        for (ServiceLine line : lines) {
            String code = line.code().text();
            if (tables.look(TableKind.ANESTHESIA_ADD_ONS, date, code).isPresent()) {
                return Optional.of(
                        those + ": " + code + " is paid in addition to another anesthesia, and how is not held here");
            }
            if (units(line).isEmpty()) {
                return Optional.of(those + ": the base units of " + code + " are not known");
            }
            if (!modifiers.apply(line).with(ServiceModifierEffect.SUPERVISED).isEmpty()) {
                return Optional.of(those + ": how several procedures under supervision are paid is not held here");
            }
            if (!codes(clinicians(line)).equals(codes(lines))) {
                return Optional.of(those + ": some of these stand on the lines of one clinician and not of the other");
            }
            Optional<Integer> minutes = paidWith(line).minutes();
            if (line.minutes().isPresent() && !line.minutes().equals(minutes)) {
                return Optional.of(those
                        + ": of several procedures under one anesthesia the one with the most base units is paid, with all"
                        + " the time; the lines have different minutes: give all the time on the line of "
                        + paidWith(line).code() + ", and none on the others");
            }
        }
        return Optional.empty();
    }

    private List<ServiceLine> clinicians(ServiceLine line) {
        return ofClinician.get(clinician(line));
    }

    /** Who gave the anesthesia, as the modifiers say it. */
    private String clinician(ServiceLine line) {
        return modifiers.apply(line).with(Anesthesia.ROLES).toString();
    }

    private Optional<Decimal> units(ServiceLine line) {
        return tables.find(TableKind.ANESTHESIA_UNITS, date, line.code().text())
                .map(base -> base.decimal("units"))
                .value();
    }

    private static TreeSet<String> codes(List<ServiceLine> lines) {
        TreeSet<String> codes = new TreeSet<>();
        lines.forEach(line -> codes.add(line.code().text()));
        return codes;
    }
}

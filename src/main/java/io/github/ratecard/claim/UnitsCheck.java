package io.github.ratecard.claim;

import io.github.ratecard.model.HcpcsCode;
import io.github.ratecard.model.Modifier;
import io.github.ratecard.model.ServiceLine;
import io.github.ratecard.table.Clinicians;
import io.github.ratecard.table.TableKind;
import io.github.ratecard.table.Tables;
import io.github.ratecard.table.UnitLimit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Units of the procedure: no more of a code on one day than its medically unlikely edit allows. */
final class UnitsCheck implements Check {
    private static final String NUMBER = "[0-9.-]{1,8}";

    private final ClaimFacts facts;
    private final Tables tables;

    /** @param tables with the limits of each code */
    UnitsCheck(ClaimFacts facts, Tables tables) {
        this.facts = facts;
        this.tables = tables;
    }

    @Override
    public void check(Subject subject, Report report) {
        subject.lines().forEach(line -> units(line, report));
        totals(subject, report);
    }

    private void units(ClaimLine line, Report report) {
        if (line.units().isPresent() && count(line).isEmpty()) {
            report.add(
                    Rule.UNITS,
                    ClaimField.UNITS,
                    line.units().get().spot(),
                    Subject.name(line) + " has units that cannot be read: "
                            + line.units().get().shown(NUMBER),
                    "give a whole number of units, 1 or more",
                    facts.codes().get(line.codeText()).source());
        }
    }

    /** Units of one code, day and clinician, whatever the number of lines; told at the first of them. */
    private void totals(Subject subject, Report report) {
        Map<String, Long> totals = new LinkedHashMap<>();
        Map<String, ClaimLine> first = new HashMap<>();
        Map<LocalDate, List<String>> clinicians = new HashMap<>();
        for (int i = 0; i < subject.lines().size(); i++) {
            ClaimLine line = subject.lines().get(i);
            Optional<LocalDate> day = subject.day(line);
            if (day.isPresent()) {
                String clinician = clinicians
                        .computeIfAbsent(day.get(), date -> clinicians(subject, date))
                        .get(i);
                String whose = line.codeText() + day.get() + clinician;
                first.putIfAbsent(whose, line);
                totals.merge(whose, (long) count(line).orElse(0), Long::sum);
            }
        }
        totals.forEach((whose, total) -> total(subject, first.get(whose), total, report));
    }

    /** Whose each line is: an assistant, each of two surgeons or a team has units of his own. */
    private List<String> clinicians(Subject subject, LocalDate date) {
        List<ServiceLine> lines = new ArrayList<>();
        subject.lines().forEach(line -> lines.add(serviceLine(line)));
        return Clinicians.of(lines, tables, date);
    }

    private Optional<UnitLimit> limit(ClaimKind kind, String code, LocalDate day) {
        TableKind edits = kind == ClaimKind.INSTITUTIONAL ? TableKind.HOSPITAL_UNIT_LIMITS : TableKind.UNIT_LIMITS;
        return UnitLimit.of(tables, edits, day, code);
    }

    /** Its code and those of its modifiers that can be read. */
    private static ServiceLine serviceLine(ClaimLine line) {
        List<Modifier> modifiers = new ArrayList<>();
        for (Field modifier : line.modifiers()) {
            if (modifier.upper().matches("[A-Z0-9]{2}")) {
                modifiers.add(Modifier.parse(modifier.upper()));
            }
        }
        return ServiceLine.of(HcpcsCode.parse(line.codeText()), modifiers, 1);
    }

    private void total(Subject subject, ClaimLine line, long total, Report report) {
        Optional<UnitLimit> limit =
                limit(subject.claim().kind(), line.codeText(), subject.day(line).orElseThrow());
        if (limit.isPresent() && total > limit.get().most()) {
            report.add(
                    Rule.UNITS,
                    ClaimField.UNITS,
                    line.units().map(Field::spot).orElse(line.spot().at("")),
                    line.codeText() + " has " + total + " units on one day; "
                            + limit.get().text(),
                    "bill no more units than that",
                    limit.get().document());
        }
    }

    /** The units of a line; one when it has none, empty when they are no whole number above zero. */
    static Optional<Integer> count(ClaimLine line) {
        if (line.units().isEmpty()) {
            return Optional.of(1);
        }
        String text = line.units().get().value().strip();
        return text.matches("0*[1-9][0-9]{0,3}(\\.0*)?")
                ? Optional.of(Integer.valueOf(text.contains(".") ? text.substring(0, text.indexOf('.')) : text))
                : Optional.empty();
    }
}

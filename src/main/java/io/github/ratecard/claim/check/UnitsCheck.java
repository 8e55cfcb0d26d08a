package io.github.ratecard.claim.check;

import io.github.ratecard.claim.ClaimLine;
import io.github.ratecard.claim.ClaimValue;
import io.github.ratecard.claim.Spot;
import io.github.ratecard.claim.finding.ClaimField;
import io.github.ratecard.claim.finding.Rule;
import io.github.ratecard.claim.guide.ClaimFacts;
import io.github.ratecard.table.Tables;
import io.github.ratecard.table.UnitLimit;
import io.github.ratecard.table.kind.TableKind;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Units of the procedure: no more of a code on one line or one day than its medically unlikely edit allows. */
public final class UnitsCheck implements Check {
    private static final String NUMBER = "-?[0-9]{1,4}([.][0-9]{1,3})?";

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
        Map<String, DatedLine> first = new HashMap<>();
        for (DatedLine dated : DatedLine.of(subject, tables)) {
            String whose = dated.line().codeText() + dated.day() + dated.clinician();
            long units = count(dated.line()).orElse(0);
            first.putIfAbsent(whose, dated);
            totals.merge(whose, units, Long::sum);
            limit(subject, dated)
                    .filter(UnitLimit::isPerLine)
                    .ifPresent(limit -> most(Subject.name(dated.line()), dated.line(), units, limit, report));
        }
        totals.forEach((whose, total) -> total(subject, first.get(whose), total, report));
    }

    private void total(Subject subject, DatedLine dated, long total, Report report) {
        Optional<UnitLimit> limit = limit(subject, dated);
        if (limit.isEmpty() && total > 1) {
            unchecked(dated, total, edits(subject), report);
        } else if (limit.isPresent() && !limit.get().isPerLine()) {
            most(dated.line().codeText(), dated.line(), total, limit.get(), report);
        }
    }

    private static void most(String what, ClaimLine line, long units, UnitLimit limit, Report report) {
        if (units > limit.most()) {
            report.add(
                    Rule.UNITS,
                    ClaimField.UNITS,
                    spot(line),
                    what + " has " + units + (limit.isPerLine() ? " units; " : " units on one day; ") + limit.text(),
                    "bill no more units than that",
                    limit.document());
        }
    }

    private void unchecked(DatedLine dated, long units, TableKind edits, Report report) {
        String code = dated.line().codeText();
        report.add(
                Rule.UNITS_UNCHECKED,
                ClaimField.UNITS,
                spot(dated.line()),
                code + " has " + units + " units on one day; they are held to no limit: no medically unlikely edit of "
                        + code + " for that day is at hand",
                "import " + edits.release() + " of that day, or look the limit up",
                facts.codes().get(code).source());
    }

    private Optional<UnitLimit> limit(Subject subject, DatedLine dated) {
        return UnitLimit.of(tables, edits(subject), dated.day(), dated.line().codeText());
    }

    private static TableKind edits(Subject subject) {
        return subject.isProfessional() ? TableKind.UNIT_LIMITS : TableKind.HOSPITAL_UNIT_LIMITS;
    }

    private static Spot spot(ClaimLine line) {
        return line.units().map(ClaimValue::spot).orElse(line.spot().at(""));
    }

    /** The units of a line; one when it has none, empty when they are no whole number above zero. */
    public static Optional<Integer> count(ClaimLine line) {
        if (line.units().isEmpty()) {
            return Optional.of(1);
        }
        String text = line.units().get().value().strip();
        return text.matches("0*[1-9][0-9]{0,3}(\\.0*)?")
                ? Optional.of(Integer.valueOf(text.contains(".") ? text.substring(0, text.indexOf('.')) : text))
                : Optional.empty();
    }
}

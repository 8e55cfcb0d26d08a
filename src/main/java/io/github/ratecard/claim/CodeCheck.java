package io.github.ratecard.claim;

import io.github.ratecard.model.Dates;
import io.github.ratecard.table.TableKind;
import io.github.ratecard.table.TableRow;
import io.github.ratecard.table.Tables;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The codes of the procedure, their dates and units; the same for every payer, but for the day coverage began. */
final class CodeCheck implements Check {
    private static final String DATE = "[0-9-]{1,10}";
    private static final String NUMBER = "[0-9.-]{1,8}";

    private final ClaimFacts facts;
    private final Coverage coverage;
    private final Tables tables;

    CodeCheck(ClaimFacts facts, Coverage coverage, Tables tables) {
        this.facts = facts;
        this.coverage = coverage;
        this.tables = tables;
    }

    @Override
    public void check(Subject subject, Report report) {
        for (ClaimLine line : subject.lines()) {
            date(subject, line, report);
            units(line, report);
        }
        addOn(subject, report);
        totals(subject, report);
    }

    private void date(Subject subject, ClaimLine line, Report report) {
        Optional<Field> written = subject.claim().date(line);
        Optional<LocalDate> date = written.flatMap(field -> read(field.value()));
        Dated code = facts.codes().get(line.codeText());
        if (date.isEmpty()) {
            report.add(
                    Rule.DATE_MISSING,
                    ClaimField.DATE,
                    written.map(Field::spot).orElse(line.spot().at("")),
                    Subject.name(line) + " has no date of service that can be read"
                            + written.map(field -> ": " + field.shown(DATE)).orElse(""),
                    "give the day of the procedure",
                    facts.formatSource());
        } else if (subject.payer().studyItems() && date.get().isBefore(coverage.from())) {
            report.add(
                    Rule.DATE_BEFORE_COVERAGE,
                    ClaimField.DATE,
                    written.get().spot(),
                    Subject.name(line) + " is dated " + date.get() + ", before coverage under " + coverage.policy()
                            + " began on " + coverage.from(),
                    "correct the date, or do not expect payment",
                    coverage.source());
        } else if (!code.isValid(date.get())) {
            report.add(
                    Rule.CODE_NOT_VALID,
                    ClaimField.CODE,
                    written.get().spot(),
                    Subject.name(line) + " is dated " + date.get() + ", but " + line.codeText() + " is valid "
                            + code.period(),
                    "correct the date, or bill the code of that day: " + String.join(", ", validOn(date.get())),
                    code.source());
        }
    }

    private List<String> validOn(LocalDate date) {
        List<String> codes = new ArrayList<>();
        for (Dated code : facts.codes().values()) {
            if (code.isValid(date)) {
                codes.add(code.code().text());
            }
        }
        return codes;
    }

    private void units(ClaimLine line, Report report) {
        if (line.units().isPresent() && count(line).isEmpty()) {
            report.add(
                    Rule.UNITS,
                    ClaimField.UNITS,
                    line.units().get().spot(),
                    Subject.name(line) + " has units that cannot be read: "
                            + line.units().get().shown(NUMBER),
                    "give a whole number of levels, 1 or more",
                    facts.codes().get(line.codeText()).source());
        }
    }

    private void addOn(Subject subject, Report report) {
        boolean first = subject.lines().stream()
                .anyMatch(line -> !facts.codes().get(line.codeText()).addOn());
        Optional<ClaimLine> addOn = subject.lines().stream()
                .filter(line -> facts.codes().get(line.codeText()).addOn())
                .findFirst();
        if (!first && addOn.isPresent()) {
            String beside = String.join(", ", firstCodes(addOn.get(), subject));
            report.add(
                    Rule.ADD_ON_ALONE,
                    ClaimField.CODE,
                    addOn.get().code().get().spot(),
                    Subject.name(addOn.get()) + " is an add-on: without " + beside + " on the claim it is not paid",
                    "bill the first level as " + beside + " on the same claim",
                    facts.codes().get(addOn.get().codeText()).source());
        }
    }

    private List<String> firstCodes(ClaimLine addOn, Subject subject) {
        LocalDate date = subject.claim()
                .date(addOn)
                .flatMap(field -> read(field.value()))
                .orElse(LocalDate.MAX);
        List<String> codes = new ArrayList<>(validOn(date));
        codes.removeIf(code -> facts.codes().get(code).addOn());
        return codes;
    }

    /** Units of one code and day, whatever the number of lines, are the levels of one patient. */
    private void totals(Subject subject, Report report) {
        List<String> counted = new ArrayList<>();
        for (ClaimLine line : subject.lines()) {
            String day = subject.claim().date(line).map(Field::value).orElse("");
            Optional<TableRow> limit = limit(line.codeText(), day);
            if (limit.isPresent() && !counted.contains(line.codeText() + day)) {
                counted.add(line.codeText() + day);
                total(subject, line, day, limit.get(), report);
            }
        }
    }

    private Optional<TableRow> limit(String code, String day) {
        return read(day)
                .flatMap(date -> tables.find(TableKind.UNIT_LIMITS, date, code).value());
    }

    private static void total(Subject subject, ClaimLine line, String day, TableRow limit, Report report) {
        long total = 0;
        for (ClaimLine other : subject.lines()) {
            boolean same =
                    subject.claim().date(other).map(Field::value).orElse("").equals(day);
            if (other.codeText().equals(line.codeText()) && same) {
                total += count(other).orElse(0);
            }
        }
        int most = Integer.parseInt(limit.text("most_units"));
        if (total > most) {
            report.add(
                    Rule.UNITS,
                    ClaimField.UNITS,
                    line.units().map(Field::spot).orElse(line.spot().at("")),
                    line.codeText() + " has " + total + " units on one day; a case has at most " + most,
                    "correct the units: one for each level",
                    limit.text("source"));
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

    /** {@code 2026-03-03}, or {@code 20260303}, or the first day of {@code 20260303-20260304}. */
    static Optional<LocalDate> read(String text) {
        String day = text.strip();
        boolean compact = day.matches("[0-9]{8}(-[0-9]{8})?");
        String iso = compact ? day.substring(0, 4) + "-" + day.substring(4, 6) + "-" + day.substring(6, 8) : day;
        try {
            return Optional.of(Dates.parse(iso));
        } catch (IllegalArgumentException noDate) {
            return Optional.empty();
        }
    }
}

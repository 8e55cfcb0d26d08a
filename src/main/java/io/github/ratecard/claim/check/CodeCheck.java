package io.github.ratecard.claim.check;

import io.github.ratecard.claim.ClaimLine;
import io.github.ratecard.claim.ClaimValue;
import io.github.ratecard.claim.finding.ClaimField;
import io.github.ratecard.claim.finding.Rule;
import io.github.ratecard.claim.guide.ClaimFacts;
import io.github.ratecard.claim.guide.Coverage;
import io.github.ratecard.claim.guide.Dated;
import io.github.ratecard.model.date.Dates;
import io.github.ratecard.table.Tables;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The codes of the procedure and their dates; the same for every payer, but for the day coverage began. */
public final class CodeCheck implements Check {
    private final ClaimFacts facts;
    private final Coverage coverage;
    private final Tables tables;

    /** @param tables that tell whose a line is */
    CodeCheck(ClaimFacts facts, Coverage coverage, Tables tables) {
        this.facts = facts;
        this.coverage = coverage;
        this.tables = tables;
    }

    @Override
    public void check(Subject subject, Report report) {
        for (ClaimLine line : subject.lines()) {
            date(subject, line, report);
        }
        addOn(subject, report);
        otherDay(subject, report);
    }

    private void date(Subject subject, ClaimLine line, Report report) {
        Optional<ClaimValue> written = subject.claim().date(line);
        Optional<LocalDate> date = written.flatMap(field -> read(field.value()));
        Dated code = facts.codes().get(line.codeText());
        if (date.isEmpty()) {
            report.add(
                    Rule.DATE_MISSING,
                    ClaimField.DATE,
                    written.map(ClaimValue::spot).orElse(line.spot().at("")),
                    Subject.name(line) + " has no date of service that can be read",
                    "give the day of the procedure",
                    facts.formatSource());
        } else if (subject.payer().studyItems() && date.get().isBefore(coverage.from())) {
            report.add(
                    Rule.DATE_BEFORE_COVERAGE,
                    ClaimField.DATE,
                    written.get().spot(),
                    Subject.name(line) + " is dated before coverage under " + coverage.policy() + " began on "
                            + coverage.from(),
                    "correct the date, or do not expect payment",
                    coverage.source());
        } else if (!code.isValid(date.get())) {
            report.add(
                    Rule.CODE_NOT_VALID,
                    ClaimField.CODE,
                    written.get().spot(),
                    Subject.name(line) + " is dated " + shown(date.get()) + ", but " + line.codeText() + " is valid "
                            + code.period(),
                    "correct the date, or bill the code of that day: " + String.join(", ", validOn(date.get())),
                    code.source());
        }
    }

    /** A date of service; one from before there was coverage may be another date, of which nothing is told. */
    private String shown(LocalDate date) {
        return date.isBefore(coverage.from()) ? "before " + coverage.from() : date.toString();
    }

    private List<String> validOn(LocalDate date) {
        return facts.codes().values().stream()
                .filter(code -> code.isValid(date))
                .map(code -> code.code().text())
                .toList();
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

    /**
     * An add-on is paid beside its primary procedure, which is of the same day: that of the same clinician, or where he has
     * none, such as a surgeon who did the primary procedure with another (62), that of any.
     */
    private void otherDay(Subject subject, Report report) {
        List<DatedLine> primaries = new ArrayList<>();
        List<DatedLine> addOns = new ArrayList<>();
        for (DatedLine dated : DatedLine.of(subject, tables)) {
            boolean addOn = facts.codes().get(dated.line().codeText()).addOn();
            (addOn ? addOns : primaries).add(dated);
        }
        for (DatedLine addOn : addOns) {
            List<LocalDate> days = days(primaries, addOn.clinician());
            if (!days.isEmpty() && !days.contains(addOn.day())) {
                report.add(
                        Rule.ADD_ON_OTHER_DAY,
                        ClaimField.DATE,
                        subject.claim().date(addOn.line()).get().spot(),
                        Subject.name(addOn.line()) + " is an add-on dated " + shown(addOn.day())
                                + "; the first level is dated "
                                + String.join(
                                        ", ", days.stream().map(this::shown).toList()),
                        "give both the day of the procedure",
                        facts.codes().get(addOn.line().codeText()).source());
            }
        }
    }

    private static List<LocalDate> days(List<DatedLine> primaries, String clinician) {
        List<DatedLine> own = primaries.stream()
                .filter(dated -> dated.clinician().equals(clinician))
                .toList();
        return (own.isEmpty() ? primaries : own)
                .stream().map(DatedLine::day).distinct().toList();
    }

    private List<String> firstCodes(ClaimLine addOn, Subject subject) {
        LocalDate date = subject.day(addOn).orElse(LocalDate.MAX);
        List<String> codes = new ArrayList<>(validOn(date));
        codes.removeIf(code -> facts.codes().get(code).addOn());
        return codes;
    }

    /** {@code 2026-03-03}, or {@code 20260303}, or the first day of {@code 20260303-20260304}. */
    public static Optional<LocalDate> read(String text) {
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

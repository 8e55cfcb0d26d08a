package io.github.ratecard.claim.check;

import io.github.ratecard.claim.ClaimValue;
import io.github.ratecard.claim.ValueCode;
import io.github.ratecard.claim.finding.ClaimField;
import io.github.ratecard.claim.finding.Rule;
import io.github.ratecard.claim.guide.StudyNumber;
import java.util.List;

/**
 * The study number: in a reference or on the form, and on a paper hospital claim in the amount of a value code. On an
 * electronic hospital claim that value code may be there or not.
 */
record StudyNumberCheck(StudyNumber study) implements Check {
    private static final String NUMBER = "([Nn]?[Cc][Tt])?[0-9]{8}";

    @Override
    public void check(Subject subject, Report report) {
        List<ValueCode> values = subject.claim().valueCodes().stream()
                .filter(value -> value.code().upper().equals(study.valueCode()))
                .toList();
        if (subject.isPaper() && !subject.isProfessional()) {
            valueCode(values, report);
            return;
        }
        String right = subject.isPaper() ? study.paper() : study.electronic();
        numbers(subject, right, report);
        for (ValueCode value : values) {
            if (!study.isAmount(value.amount().upper())) {
                wrong(value.amount(), ClaimField.VALUE_CODE, study.electronic(), report);
            }
        }
    }

    private void numbers(Subject subject, String right, Report report) {
        List<ClaimValue> numbers = subject.claim().studyNumbers().stream()
                .filter(number -> !number.value().isBlank())
                .toList();
        if (numbers.isEmpty()) {
            String how = subject.isProfessional()
                    ? "the claim comes back as unprocessable (" + study.unprocessable() + "), without a right to appeal"
                    : "the claim is not paid without it";
            String place = subject.isPaper() ? "" : " with qualifier " + study.qualifier();
            report.missing(
                    Rule.STUDY_NUMBER_MISSING,
                    ClaimField.STUDY_NUMBER,
                    "the study number is missing: " + how,
                    "add " + right + place,
                    study.source());
        } else if (numbers.stream().noneMatch(number -> number.upper().equals(right))) {
            wrong(numbers.get(0), ClaimField.STUDY_NUMBER, right, report);
        }
    }

    private void valueCode(List<ValueCode> values, Report report) {
        if (values.isEmpty()) {
            report.missing(
                    Rule.VALUE_CODE_MISSING,
                    ClaimField.VALUE_CODE,
                    "value code " + study.valueCode() + " with the study number is missing",
                    "add value code " + study.valueCode() + " with " + study.paper() + " in its amount field",
                    study.source());
        } else if (values.stream().noneMatch(value -> value.amount().upper().equals(study.paper()))) {
            ClaimValue amount = values.get(0).amount();
            if (amount.value().isBlank()) {
                report.add(
                        Rule.STUDY_NUMBER_MISSING,
                        ClaimField.VALUE_CODE,
                        amount.spot(),
                        "value code " + study.valueCode() + " has no study number in its amount field",
                        "write " + study.paper() + " in the amount field",
                        study.source());
            } else {
                wrong(amount, ClaimField.VALUE_CODE, study.paper(), report);
            }
        }
    }

    private void wrong(ClaimValue number, ClaimField field, String right, Report report) {
        boolean form = study.isSaidBy(number.upper());
        String what = form
                ? "the study number is written " + number.shown(NUMBER) + ", which is not its form here"
                : "something else stands where the study number belongs";
        report.add(
                form ? Rule.STUDY_NUMBER_FORM : Rule.STUDY_NUMBER_WRONG,
                field,
                number.spot(),
                what,
                "write " + right + (right.equals(study.paper()) ? ", with the letters" : ", digits alone"),
                study.source());
    }
}

package io.github.ratecard.claim.check;

import io.github.ratecard.claim.Cited;
import io.github.ratecard.claim.ClaimValue;
import io.github.ratecard.claim.finding.ClaimField;
import io.github.ratecard.claim.finding.Rule;
import java.util.Optional;

/** The condition code of a study: on institutional claims, and on no others. */
record ConditionCodeCheck(Cited code) implements Check {
    @Override
    public void check(Subject subject, Report report) {
        Optional<ClaimValue> found = subject.claim().conditionCodes().stream()
                .filter(field -> field.upper().equals(code.value()))
                .findFirst();
        if (subject.isProfessional() && found.isPresent()) {
            report.add(
                    Rule.CONDITION_CODE_MISPLACED,
                    ClaimField.CONDITION_CODE,
                    found.get().spot(),
                    "condition code " + code.value()
                            + " stands on a professional claim; only institutional claims report it",
                    "remove condition code " + code.value(),
                    code.source());
        } else if (!subject.isProfessional() && found.isEmpty()) {
            report.missing(
                    Rule.CONDITION_CODE_MISSING,
                    ClaimField.CONDITION_CODE,
                    "condition code " + code.value() + ", which marks a claim of the study, is missing",
                    "add condition code " + code.value(),
                    code.source());
        }
    }
}

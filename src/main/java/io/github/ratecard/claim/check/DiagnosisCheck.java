package io.github.ratecard.claim.check;

import io.github.ratecard.claim.Cited;
import io.github.ratecard.claim.Claim;
import io.github.ratecard.claim.ClaimLine;
import io.github.ratecard.claim.ClaimValue;
import io.github.ratecard.claim.finding.ClaimField;
import io.github.ratecard.claim.finding.Rule;
import io.github.ratecard.claim.guide.ClaimFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Both diagnoses, in either order, and on a professional claim a pointer to each from every procedure line. */
final class DiagnosisCheck implements Check {
    private static final String ICD = "[A-Za-z][0-9][0-9A-Za-z][.]?[0-9A-Za-z]{0,4}";

    private final ClaimFacts facts;
    private final String name;

    /** @param name what the covered diagnosis is */
    DiagnosisCheck(ClaimFacts facts, String name) {
        this.facts = facts;
        this.name = name;
    }

    @Override
    public void check(Subject subject, Report report) {
        Claim claim = subject.claim();
        Cited covered = facts.diagnosis();
        Cited study = facts.studyDiagnosis();
        if (!claim.hasDiagnosis(covered.value())) {
            noDiagnosis(claim, report);
        }
        if (!claim.hasDiagnosis(study.value())) {
            report.missing(
                    Rule.STUDY_DIAGNOSIS_MISSING,
                    ClaimField.DIAGNOSIS,
                    "diagnosis " + study.value() + ", which says that the patient takes part in a study, is missing",
                    "add " + study.value() + " as the second diagnosis",
                    study.source());
        }
        if (subject.isProfessional()) {
            subject.lines().forEach(line -> pointers(claim, line, report));
        }
    }

    private void noDiagnosis(Claim claim, Report report) {
        Cited covered = facts.diagnosis();
        String kin = Claim.diagnosis(facts.kin());
        Optional<ClaimValue> other = claim.diagnoses().stream()
                .filter(field -> Claim.diagnosis(field.value()).startsWith(kin))
                .findFirst();
        String only = covered.value() + " (" + name + ")";
        if (other.isPresent()) {
            report.add(
                    Rule.DIAGNOSIS_OTHER,
                    ClaimField.DIAGNOSIS,
                    other.get().spot(),
                    "diagnosis " + other.get().shown(ICD) + " stands in place of " + only + ", the only one covered",
                    "report " + covered.value() + " if the record shows it",
                    covered.source());
        } else {
            report.missing(
                    Rule.DIAGNOSIS_MISSING,
                    ClaimField.DIAGNOSIS,
                    "diagnosis " + only + " is missing, the only one covered",
                    "report " + covered.value() + " as the first diagnosis if the record shows it",
                    covered.source());
        }
    }

    /** What is not among the diagnoses cannot be pointed to, and is a finding already. */
    private void pointers(Claim claim, ClaimLine line, Report report) {
        List<String> missed = new ArrayList<>();
        for (String code :
                List.of(facts.diagnosis().value(), facts.studyDiagnosis().value())) {
            if (claim.hasDiagnosis(code) && !pointsTo(claim, line, code)) {
                missed.add(code);
            }
        }
        if (!missed.isEmpty()) {
            report.add(
                    Rule.POINTERS_INCOMPLETE,
                    ClaimField.POINTERS,
                    line.pointers().isEmpty()
                            ? line.spot().at("")
                            : line.pointers().get(0).spot(),
                    "the diagnosis pointers of " + Subject.name(line) + " leave out " + String.join(" and ", missed),
                    "point to both diagnoses, " + facts.diagnosis().value() + " and "
                            + facts.studyDiagnosis().value(),
                    facts.diagnosis().source());
        }
    }

    private static boolean pointsTo(Claim claim, ClaimLine line, String code) {
        for (ClaimValue pointer : line.pointers()) {
            int at = index(pointer.upper());
            if (at >= 0
                    && at < claim.diagnoses().size()
                    && Claim.diagnosis(claim.diagnoses().get(at).value()).equals(Claim.diagnosis(code))) {
                return true;
            }
        }
        return false;
    }

    /** Which diagnosis is meant, from 0: 1 or A is the first; -1 when none is. */
    private static int index(String pointer) {
        if (pointer.matches("0?[1-9]|1[0-9]")) {
            return Integer.parseInt(pointer) - 1;
        }
        return pointer.matches("[A-L]") ? pointer.charAt(0) - 'A' : -1;
    }
}

package io.github.ratecard.claim.coverage;

import io.github.ratecard.claim.Cited;
import io.github.ratecard.claim.Claim;
import io.github.ratecard.claim.coverage.Criterion.Answer;
import io.github.ratecard.claim.guide.ClaimGuide;
import io.github.ratecard.claim.guide.Coverage;
import io.github.ratecard.claim.guide.EligibilityRules;
import io.github.ratecard.claim.guide.LookBack;
import io.github.ratecard.claim.guide.Payer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Decides whether a patient qualifies for a procedure. */
public final class Eligibility {
    private final ClaimGuide guide;
    private final EligibilityRules rules;
    private final Patient patient;
    private final List<Criterion> criteria = new ArrayList<>();
    private final List<String> assumptions = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();

    private Eligibility(ClaimGuide guide, Patient patient) {
        this.guide = guide;
        this.rules = guide.eligibility();
        this.patient = patient;
    }

    public static Verdict decide(ClaimGuide guide, Patient patient) {
        return new Eligibility(guide, patient).decide();
    }

    private Verdict decide() {
        payer();
        diagnosis();
        date();
        LocalDate from = rules.lookBack().from(patient.index());
        priors(from);
        return new Verdict(
                guide.id(), guide.title(), patient.index(), from, overall(), criteria, assumptions, warnings);
    }

    private void priors(LocalDate from) {
        if (patient.priors().isPresent() && !patient.priors().get().isEmpty()) {
            patient.priors().get().forEach(prior -> prior(prior, from));
            return;
        }
        boolean none = patient.priors().isPresent();
        add(
                "prior-procedure",
                none ? "no earlier procedure" : "earlier procedure",
                none ? Answer.YES : Answer.UNKNOWN,
                none
                        ? "none since " + from
                        : "whether there was one since " + from
                                + " was not said; name each, or say none (--prior none)",
                rules.lookBack().source());
    }

    private void payer() {
        String payers = guide.payers().all().stream()
                .filter(Payer::eligibility)
                .map(Payer::name)
                .collect(Collectors.joining(", "));
        if (patient.payer().isEmpty()) {
            add(
                    "payer",
                    "payer",
                    Answer.UNKNOWN,
                    "who pays was not said; the criteria are those of " + payers,
                    rules.source());
            return;
        }
        Payer payer = patient.payer().get();
        add(
                "payer",
                "payer",
                payer.eligibility() ? Answer.YES : Answer.NO,
                payer.eligibility()
                        ? payer.name() + ", age: " + rules.age()
                        : "these are the criteria of " + payers + "; " + payer.name() + ": " + payer.text(),
                payer.eligibility() ? rules.source() : payer.source());
    }

    private void diagnosis() {
        Cited wanted = rules.diagnosis();
        String only = wanted.value() + " (" + rules.diagnosisName() + ")";
        boolean has = patient.diagnoses().stream()
                .anyMatch(code -> Claim.diagnosis(code).equals(Claim.diagnosis(wanted.value())));
        Answer answer = patient.diagnoses().isEmpty() ? Answer.UNKNOWN : has ? Answer.YES : Answer.NO;
        String text = has
                ? only
                : patient.diagnoses().isEmpty()
                        ? "the diagnosis was not said; covered is " + only
                        : String.join(", ", patient.diagnoses()) + "; covered is " + only;
        add("diagnosis", "diagnosis", answer, text, wanted.source());
    }

    private void date() {
        Coverage coverage = guide.coverage();
        boolean covered = !patient.index().isBefore(coverage.from());
        add(
                "coverage-date",
                "date of service",
                covered ? Answer.YES : Answer.NO,
                patient.index() + "; covered under " + coverage.policy() + " on or after " + coverage.from(),
                coverage.source());
    }

    private void prior(Prior prior, LocalDate from) {
        LookBack lookBack = rules.lookBack();
        String what = prior.procedure().name() + " (" + prior.region() + ") on " + prior.date();
        if (prior.assumed()) {
            assumptions.add(what + ": no region was given, so " + lookBack.region() + " is assumed");
        }
        Answer answer = Answer.YES;
        String why;
        if (prior.date().isAfter(patient.index())) {
            why = "after " + patient.index() + ", so it is ignored";
            warnings.add(what + " is dated after " + patient.index() + " and was ignored");
        } else if (!prior.region().equals(lookBack.region())) {
            why = "not in the " + lookBack.region() + " region, so it does not count";
        } else if (prior.date().isBefore(from)) {
            why = "before " + from + ", more than " + lookBack.months() + " months earlier";
        } else {
            answer = Answer.NO;
            why = "within the " + lookBack.months() + " months from " + from + " to " + patient.index();
        }
        add("prior-procedure", "earlier procedure", answer, what + ": " + why, lookBack.source());
    }

    private void add(String id, String name, Answer answer, String text, String source) {
        criteria.add(new Criterion(id, name, answer, text, source));
    }

    private Answer overall() {
        boolean no = criteria.stream().anyMatch(criterion -> criterion.answer() == Answer.NO);
        boolean open = criteria.stream().anyMatch(criterion -> criterion.answer() == Answer.UNKNOWN);
        return no ? Answer.NO : open ? Answer.UNKNOWN : Answer.YES;
    }
}

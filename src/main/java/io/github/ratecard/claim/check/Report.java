package io.github.ratecard.claim.check;

import io.github.ratecard.claim.Claim;
import io.github.ratecard.claim.Severity;
import io.github.ratecard.claim.Spot;
import io.github.ratecard.claim.finding.ClaimField;
import io.github.ratecard.claim.finding.Finding;
import io.github.ratecard.claim.finding.FindingPlace;
import io.github.ratecard.claim.finding.Rule;
import java.util.ArrayList;
import java.util.List;

/** Takes down what the checks find in one claim. */
final class Report {
    private final Claim claim;
    private final List<Finding> findings = new ArrayList<>();

    Report(Claim claim) {
        this.claim = claim;
    }

    void add(Rule rule, ClaimField field, Spot spot, String what, String remedy, String source) {
        add(rule, rule.severity(), field, spot, what, remedy, source);
    }

    void add(Rule rule, Severity severity, ClaimField field, Spot spot, String what, String remedy, String source) {
        findings.add(new Finding(rule, severity, FindingPlace.field(claim, field, spot), what, remedy, source));
    }

    void add(Finding finding) {
        findings.add(finding);
    }

    /** About the claim as a whole: something that should stand in a field and does not. */
    void missing(Rule rule, ClaimField field, String what, String remedy, String source) {
        add(rule, field, claim.spot().at(""), what, remedy, source);
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }
}

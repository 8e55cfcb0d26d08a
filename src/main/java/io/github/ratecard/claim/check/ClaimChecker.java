package io.github.ratecard.claim.check;

import io.github.ratecard.claim.Claim;
import io.github.ratecard.claim.ClaimLine;
import io.github.ratecard.claim.finding.CheckedClaim;
import io.github.ratecard.claim.finding.Finding;
import io.github.ratecard.claim.guide.ClaimFacts;
import io.github.ratecard.claim.guide.ClaimGuide;
import io.github.ratecard.claim.guide.Payer;
import io.github.ratecard.table.Tables;
import java.util.List;
import java.util.Optional;

/** Checks claims against what a guide says of them. */
public final class ClaimChecker {
    private final ClaimFacts facts;
    private final PayerFinder payers;
    private final LineCheck readable;
    private final List<Check> ofAll;
    private final Check misplaced;
    private final List<Check> ofStudy;

    /** @param payer whom all claims are for; empty to take each claim's word for it */
    public ClaimChecker(ClaimGuide guide, Optional<Payer> payer, Tables tables) {
        facts = guide.facts();
        StudyItems items = new StudyItems(facts);
        String policy = guide.coverage().source();
        payers = new PayerFinder(guide.payers(), items, payer, facts.formatSource());
        readable = new LineCheck(facts.formatSource());
        ofAll = List.of(readable, new CodeCheck(facts, guide.coverage(), tables), new UnitsCheck(facts, tables));
        misplaced = new StudyItemsCheck(items, guide.payers(), policy);
        ofStudy = List.of(
                new ModifierCheck(facts),
                new StudyNumberCheck(facts.study()),
                new ConditionCodeCheck(facts.conditionCode()),
                new DiagnosisCheck(facts, guide.eligibility().diagnosisName()),
                new PlaceCheck(facts),
                new DeviceCheck(facts.device()));
    }

    /** What is to be said of a claim that is not for the procedure as far as it can be read; empty where all of it can. */
    public Optional<Finding> unreadable(Claim claim) {
        return readable.check(claim, claim.id().text() + ", ");
    }

    /** What is to be said of a claim; empty when it is not for the procedure. */
    public Optional<CheckedClaim> check(Claim claim) {
        List<ClaimLine> lines = Subject.lines(claim, facts);
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        Report report = new Report(claim);
        Payer payer = payers.find(claim, lines, report);
        Subject subject = new Subject(claim, lines, payer);
        ofAll.forEach(check -> check.check(subject, report));
        if (payer.studyItems()) {
            ofStudy.forEach(check -> check.check(subject, report));
        } else {
            misplaced.check(subject, report);
        }
        return Optional.of(new CheckedClaim(claim.id(), claim.kind(), payer, report.findings(), Optional.empty()));
    }
}

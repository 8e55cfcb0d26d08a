package io.github.ratecard.claim.check;

import io.github.ratecard.claim.Cited;
import io.github.ratecard.claim.ClaimLine;
import io.github.ratecard.claim.ClaimValue;
import io.github.ratecard.claim.Spot;
import io.github.ratecard.claim.finding.ClaimField;
import io.github.ratecard.claim.finding.Rule;
import io.github.ratecard.claim.guide.ClaimFacts;

/** Modifiers of the procedure lines; a device line needs none. */
record ModifierCheck(ClaimFacts facts) implements Check {
    @Override
    public void check(Subject subject, Report report) {
        boolean explained = subject.claim().explained();
        for (ClaimLine line : subject.lines()) {
            study(line, report);
            if (line.has(facts.bothSides().value())) {
                bothSides(line, report);
            }
            if (line.has(facts.oneSide().value()) && !explained && !line.explained()) {
                oneSide(line, report);
                explained = true;
            }
        }
    }

    private void study(ClaimLine line, Report report) {
        Cited modifier = facts.modifier();
        if (line.has(facts.mistaken())) {
            report.add(
                    Rule.STUDY_MODIFIER_LETTER,
                    ClaimField.CODE,
                    spot(line, facts.mistaken()),
                    Subject.name(line) + " has modifier " + facts.mistaken() + " with the letter O; Medicare denies it",
                    "write " + modifier.value() + ", with the digit zero",
                    modifier.source());
        } else if (!line.has(modifier.value())) {
            report.add(
                    Rule.STUDY_MODIFIER_MISSING,
                    ClaimField.CODE,
                    line.code().get().spot(),
                    Subject.name(line) + " lacks modifier " + modifier.value() + ", which marks a service of the study",
                    "add modifier " + modifier.value() + " (with the digit zero) to the line",
                    modifier.source());
        }
    }

    private void bothSides(ClaimLine line, Report report) {
        report.add(
                Rule.MODIFIER_BOTH_SIDES,
                ClaimField.CODE,
                spot(line, facts.bothSides().value()),
                Subject.name(line) + " has modifier " + facts.bothSides().value()
                        + ", but the code already pays both sides of a level",
                "remove modifier " + facts.bothSides().value(),
                facts.bothSides().source());
    }

    private void oneSide(ClaimLine line, Report report) {
        report.add(
                Rule.ONE_SIDE_UNEXPLAINED,
                ClaimField.NOTE,
                spot(line, facts.oneSide().value()),
                Subject.name(line) + " has modifier " + facts.oneSide().value() + " without a note of what was reduced",
                "say in a note which side was done and what was reduced",
                facts.oneSide().source());
    }

    private static Spot spot(ClaimLine line, String modifier) {
        return line.modifiers().stream()
                .filter(field -> field.upper().equals(modifier))
                .findFirst()
                .map(ClaimValue::spot)
                .orElse(line.spot());
    }
}

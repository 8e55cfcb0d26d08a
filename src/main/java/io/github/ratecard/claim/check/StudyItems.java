package io.github.ratecard.claim.check;

import io.github.ratecard.claim.Claim;
import io.github.ratecard.claim.ClaimLine;
import io.github.ratecard.claim.ClaimValue;
import io.github.ratecard.claim.Spot;
import io.github.ratecard.claim.finding.ClaimField;
import io.github.ratecard.claim.guide.ClaimFacts;
import java.util.ArrayList;
import java.util.List;

/** What on a claim is there for the study alone: its modifier, number, diagnosis and condition code. */
record StudyItems(ClaimFacts facts) {
    /** One of them, in words, and where it stands. */
    record Item(String text, Spot spot, ClaimField field) {}

    /** Those that a claim carries, in the order of its lines and fields. */
    List<Item> of(Claim claim, List<ClaimLine> lines) {
        List<Item> items = new ArrayList<>();
        for (ClaimLine line : lines) {
            for (ClaimValue modifier : line.modifiers()) {
                if (modifier.upper().equals(facts.modifier().value())) {
                    String text = "modifier " + facts.modifier().value() + " on " + Subject.name(line);
                    items.add(new Item(text, modifier.spot(), ClaimField.CODE));
                }
            }
        }
        claim.studyNumbers().forEach(number -> addNumber(number, items));
        claim.valueCodes().stream()
                .filter(value -> value.code().upper().equals(facts.study().valueCode()))
                .forEach(value -> addNumber(value.amount(), items));
        addCode(claim.diagnoses(), facts.studyDiagnosis().value(), "diagnosis ", ClaimField.DIAGNOSIS, items);
        addCode(
                claim.conditionCodes(),
                facts.conditionCode().value(),
                "condition code ",
                ClaimField.CONDITION_CODE,
                items);
        return items;
    }

    private void addNumber(ClaimValue number, List<Item> items) {
        if (facts.study().isSaidBy(number.upper()) || facts.study().isAmount(number.upper())) {
            items.add(new Item("the study number", number.spot(), ClaimField.STUDY_NUMBER));
        }
    }

    private static void addCode(
            List<ClaimValue> codes, String wanted, String name, ClaimField field, List<Item> items) {
        for (ClaimValue code : codes) {
            if (Claim.diagnosis(code.value()).equals(Claim.diagnosis(wanted))) {
                items.add(new Item(name + wanted, code.spot(), field));
            }
        }
    }
}

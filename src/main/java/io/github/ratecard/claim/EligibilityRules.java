package io.github.ratecard.claim;

import io.github.ratecard.table.Node;

/**
 * Which patients qualify.
 *
 * @param diagnosis the one diagnosis
 * @param diagnosisName what it is
 * @param age which ages, in words
 */
public record EligibilityRules(Cited diagnosis, String diagnosisName, String age, LookBack lookBack, String source) {

    static EligibilityRules read(Node node) {
        node.only("source", "age", "diagnosis", "look_back");
        Node diagnosis = node.get("diagnosis").only("code", "name", "source");
        return new EligibilityRules(
                Cited.read(diagnosis, "code"),
                diagnosis.get("name").text(),
                node.get("age").text(),
                LookBack.read(node.get("look_back")),
                node.get("source").text());
    }
}

package io.github.ratecard.claim.guide;

import io.github.ratecard.claim.Cited;
import io.github.ratecard.claim.Placeholders;
import io.github.ratecard.yaml.Node;
import java.util.List;

/**
 * Which patients qualify.
 *
 * @param diagnosis the one diagnosis
 * @param diagnosisName what it is
 * @param age which ages, in words
 * @param notes what else to know of the criteria
 */
public record EligibilityRules(
        Cited diagnosis, String diagnosisName, String age, LookBack lookBack, List<Cited> notes, String source) {

    static EligibilityRules read(Node node, Placeholders words) {
        node.only("source", "age", "diagnosis", "look_back", "notes");
        Node diagnosis = node.get("diagnosis").only("code", "name", "source");
        return new EligibilityRules(
                Cited.read(diagnosis, "code"),
                diagnosis.get("name").text(),
                node.get("age").text(),
                LookBack.read(node.get("look_back")),
                node.find("notes").map(list -> Coverage.texts(list, words)).orElse(List.of()),
                node.get("source").text());
    }
}

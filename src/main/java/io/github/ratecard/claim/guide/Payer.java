package io.github.ratecard.claim.guide;

import io.github.ratecard.claim.Placeholders;
import io.github.ratecard.yaml.Node;
import java.util.ArrayList;
import java.util.List;

/**
 * Who pays, and on which conditions.
 *
 * @param id as it is typed
 * @param name spelled out, as it is printed
 * @param covered whether, in a few words
 * @param studyItems whether its claims carry what the study asks for
 * @param eligibility whether the criteria of {@code eligible} are this payer's
 * @param unclear whether its filing codes may also mean a Medicare Advantage plan
 * @param filing the codes of the claim's SBR09 that mean this payer
 */
public record Payer(
        String id,
        String name,
        List<String> aliases,
        String covered,
        boolean studyItems,
        boolean eligibility,
        boolean unclear,
        List<String> filing,
        String text,
        String source) {

    private static final String REQUIRED = "required";
    private static final String NONE = "none";

    static Payer read(Node node, Placeholders words) {
        node.only(
                "id",
                "name",
                "aliases",
                "covered",
                "study_items",
                "eligibility",
                "unclear",
                "filing",
                "text",
                "source");
        return new Payer(
                node.get("id").text(),
                node.get("name").text(),
                node.find("aliases").map(Node::texts).orElse(List.of()),
                node.get("covered").text(),
                carriesStudyItems(node),
                node.get("eligibility").flag(),
                node.find("unclear").map(Node::flag).orElse(false),
                node.get("filing").texts(),
                words.fill(node.get("text")),
                node.get("source").text());
    }

    static boolean carriesStudyItems(Node node) {
        return node.get("study_items").word(REQUIRED, NONE).equals(REQUIRED);
    }

    /** Id and aliases. */
    List<String> words() {
        List<String> words = new ArrayList<>();
        words.add(id);
        words.addAll(aliases);
        return words;
    }
}

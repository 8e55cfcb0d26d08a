package io.github.ratecard.claim.guide;

import io.github.ratecard.claim.Medium;
import io.github.ratecard.claim.Placeholders;
import io.github.ratecard.yaml.Node;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A field of a claim form: where it is on paper and in the electronic claim, what goes in, why.
 *
 * @param place the item or form locator
 * @param loop of the electronic claim
 * @param medium on which alone it is filled; empty for both
 * @param study whether only claims of the study fill it ({@code true}) or only others ({@code false})
 * @param oneSide whether only a case with a level done on one side fills it
 * @param each what it is repeated for
 */
public record FormField(
        String place,
        String loop,
        String element,
        String name,
        Optional<Medium> medium,
        Optional<Boolean> study,
        boolean oneSide,
        Each each,
        Node value,
        Node note,
        Placeholders words,
        String source) {

    /** What a field is repeated for. */
    public enum Each {
        CLAIM,
        LINE,
        DEVICE
    }

    static FormField read(Node node, Placeholders words) {
        node.only("place", "loop", "element", "name", "medium", "study", "when", "each", "value", "note", "source");
        FormField field = new FormField(
                node.get("place").text(),
                node.find("loop").map(Node::text).orElse(""),
                node.find("element").map(Node::text).orElse(""),
                node.get("name").text(),
                node.find("medium").map(medium -> Medium.of(medium.word("paper", "electronic"))),
                node.find("study").map(Node::flag),
                node.find("when").map(when -> when.word("one_side")).isPresent(),
                node.find("each")
                        .map(each -> each.word("line", "device").equals("line") ? Each.LINE : Each.DEVICE)
                        .orElse(Each.CLAIM),
                node.get("value"),
                node.get("note"),
                words,
                node.get("source").text());
        field.fillValue(sample());
        field.fillNote(sample());
        return field;
    }

    public String fillValue(Map<String, String> more) {
        return words.with(more).fill(value);
    }

    public String fillNote(Map<String, String> more) {
        return words.with(more).fill(note);
    }

    /** The words that only a case gives a meaning to. */
    private static Map<String, String> sample() {
        Map<String, String> words = new HashMap<>();
        for (String word :
                new String[] {"date", "pos", "bill_type", "line", "line.note", "units", "units.note", "pointers"}) {
            words.put(word, word);
        }
        return words;
    }
}

package io.github.ratecard.claim;

import io.github.ratecard.yaml.Node;
import java.util.HashMap;
import java.util.Map;

/** What the words in braces stand for in the texts of a guide, so that a fact stands in it once. */
public final class Placeholders {
    private final Map<String, String> meanings;

    public Placeholders(Map<String, String> meanings) {
        this.meanings = Map.copyOf(meanings);
    }

    /** These words and more. */
    public Placeholders with(Map<String, String> more) {
        Map<String, String> all = new HashMap<>(meanings);
        all.putAll(more);
        return new Placeholders(all);
    }

    /** The text of a node with every word filled in; a word that means nothing is refused. */
    public String fill(Node node) {
        StringBuilder filled = new StringBuilder();
        String text = node.text();
        int at = 0;
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', at)) {
            int close = text.indexOf('}', open);
            String word = close < 0 ? text.substring(open) : text.substring(open + 1, close);
            String meaning = meanings.get(word);
            if (meaning == null) {
                throw node.wrong(
                        "'{" + word + "}' stands for nothing", "one of: " + String.join(", ", meanings.keySet()));
            }
            filled.append(text, at, open).append(meaning);
            at = close + 1;
        }
        return filled.append(text.substring(at)).toString();
    }
}

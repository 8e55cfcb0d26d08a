package io.github.ratecard.claim.guide;

import io.github.ratecard.claim.Cited;
import io.github.ratecard.claim.Placeholders;
import io.github.ratecard.yaml.Node;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What covers the procedure, and since when.
 *
 * @param policy the coverage policy, such as {@code NCD 150.13}
 * @param basis what kind of coverage that is
 * @param from the first day
 * @param study the number of the approved study
 */
public record Coverage(
        String policy,
        String basis,
        LocalDate from,
        String study,
        String title,
        String source,
        List<Cited> facts,
        List<Cited> notes) {

    static Coverage read(Node node, Placeholders words) {
        node.only("policy", "basis", "from", "study", "title", "source", "facts", "notes");
        return new Coverage(
                node.get("policy").text(),
                node.get("basis").text(),
                node.get("from").date(),
                node.get("study").text(),
                node.get("title").text(),
                node.get("source").text(),
                texts(node.get("facts"), words),
                texts(node.get("notes"), words));
    }

    /** Reads a list of {@code {text, source}}. */
    static List<Cited> texts(Node list, Placeholders words) {
        List<Cited> texts = new ArrayList<>();
        for (Node item : list.items()) {
            item.only("text", "source");
            texts.add(new Cited(words.fill(item.get("text")), item.get("source").text()));
        }
        return List.copyOf(texts);
    }
}

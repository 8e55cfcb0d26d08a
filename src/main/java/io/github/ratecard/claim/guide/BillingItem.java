package io.github.ratecard.claim.guide;

import io.github.ratecard.claim.Placeholders;
import io.github.ratecard.claim.Span;
import io.github.ratecard.yaml.Node;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One thing that a claim for the procedure needs, across its forms.
 *
 * @param item what it is
 * @param value what to write
 * @param where the fields that hold it; empty for one that is in none
 * @param text how, and what to beware of
 */
public record BillingItem(String item, String value, String where, String text, String source) {

    /** The items that hold on a day; none for a guide without them. */
    static List<BillingItem> readAll(Node claim, Placeholders words, LocalDate date) {
        List<BillingItem> items = new ArrayList<>();
        Optional<Node> list = claim.find("billing");
        if (list.isPresent()) {
            for (Node node : list.get().items()) {
                node.only("item", "value", "where", "text", "from", "to", "source");
                if (Span.read(node).contains(date)) {
                    items.add(read(node, words));
                }
            }
        }
        return List.copyOf(items);
    }

    private static BillingItem read(Node node, Placeholders words) {
        return new BillingItem(
                node.get("item").text(),
                words.fill(node.get("value")),
                node.find("where").map(words::fill).orElse(""),
                words.fill(node.get("text")),
                node.get("source").text());
    }
}

package io.github.ratecard.claim.guide;

import io.github.ratecard.claim.Cited;
import io.github.ratecard.claim.Placeholders;
import io.github.ratecard.claim.Span;
import io.github.ratecard.yaml.Node;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What to send to a plan that wants to authorize the procedure before it is done. */
public record PriorAuthorization(String intro, List<Item> send, List<Cited> notes, String source) {

    /** One thing to send. */
    public record Item(String name, String value, String source) {}

    static PriorAuthorization read(Node node, Placeholders words, LocalDate date) {
        node.only("source", "intro", "send", "notes");
        List<Item> send = new ArrayList<>();
        for (Node item : node.get("send").items()) {
            item.only("item", "value", "from", "to", "source");
            if (Span.read(item).contains(date)) {
                send.add(new Item(
                        item.get("item").text(),
                        words.fill(item.get("value")),
                        item.get("source").text()));
            }
        }
        return new PriorAuthorization(
                words.fill(node.get("intro")),
                List.copyOf(send),
                Coverage.texts(node.get("notes"), words),
                node.get("source").text());
    }
}

package io.github.ratecard.claim;

import io.github.ratecard.yaml.Node;

/**
 * One fact of the guide and the document that says so.
 *
 * @param source an id of {@code sources.yaml}
 */
public record Cited(String value, String source) {
    /** Reads {@code {KEY: value, source: id}}. */
    public static Cited read(Node node, String key) {
        return new Cited(node.get(key).text(), node.get("source").text());
    }
}

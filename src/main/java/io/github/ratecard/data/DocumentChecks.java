package io.github.ratecard.data;

import io.github.ratecard.table.kind.TableException;
import io.github.ratecard.yaml.Node;
import java.util.function.Consumer;

/**
 * What reads the YAML documents of {@code data/} strictly: packages above this one know what they mean. Each throws a
 * {@link TableException} for a document that cannot be used.
 *
 * @param procedure reads a procedure guide, {@code procedures/*.yaml}
 * @param layout reads the layout of a CMS file, {@code layouts/*.yaml}
 */
public record DocumentChecks(Consumer<Node> procedure, Consumer<Node> layout) {
    /** Checks no more than that the documents are YAML. */
    public static DocumentChecks none() {
        return new DocumentChecks(node -> {}, node -> {});
    }
}

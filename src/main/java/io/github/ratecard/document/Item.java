package io.github.ratecard.document;

import java.util.List;

/**
 * A sentence of an outline.
 *
 * @param items the sentences that belong to it
 * @param details what it says, in more words
 */
public record Item(String text, List<Item> items, List<String> details) {
    public Item {
        items = List.copyOf(items);
        details = List.copyOf(details);
    }

    public static Item of(String text) {
        return new Item(text, List.of(), List.of());
    }

    public static Item of(String text, List<Item> items) {
        return new Item(text, items, List.of());
    }

    public static Item detailed(String text, List<String> details) {
        return new Item(text, List.of(), details);
    }
}

package io.github.ratecard.document;

import java.util.List;

/**
 * A sentence of an outline.
 *
 * @param items the sentences that belong to it; there may be more than memory holds
 * @param details what it says, in more words
 */
public record Item(String text, Iterable<Item> items, List<String> details) {
    public Item {
        details = List.copyOf(details);
    }

    public static Item of(String text) {
        return new Item(text, List.of(), List.of());
    }

    public static Item of(String text, Iterable<Item> items) {
        return new Item(text, items, List.of());
    }

    public boolean hasItems() {
        return items.iterator().hasNext();
    }

    public static Item detailed(String text, List<String> details) {
        return new Item(text, List.of(), details);
    }
}

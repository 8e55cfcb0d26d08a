package io.github.ratecard.quote;

import java.util.ArrayList;
import java.util.List;

/**
 * Quotes side by side that differ in one thing that was asked.
 *
 * @param items in the order asked; the first is what the others are compared with
 */
public record Comparison(Subject subject, List<Item> items) {
    public Comparison {
        items = List.copyOf(items);
    }

    /** What differs from quote to quote. */
    public enum Subject {
        ZIP("zip"),
        LOCALITY("locality"),
        CBSA("cbsa"),
        HOSPITAL("hospital"),
        LEVELS("levels"),
        DATE("date");

        private final String word;

        Subject(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    /**
     * One of the quotes.
     *
     * @param value what was asked for in it alone, as it was given
     * @param changes how far each site is from the same one of the first quote; empty for the first
     */
    public record Item(String value, Quote quote, List<SiteChange> changes) {
        public Item {
            changes = List.copyOf(changes);
        }
    }

    /**
     * Compares quotes with the first of them.
     *
     * @param values what was asked for in each quote
     */
    public static Comparison of(Subject subject, List<String> values, List<Quote> quotes) {
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < quotes.size(); i++) {
            List<SiteChange> changes = i == 0 ? List.of() : changes(quotes.get(0), quotes.get(i));
            items.add(new Item(values.get(i), quotes.get(i), changes));
        }
        return new Comparison(subject, items);
    }

    /** The quotes by themselves. */
    public List<Quote> quotes() {
        return items.stream().map(Item::quote).toList();
    }

    /** Whether each quote answers everything that was asked. */
    public boolean isAnswered() {
        return items.stream().allMatch(item -> item.quote().isAnswered());
    }

    private static List<SiteChange> changes(Quote first, Quote other) {
        List<SiteChange> changes = new ArrayList<>();
        for (SiteQuote site : other.sites()) {
            for (SiteQuote base : first.sites()) {
                if (base.site() == site.site() && base.pos().equals(site.pos())) {
                    changes.add(SiteChange.of(base, site));
                }
            }
        }
        return changes;
    }
}

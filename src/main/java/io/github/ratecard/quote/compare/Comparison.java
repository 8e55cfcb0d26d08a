package io.github.ratecard.quote.compare;

import io.github.ratecard.model.Decimal;
import io.github.ratecard.model.service.Component;
import io.github.ratecard.quote.Quote;
import io.github.ratecard.quote.SiteQuote;
import io.github.ratecard.quote.request.PlaceRequest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Quotes side by side that differ in one thing that was asked, or in several whose values are crossed.
 *
 * @param ranked whether the highest payment is to stand first
 * @param items in the order asked; the first is what the others are compared with
 */
public record Comparison(List<Subject> subjects, boolean ranked, List<Item> items) {
    public Comparison {
        subjects = List.copyOf(subjects);
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
     * @param values what was asked for in it alone, as it was given: one for each subject
     * @param place that was asked for
     * @param changes how far each site is from the same one of the first quote; empty for the first
     */
    public record Item(List<String> values, PlaceRequest place, Quote quote, List<SiteChange> changes) {
        public Item {
            values = List.copyOf(values);
            changes = List.copyOf(changes);
        }

        /** The values in one text. */
        public String value() {
            return String.join(", ", values);
        }
    }

    /**
     * Compares quotes with the first of them.
     *
     * @param asked the quotes, without their changes
     */
    public static Comparison of(List<Subject> subjects, List<Item> asked) {
        List<Item> items = new ArrayList<>();
        for (Item item : asked) {
            List<SiteChange> changes =
                    items.isEmpty() ? List.of() : changes(items.get(0).quote(), item.quote());
            items.add(new Item(item.values(), item.place(), item.quote(), changes));
        }
        return new Comparison(subjects, false, items);
    }

    /** The same, the highest payment first. */
    public Comparison ranking() {
        return new Comparison(subjects, true, items);
    }

    /** The subjects in one word. */
    public String subject() {
        List<String> words = new ArrayList<>();
        subjects.forEach(subject -> words.add(subject.word()));
        return String.join(",", words);
    }

    /**
     * One of the sites of one of the quotes.
     *
     * @param site has an amount for what was asked
     */
    public record Rank(Item item, SiteQuote site) {}

    /** Every site of every quote that has an amount for what was asked, the highest first; equals in the order asked. */
    public List<Rank> ranks() {
        List<Rank> ranks = new ArrayList<>();
        for (Item item : items) {
            for (SiteQuote site : item.quote().sites()) {
                if (site.amount(asked(item)).isPresent()) {
                    ranks.add(new Rank(item, site));
                }
            }
        }
        ranks.sort(Comparator.comparing(Comparison::amount).reversed());
        return ranks;
    }

    private static Decimal amount(Rank rank) {
        return rank.site().amount(asked(rank.item())).get().value();
    }

    private static Component asked(Item item) {
        return item.quote().component().orElse(Component.TOTAL);
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

package io.github.ratecard.report.words;

import io.github.ratecard.model.ReasonCode;
import io.github.ratecard.model.date.Dates;
import io.github.ratecard.model.date.UsDates;
import io.github.ratecard.quote.Names;
import io.github.ratecard.quote.Quote;
import io.github.ratecard.quote.compare.Comparison;
import io.github.ratecard.quote.compare.Comparison.Item;
import io.github.ratecard.quote.compare.Comparison.Subject;
import io.github.ratecard.report.amount.Rounding;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** A comparison in the words that people read. */
public final class ComparisonWords {
    private final Comparison comparison;
    private final Names names;
    private final boolean page;

    /** @param page whether it is for people who never see the command line */
    public ComparisonWords(Comparison comparison, Names names, boolean page) {
        this.comparison = comparison;
        this.names = names;
        this.page = page;
    }

    /** What differs, as the head of a column. */
    public String subject() {
        List<String> heads = new ArrayList<>();
        for (Subject subject : comparison.subjects()) {
            boolean capital = heads.isEmpty() || subject == Subject.ZIP;
            heads.add(capital ? head(subject) : head(subject).toLowerCase(Locale.ROOT));
        }
        return String.join(", ", heads);
    }

    private static String head(Subject subject) {
        return switch (subject) {
            case ZIP -> "ZIP code";
            case LOCALITY -> "Locality";
            case CBSA -> "Wage area";
            case HOSPITAL -> "Hospital";
            case LEVELS -> "Levels";
            case DATE -> "Date";
        };
    }

    /** One of the quotes: {@code 77030 Houston, TX}, {@code 2 levels}. */
    public String label(Item item) {
        return label(item, true);
    }

    /** The same in front of a sentence: {@code 77030}. */
    private String brief(Item item) {
        return label(item, false);
    }

    private String label(Item item, boolean named) {
        List<String> labels = new ArrayList<>();
        for (int i = 0; i < comparison.subjects().size(); i++) {
            labels.add(label(item, comparison.subjects().get(i), item.values().get(i), named));
        }
        return String.join(", ", labels);
    }

    private String label(Item item, Subject subject, String value, boolean named) {
        switch (subject) {
            case LEVELS:
                return value + (value.equals("1") ? " level" : " levels");
            case DATE:
                return page ? UsDates.of(Dates.parse(value)) : value;
            case ZIP:
                Optional<String> name = named ? names.place(item.quote(), item.place()) : Optional.empty();
                return name.isPresent() ? value + " " + name.get() : value;
            default:
                return page ? names.place(item.quote(), item.place()).orElse(value) : value;
        }
    }

    public String title() {
        Quote first = comparison.items().get(0).quote();
        return page ? new HandoutWords(names, comparison.items().get(0).place()).title(first) : QuoteWords.title(first);
    }

    /** What all the quotes have in common, and against what they are held. */
    public List<String> circumstances() {
        List<String> facts = new ArrayList<>(facts(comparison.items().get(0)));
        comparison.items().forEach(item -> facts.retainAll(facts(item)));
        facts.add(
                comparison.ranked()
                        ? "highest payment first"
                        : "changes against " + brief(comparison.items().get(0)));
        return facts;
    }

    private List<String> facts(Item item) {
        return page
                ? new HandoutWords(names, item.place()).facts(item.quote())
                : QuoteWords.circumstances(item.quote());
    }

    public List<String> notes(ReasonCode.Kind kind, Rounding rounding) {
        return merged(
                quote -> page ? HandoutWords.notes(quote, kind, rounding) : Notes.sentences(quote, kind, rounding));
    }

    public List<String> disclaimers() {
        return merged(quote -> page ? HandoutWords.disclaimers(quote) : Disclaimers.of(quote));
    }

    /** Sentences about the quotes, each once, after the quotes that it concerns where those are not all. */
    public List<String> merged(Function<Quote, List<String>> sentences) {
        List<List<String>> each = comparison.quotes().stream().map(sentences).toList();
        List<String> texts = new ArrayList<>();
        int most = each.stream().mapToInt(List::size).max().orElse(0);
        // The first of every quote, then the second: what the quotes say of the same thing stays together
        for (int i = 0; i < most; i++) {
            for (List<String> told : each) {
                if (i < told.size()) {
                    Notes.addOnce(texts, told.get(i));
                }
            }
        }
        List<String> merged = new ArrayList<>();
        for (String text : texts) {
            List<String> concerned = new ArrayList<>();
            for (int i = 0; i < each.size(); i++) {
                if (each.get(i).contains(text)) {
                    concerned.add(brief(comparison.items().get(i)));
                }
            }
            boolean all = concerned.size() == comparison.items().size();
            merged.add(all ? text : String.join("; ", concerned) + ": " + text);
        }
        return merged;
    }
}

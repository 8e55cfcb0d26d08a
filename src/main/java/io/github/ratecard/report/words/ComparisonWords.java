package io.github.ratecard.report.words;

import io.github.ratecard.model.ReasonCode;
import io.github.ratecard.quote.Comparison;
import io.github.ratecard.quote.Quote;
import io.github.ratecard.report.amount.Rounding;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A comparison in the words that people read. */
public final class ComparisonWords {
    private ComparisonWords() {}

    /** What differs, as the head of a column. */
    public static String subject(Comparison comparison) {
        switch (comparison.subject()) {
            case ZIP:
                return "ZIP code";
            case LOCALITY:
                return "Locality";
            case CBSA:
                return "Wage area";
            case LEVELS:
                return "Levels";
            default:
                return "Date";
        }
    }

    /** One of the quotes: {@code 10001}, {@code 2 levels}. */
    public static String label(Comparison comparison, Comparison.Item item) {
        if (comparison.subject() != Comparison.Subject.LEVELS) {
            return item.value();
        }
        return item.value() + (item.value().equals("1") ? " level" : " levels");
    }

    public static String title(Comparison comparison) {
        return QuoteWords.title(comparison.items().get(0).quote());
    }

    /** What all the quotes have in common, and against what they are held. */
    public static List<String> circumstances(Comparison comparison) {
        List<Quote> quotes = comparison.quotes();
        List<String> facts = new ArrayList<>(QuoteWords.circumstances(quotes.get(0)));
        quotes.forEach(quote -> facts.retainAll(QuoteWords.circumstances(quote)));
        facts.add("changes against " + label(comparison, comparison.items().get(0)));
        return facts;
    }

    public static List<String> notes(Comparison comparison, ReasonCode.Kind kind, Rounding rounding) {
        return merged(comparison, quote -> Notes.sentences(quote, kind, rounding));
    }

    public static List<String> disclaimers(Comparison comparison) {
        return merged(comparison, Disclaimers::of);
    }

    /** Sentences about the quotes, each once, after the quotes that it concerns where those are not all. */
    public static List<String> merged(Comparison comparison, Function<Quote, List<String>> sentences) {
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
                    concerned.add(label(comparison, comparison.items().get(i)));
                }
            }
            boolean all = concerned.size() == comparison.items().size();
            merged.add(all ? text : String.join(", ", concerned) + ": " + text);
        }
        return merged;
    }
}

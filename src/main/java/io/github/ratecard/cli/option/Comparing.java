package io.github.ratecard.cli.option;

import io.github.ratecard.cli.terminal.Console;
import io.github.ratecard.quote.Comparison;
import io.github.ratecard.quote.Comparison.Subject;
import io.github.ratecard.quote.Quote;
import io.github.ratecard.quote.Quoter;
import io.github.ratecard.quote.request.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * The questions of a comparison: exactly one option was given a list, and each of its values takes its turn in that
 * option while all the others stay as they are.
 */
public final class Comparing {
    public static final String OPTION = "--compare";

    private final List<Candidate> candidates = new ArrayList<>();

    private record Candidate(Subject subject, Opt<?> option) {
        /** The values given, as a list; with fewer than two when it is none. */
        List<String> values() {
            return option.raw().map(text -> values(text)).orElse(List.of());
        }

        private List<String> values(String text) {
            boolean named = subject == Subject.LOCALITY || subject == Subject.CBSA;
            List<String> values = new ArrayList<>();
            // The names of places have commas of their own, with a blank behind
            for (String value : text.split(named ? ",(?! )" : ",", -1)) {
                if (subject == Subject.LEVELS && value.contains("-")) {
                    values.addAll(range(value.strip()));
                } else {
                    values.add(value.strip());
                }
            }
            return values;
        }

        private List<String> range(String text) {
            int dash = text.indexOf('-');
            int from = Console.number(text.substring(0, dash)).orElseThrow(() -> noRange(text));
            int to = Console.number(text.substring(dash + 1)).orElseThrow(() -> noRange(text));
            if (from > to) {
                throw noRange(text);
            }
            List<String> values = new ArrayList<>();
            for (int value = from; value <= to; value++) {
                values.add(String.valueOf(value));
            }
            return values;
        }

        private UsageException noRange(String text) {
            return UsageException.of(
                    "'" + text + "' is no range of levels", option.name(), List.of("a range such as 1-5", "1,3,5"));
        }
    }

    /** An option that may hold a list. */
    void add(Subject subject, Opt<?> option) {
        candidates.add(new Candidate(subject, option));
    }

    /**
     * Asks each question.
     *
     * @param request the question as the options stand
     */
    public Comparison ask(Quoter quoter, Supplier<Request> request) {
        Candidate varying = varying();
        List<String> values = varying.values();
        List<Quote> quotes = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            check(values, i, varying.option.name());
            varying.option.assign(values.get(i));
            quotes.add(quoter.answer(request.get()));
        }
        return Comparison.of(varying.subject, values, quotes);
    }

    private static void check(List<String> values, int i, String option) {
        if (values.get(i).isEmpty()) {
            throw UsageException.of(
                    "a value is missing in the list '" + String.join(",", values) + "'",
                    option,
                    List.of("values with a comma between each two"));
        }
        if (values.indexOf(values.get(i)) < i) {
            throw UsageException.of(
                    "'" + values.get(i) + "' stands twice in the list", option, List.of("different values"));
        }
    }

    private Candidate varying() {
        List<Candidate> lists =
                candidates.stream().filter(each -> each.values().size() > 1).toList();
        if (lists.isEmpty()) {
            throw UsageException.of("there is nothing to compare: no option holds a list", OPTION, lists());
        }
        if (lists.size() > 1) {
            String names = String.join(
                    " and ", lists.stream().map(each -> each.option.name()).toList());
            throw UsageException.contradiction(
                    "one thing at a time can be compared: " + names + " hold lists", OPTION, List.of("one list"));
        }
        return lists.get(0);
    }

    private List<String> lists() {
        return candidates.stream()
                .map(each -> each.option.name() + (each.subject == Subject.LEVELS ? " 1-5" : " A,B"))
                .toList();
    }
}

package io.github.ratecard.cli.option;

import io.github.ratecard.cli.terminal.Console;
import io.github.ratecard.quote.Quoter;
import io.github.ratecard.quote.compare.Comparison;
import io.github.ratecard.quote.compare.Comparison.Item;
import io.github.ratecard.quote.compare.Comparison.Subject;
import io.github.ratecard.quote.request.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * The questions of a comparison: each value of an option that was given a list takes its turn in that option while all the
 * others stay as they are. Lists of several options are crossed: each value of one with each of the others.
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
        List<Candidate> varying = varying();
        List<Item> items = new ArrayList<>();
        for (List<String> each : crossed(varying)) {
            for (int i = 0; i < each.size(); i++) {
                varying.get(i).option.assign(each.get(i));
            }
            Request asked = request.get();
            items.add(new Item(each, asked.place(), quoter.answer(asked), List.of()));
        }
        return Comparison.of(varying.stream().map(each -> each.subject).toList(), items);
    }

    /** Every combination of the values, those of the last list in turn first. */
    private static List<List<String>> crossed(List<Candidate> varying) {
        List<List<String>> combinations = List.of(List.of());
        for (Candidate candidate : varying) {
            List<String> values = candidate.values();
            for (int i = 0; i < values.size(); i++) {
                check(values, i, candidate.option.name());
            }
            List<List<String>> longer = new ArrayList<>();
            for (List<String> before : combinations) {
                for (String value : values) {
                    List<String> combination = new ArrayList<>(before);
                    combination.add(value);
                    longer.add(combination);
                }
            }
            combinations = longer;
        }
        return combinations;
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

    private List<Candidate> varying() {
        List<Candidate> lists =
                candidates.stream().filter(each -> each.values().size() > 1).toList();
        if (lists.isEmpty()) {
            throw UsageException.of("there is nothing to compare: no option holds a list", OPTION, lists());
        }
        return lists;
    }

    private List<String> lists() {
        return candidates.stream()
                .map(each -> each.option.name() + (each.subject == Subject.LEVELS ? " 1-5" : " A,B"))
                .toList();
    }
}

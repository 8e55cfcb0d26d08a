package io.github.ratecard.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.ratecard.model.Outcome;
import io.github.ratecard.model.ReasonCode;
import io.github.ratecard.model.Term;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** How many values of a file come out of the program as CMS printed them; what does not is counted by its reason. */
final class Tally {
    private final String file;
    private final Map<String, Integer> refused = new TreeMap<>();
    private final Map<String, Integer> unpaid = new TreeMap<>();
    private final Map<String, Integer> different = new TreeMap<>();
    private final List<String> faults = new ArrayList<>();
    private int values;
    private int equal;
    private int computed;

    Tally(String file) {
        this.file = file;
    }

    /** Why CMS's file prints a value and the program has none, or nothing when the file gives no ground for that. */
    interface Ground {
        String of(ReasonCode reason);
    }

    /** A printed value. */
    void value(String what, BigDecimal printed, Outcome<Term> amount, Ground ground) {
        values++;
        if (amount.isPresent()) {
            BigDecimal ours = amount.get().value().toBigDecimal();
            if (ours.compareTo(printed) == 0) {
                equal++;
            } else {
                faults.add(what + ": printed " + printed + ", priced " + ours);
            }
            return;
        }
        ReasonCode reason = amount.reason().code();
        String why = ground.of(reason);
        if (why.isEmpty()) {
            faults.add(what + ": printed " + printed + ", refused: " + reason + ": "
                    + amount.reason().text());
        } else {
            refused.merge(reason + " (" + why + ")", 1, Integer::sum);
        }
    }

    /** A printed value that the program refuses, with good reason, to call a price: computed from the tables, it is the same. */
    void computed() {
        computed++;
    }

    /** A printed value that is not what is owed or paid, for a reason that CMS's own files give. */
    void different(String why) {
        values++;
        different.merge(why, 1, Integer::sum);
    }

    /** A row without a value: the program must have none either, other than the zero of what is packaged. */
    void none(String what, Outcome<Term> amount, String indicator, Set<ReasonCode> grounds) {
        if (!amount.isPresent() && !grounds.contains(amount.reason().code())) {
            faults.add(what + ": nothing printed, and the reason is " + amount.reason());
        } else if (amount.isPresent() && amount.get().value().toBigDecimal().signum() != 0) {
            faults.add(
                    what + ": nothing printed, priced " + amount.get().value().toBigDecimal());
        } else {
            String reason = amount.missing().map(each -> each.code().toString()).orElse("0.00");
            unpaid.merge(reason + " " + indicator, 1, Integer::sum);
        }
    }

    /** As {@link #report}, where each refused value has to be the one that the tables' numbers give. */
    void reportAllComputed(int expected) {
        report(expected);
        assertEquals(values, equal + computed, file + ": refused, and not what the tables' numbers give");
    }

    /** Prints the counts; fails where a value is another or is missing without a ground. */
    void report(int expected) {
        if (expected == 0 && values == 0 && faults.isEmpty() && unpaid.isEmpty()) {
            return;
        }
        StringBuilder text = new StringBuilder(
                "corpus: " + file + ": " + number(equal + computed) + " of " + number(values) + " equal");
        if (!refused.isEmpty()) {
            text.append(", ").append(number(equal)).append(" of them priced");
        }
        refused.forEach((reason, count) -> text.append("; ")
                .append(number(count))
                .append(" not called a price: ")
                .append(reason));
        different.forEach((why, count) ->
                text.append("; ").append(number(count)).append(" differ: ").append(why));
        if (!unpaid.isEmpty()) {
            text.append("; rows without a value: ").append(unpaid);
        }
        System.out.println(text);
        int shown = Math.min(25, faults.size());
        assertTrue(
                faults.isEmpty(),
                () -> file + ": " + faults.size() + " faults, such as\n" + String.join("\n", faults.subList(0, shown)));
        assertEquals(expected, values, file + " has another number of values");
    }

    private static String number(int count) {
        return String.format(Locale.ROOT, "%,d", count);
    }
}

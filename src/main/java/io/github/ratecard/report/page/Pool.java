package io.github.ratecard.report.page;

import io.github.ratecard.model.ReasonCode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Texts of which the page has each once; elsewhere stands their number. */
final class Pool {
    /** Numbers are written with as few digits as the script can read. */
    static final int RADIX = 36;

    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    /** The number of a text. */
    int of(String text) {
        Integer known = numbers.putIfAbsent(text, numbers.size());
        return known == null ? numbers.size() - 1 : known;
    }

    /** A note: the first letter of its kind, and the number of its text. */
    String note(ReasonCode code, String text) {
        return code.kind().name().charAt(0) + Integer.toString(of(text), RADIX);
    }

    /** The number of a column, a value for each place; a column of one value is written once. */
    int column(List<String> values) {
        boolean one = values.stream().distinct().count() == 1;
        return of(one ? values.get(0) : String.join(",", values));
    }

    List<String> texts() {
        return new ArrayList<>(numbers.keySet());
    }
}

package io.github.ratecard.release;

import io.github.ratecard.model.Decimal;
import io.github.ratecard.model.Digits;
import io.github.ratecard.table.ColumnType;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How the fields of a column are read: what CMS prints becomes what our tables hold, or is refused. Numbers may carry a
 * dollar sign, thousands and a percent sign; {@code .}, {@code -}, {@code NA} and {@code N/A} say that there is none.
 *
 * @param type what the table's column may hold
 * @param scale the most decimals the table keeps; more are refused unless they are zeros
 * @param decimals how many a number is written with at least
 * @param like what a field that is not empty must match
 * @param suchAs an example, for messages
 * @param blank what an empty field stands for
 * @param words what words stand for, in capitals; empty when the field stands for itself
 * @param drop characters that do not belong to the end of a text
 * @param percent whether a number may carry a percent sign
 */
record Field(
        ColumnType type,
        boolean required,
        int scale,
        int decimals,
        Optional<Pattern> like,
        String suchAs,
        String blank,
        Map<String, String> words,
        Optional<Decimal> least,
        Optional<Decimal> most,
        String drop,
        boolean percent) {
    private static final List<String> NONE = List.of(".", "-", "NA", "N/A");
    private static final int MOST_DECIMALS = 17;

    /**
     * Reads a field.
     *
     * @throws IllegalArgumentException saying what is wrong with it
     */
    String read(String cell) {
        String kept = Normal.kept(cell);
        String text = type == ColumnType.TEXT ? trimmed(kept) : kept.toUpperCase(Locale.ROOT);
        if (type == ColumnType.DECIMAL && NONE.contains(text) && !required) {
            return blank;
        }
        if (text.isEmpty()) {
            if (required && blank.isEmpty()) {
                throw new IllegalArgumentException("it is empty");
            }
            return blank;
        }
        return type == ColumnType.DECIMAL ? number(text) : word(text);
    }

    /** What such a field may hold, for messages. */
    String valid() {
        if (!words.isEmpty()) {
            return "one of: " + String.join(", ", words.keySet()) + (blank.isEmpty() ? "" : ", or nothing");
        }
        if (type == ColumnType.DECIMAL) {
            String range = least.map(l -> ", from " + l).orElse("")
                    + most.map(m -> ", at most " + m).orElse("");
            return "a number of at most " + scale + " decimals" + range;
        }
        return suchAs.isEmpty() ? "a text" : "such as " + suchAs;
    }

    private String trimmed(String text) {
        int end = text.length();
        while (end > 0 && (drop.indexOf(text.charAt(end - 1)) >= 0 || text.charAt(end - 1) == ' ')) {
            end--;
        }
        return text.substring(0, end);
    }

    private String word(String text) {
        if (!words.isEmpty()) {
            String meaning = words.get(text);
            if (meaning == null) {
                throw new IllegalArgumentException("'" + text + "' is none of the words known here");
            }
            return meaning;
        }
        if (like.isPresent() && !like.get().matcher(text).matches()) {
            throw new IllegalArgumentException("'" + text + "' does not belong here" + zeros(text));
        }
        return text;
    }

    /** A hint for what spreadsheets do to codes. */
    private String zeros(String text) {
        String padded = "0".repeat(Math.max(0, suchAs.length() - text.length())) + text;
        boolean lost = text.length() < suchAs.length()
                && text.chars().allMatch(c -> c >= '0' && c <= '9')
                && like.orElseThrow().matcher(padded).matches();
        return lost ? " (were leading zeros lost in a spreadsheet?)" : "";
    }

    private String number(String text) {
        String digits = text.startsWith("$") ? text.substring(1).strip() : text;
        digits = percent && digits.endsWith("%")
                ? digits.substring(0, digits.length() - 1).strip()
                : digits;
        digits = digits.startsWith(".") ? "0" + digits : digits;
        digits = digits.endsWith(".") ? digits.substring(0, digits.length() - 1) : digits;
        Decimal value = scaled(Digits.parse(digits, MOST_DECIMALS), text);
        boolean low = least.isPresent() && value.compareTo(least.get()) < 0;
        boolean high = most.isPresent() && value.compareTo(most.get()) > 0;
        if (low || high) {
            throw new IllegalArgumentException("'" + text + "' cannot be right");
        }
        return value.toString();
    }

    private Decimal scaled(Decimal value, String text) {
        Decimal shortest = value.signum() == 0 ? Decimal.ZERO : value.stripped();
        if (shortest.scale() > scale) {
            throw new IllegalArgumentException("'" + text + "' has more than " + scale + " decimals");
        }
        return shortest.scale() < decimals ? shortest.exactly(decimals) : shortest;
    }
}

package io.github.ratecard.release.layout;

import io.github.ratecard.model.Decimal;
import io.github.ratecard.model.Digits;
import io.github.ratecard.release.finding.FileFindings;
import io.github.ratecard.release.text.Normal;
import io.github.ratecard.release.text.TextDecoder;
import io.github.ratecard.table.kind.ColumnType;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
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
 * @param zeroIsNone whether a number that is 0 says that there is none
 * @param width how many characters every code has, where zeros that lack in front are restored; else 0
 */
public record FieldKind(
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
        boolean percent,
        int width,
        boolean zeroIsNone) {
    private static final String NO_BREAK_SPACE = "stray no-break space";
    private static final String CONTROL = "control character";
    private static final String LOST_ZEROS = "leading zeros lost";
    private static final char NO_BREAK = '\u00A0';
    /** No-break spaces, and the characters that they become when read in a wrong code page. */
    private static final String SPACES = "\u00A0\u00FF\uFFFD\u0178\u00C2 ";

    private static final List<String> NONE = List.of(".", "-", "NA", "N/A");
    private static final int MOST_DECIMALS = 17;

    /**
     * Reads a field.
     *
     * @throws IllegalArgumentException saying what is wrong with it
     */
    public String read(String cell, FileFindings findings) {
        int control = TextDecoder.firstControl(cell);
        if (control >= 0) {
            mend(cell.charAt(control), findings);
        }
        String kept = type == ColumnType.TEXT ? Normal.kept(cell) : unspaced(cell, findings);
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
        return type == ColumnType.DECIMAL ? number(text) : type == ColumnType.DATE ? date(text) : word(text, findings);
    }

    /**
     * A control character is left out of words. In a code or a number it may stand for any character, so the cell
     * cannot be read.
     */
    private void mend(char control, FileFindings findings) {
        if (type != ColumnType.TEXT) {
            throw new IllegalArgumentException("a control character (" + (int) control + ") stands in it");
        }
        findings.mend(CONTROL);
    }

    /** Whether a cell can be read. */
    boolean reads(String cell) {
        try {
            read(cell, new FileFindings());
            return true;
        } catch (IllegalArgumentException wrong) {
            return false;
        }
    }

    /** What such a field may hold, for messages. */
    public String valid() {
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

    /** A code without no-break spaces, which are letters in some code pages. */
    private static String unspaced(String cell, FileFindings findings) {
        String kept = Normal.kept(cell);
        int end = kept.length();
        while (end > 0 && SPACES.indexOf(kept.charAt(end - 1)) >= 0) {
            end--;
        }
        boolean spaced = end < kept.length() || !cell.isEmpty() && cell.charAt(cell.length() - 1) == NO_BREAK;
        if (spaced && end > 0) {
            findings.mend(NO_BREAK_SPACE);
        }
        return kept.substring(0, end);
    }

    /** A date as CMS writes them in columns: {@code 20260101}. */
    private String date(String text) {
        try {
            return LocalDate.parse(text, DateTimeFormatter.BASIC_ISO_DATE).toString();
        } catch (DateTimeException noDate) {
            throw new IllegalArgumentException("'" + text + "' is no date", noDate);
        }
    }

    private String word(String text, FileFindings findings) {
        if (!words.isEmpty()) {
            String meaning = words.get(text);
            if (meaning == null) {
                throw new IllegalArgumentException("'" + text + "' is none of the words known here");
            }
            return meaning;
        }
        if (like.isPresent() && !like.get().matcher(text).matches()) {
            return padded(text, findings);
        }
        return text;
    }

    /** The code with the zeros that a spreadsheet took from its front, where the width leaves no other reading. */
    private String padded(String text, FileFindings findings) {
        String padded = "0".repeat(Math.max(0, width - text.length())) + text;
        boolean lost = text.length() < width
                && text.chars().allMatch(c -> c >= '0' && c <= '9')
                && like.orElseThrow().matcher(padded).matches();
        if (!lost) {
            throw new IllegalArgumentException("'" + text + "' does not belong here");
        }
        findings.mend(LOST_ZEROS);
        return padded;
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
        return zeroIsNone && value.signum() == 0 ? "" : value.toString();
    }

    private Decimal scaled(Decimal value, String text) {
        Decimal shortest = value.signum() == 0 ? Decimal.ZERO : value.stripped();
        if (shortest.scale() > scale) {
            throw new IllegalArgumentException("'" + text + "' has more than " + scale + " decimals");
        }
        return shortest.scale() < decimals ? shortest.exactly(decimals) : shortest;
    }
}

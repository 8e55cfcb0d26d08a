package io.github.ratecard.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How an answer is written. */
public enum Format {
    /** For people, in a terminal. */
    TABLE("table", "txt"),
    JSON("json", "json"),
    CSV("csv", "csv"),
    /** Markdown. */
    MD("md", "md"),
    /** One self-contained page. */
    HTML("html", "html"),
    /** A workbook for spreadsheet programs. */
    XLSX("xlsx", "xlsx"),
    /** One bare number. */
    VALUE("value", ""),
    /** Segments of an electronic claim. */
    X12("x12", "");

    private static final String OTHER_WORD_FOR_TABLE = "text";

    private final String word;
    private final String ending;

    Format(String word, String ending) {
        this.word = word;
        this.ending = ending;
    }

    public String word() {
        return word;
    }

    /** The format a word stands for, in either case; empty when there is none. */
    public static Optional<Format> find(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        for (Format format : values()) {
            if (format.word.equals(lower)) {
                return Optional.of(format);
            }
        }
        return lower.equals(OTHER_WORD_FOR_TABLE) ? Optional.of(TABLE) : Optional.empty();
    }

    /** The format that a file's ending asks for; empty when it asks for none. */
    public static Optional<Format> ofFile(String file) {
        String lower = file.toLowerCase(Locale.ROOT);
        for (Format format : values()) {
            if (!format.ending.isEmpty() && lower.endsWith("." + format.ending)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }

    /** The words there are, for messages. */
    public static List<String> words() {
        List<String> words = new ArrayList<>();
        for (Format format : values()) {
            words.add(format.word);
        }
        return words;
    }
}

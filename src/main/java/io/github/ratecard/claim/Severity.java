package io.github.ratecard.claim;

import java.util.Locale;

/** How much a finding weighs. */
public enum Severity {
    /** Denied, rejected or unpaid as it stands. */
    ERROR,
    /** May be right, but somebody should look. */
    WARNING,
    /** Good to know. */
    INFORMATION;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The words there are. */
    public static String[] words() {
        String[] words = new String[values().length];
        for (int i = 0; i < words.length; i++) {
            words[i] = values()[i].word();
        }
        return words;
    }

    public static Severity of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}

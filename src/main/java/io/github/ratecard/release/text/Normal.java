package io.github.ratecard.release.text;

import java.util.Locale;

/**
 * Text in the form in which it is compared, because CMS changes case, blanks, line ends and footnote marks from one
 * release to the next.
 */
public final class Normal {
    private Normal() {}

    /**
     * The text in upper case. Each run of blanks and of characters that are not printable ASCII becomes one blank;
     * there is none at the ends.
     */
    public static String of(String text) {
        if (isPlain(text)) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > ' ' && c < 127) {
                plain.append(c);
            } else if (plain.length() > 0 && plain.charAt(plain.length() - 1) != ' ') {
                plain.append(' ');
            }
        }
        return plain.toString().strip().toUpperCase(Locale.ROOT);
    }

    /** Whether {@link #of} would change nothing, which is so for most fields of a release. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c <= ' ' || c >= 127 || c >= 'a' && c <= 'z') {
                return false;
            }
        }
        return true;
    }

    /** A title of a column, without the asterisks that point to notes. */
    static String title(String text) {
        String normal = of(text);
        int end = normal.length();
        while (end > 0 && (normal.charAt(end - 1) == '*' || normal.charAt(end - 1) == ' ')) {
            end--;
        }
        return normal.substring(0, end);
    }

    /**
     * Text in the form in which it is kept: each run of blanks becomes one blank, with none at the ends; all else
     * stays.
     */
    public static String kept(String text) {
        if (isPlain(text)) {
            return text;
        }
        StringBuilder kept = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean blank = c <= ' ' || Character.isSpaceChar(c) || c == '\uFEFF';
            if (!blank) {
                kept.append(c);
            } else if (kept.length() > 0 && kept.charAt(kept.length() - 1) != ' ') {
                kept.append(' ');
            }
        }
        int end = kept.length();
        return kept.substring(0, end > 0 && kept.charAt(end - 1) == ' ' ? end - 1 : end);
    }
}

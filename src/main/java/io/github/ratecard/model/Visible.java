package io.github.ratecard.model;

/** Text in which nothing steers a terminal or turns the order of letters: such characters are written as escapes. */
public final class Visible {
    private static final int HEX = 16;
    private static final int DIGITS = 4;

    private Visible() {}

    public static String of(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isHidden(text.charAt(i))) {
                return escaped(text);
            }
        }
        return text;
    }

    private static String escaped(String text) {
        StringBuilder visible = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isHidden(c)) {
                String digits = Integer.toString(c, HEX);
                visible.append("\\u")
                        .append("0".repeat(DIGITS - digits.length()))
                        .append(digits);
            } else {
                visible.append(c);
            }
        }
        return visible.toString();
    }

    /** Controls but for tab and line end, and marks of direction. */
    private static boolean isHidden(char c) {
        boolean control = c < ' ' && c != '\t' && c != '\n' || c >= 0x7F && c <= 0x9F;
        boolean direction = c == 0x061C || c == 0x200E || c == 0x200F || c >= 0x202A && c <= 0x202E;
        return control || direction || c >= 0x2066 && c <= 0x2069;
    }
}

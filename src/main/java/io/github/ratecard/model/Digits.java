package io.github.ratecard.model;

/** Reads decimal numbers strictly: digits with at most one point, no exponent, no sign. */
public final class Digits {
    private static final int MAX_DIGITS = 18;

    private Digits() {}

    /**
     * Reads a number of zero or more.
     *
     * @param scale the most decimals allowed
     * @throws IllegalArgumentException saying what is wrong, when the text is anything else
     */
    public static Decimal parse(String text, int scale) {
        String digits = withoutThousands(text);
        int point = digits.indexOf('.');
        int decimals = point < 0 ? 0 : digits.length() - point - 1;
        if (!isNumber(digits, point)) {
            throw new IllegalArgumentException("'" + text + "' is not a number of zero or more");
        }
        if (decimals > scale) {
            throw new IllegalArgumentException("'" + text + "' has more than " + scale + " decimals");
        }
        return Decimal.of(digits);
    }

    /** Whether a text is one or more of the digits 0 to 9. */
    public static boolean areDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return !text.isEmpty();
    }

    private static boolean isNumber(String digits, int point) {
        if (digits.isEmpty() || digits.length() > MAX_DIGITS || point == 0 || point == digits.length() - 1) {
            return false;
        }
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            if (i != point && (c < '0' || c > '9')) {
                return false;
            }
        }
        return true;
    }

    /** Drops commas that stand where thousands do; anything else keeps its comma and is refused above. */
    private static String withoutThousands(String text) {
        int comma = text.indexOf(',');
        if (comma < 1 || comma > 3) {
            return text;
        }
        int end = text.indexOf('.') < 0 ? text.length() : text.indexOf('.');
        StringBuilder plain = new StringBuilder(text.substring(0, comma));
        for (int i = comma; i < end; i += 4) {
            if (text.charAt(i) != ',' || i + 4 > end) {
                return text;
            }
            plain.append(text, i + 1, i + 4);
        }
        return plain.append(text, end, text.length()).toString();
    }
}

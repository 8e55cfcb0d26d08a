package io.github.ratecard.model;

/** A two-character HCPCS modifier, e.g. {@code 52} or {@code Q0}. */
public record Modifier(String text) {
    public Modifier {
        if (text.length() != 2 || !isModifierChar(text.charAt(0)) || !isModifierChar(text.charAt(1))) {
            throw new IllegalArgumentException("'" + text + "' is not a modifier: two letters or digits");
        }
    }

    /** Reads a modifier in either case. */
    public static Modifier parse(String text) {
        return new Modifier(text.toUpperCase(java.util.Locale.ROOT));
    }

    private static boolean isModifierChar(char c) {
        return c >= '0' && c <= '9' || c >= 'A' && c <= 'Z';
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}

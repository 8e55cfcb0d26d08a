package io.github.ratecard.model.service;

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

    /** Written out: the first use of a record's own costs a cold start a third of its time. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Modifier && text.equals(((Modifier) other).text);
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

package io.github.ratecard.model.service;

/** A HCPCS code: five characters, level I (CPT) or level II, e.g. {@code 62330}, {@code 0275T}, {@code C1889}. */
public record HcpcsCode(String text) implements Comparable<HcpcsCode> {
    public HcpcsCode {
        if (!isCode(text)) {
            throw new IllegalArgumentException("'" + text + "' is not a HCPCS code");
        }
    }

    /** Reads a code in either case. */
    public static HcpcsCode parse(String text) {
        return new HcpcsCode(text.toUpperCase(java.util.Locale.ROOT));
    }

    /** Whether the text has the shape of a code: a letter or digit, three digits, a letter or digit. */
    public static boolean isCode(String text) {
        if (text.length() != 5) {
            return false;
        }
        for (int i = 0; i < 5; i++) {
            char c = text.charAt(i);
            boolean digit = c >= '0' && c <= '9';
            boolean letter = c >= 'A' && c <= 'Z';
            if (!digit && !(letter && (i == 0 || i == 4))) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int compareTo(HcpcsCode other) {
        return text.compareTo(other.text);
    }

    /** Written out: the first use of a record's own costs a cold start a third of its time. */
    @Override
    public boolean equals(Object other) {
        return other instanceof HcpcsCode && text.equals(((HcpcsCode) other).text);
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

package io.github.ratecard.release.finding;

/**
 * Something odd about one key of a file.
 *
 * @param key its columns, joined by {@code |}
 * @param place {@code file:line:column}
 * @param text what is odd
 */
public record FileFinding(String key, String place, String text) {
    /** The key as people read it. */
    public String shownKey() {
        String plain = key;
        while (plain.endsWith("|")) {
            plain = plain.substring(0, plain.length() - 1);
        }
        return plain.replace('|', '-');
    }
}

package io.github.ratecard.table.entry;

import io.github.ratecard.table.kind.TableKind;

/**
 * What an import found out about one key of a table: that its row is held back, or what to know of the row.
 *
 * @param edition the edition's id
 * @param key its columns, joined by {@code |}
 * @param held whether there is no row, because the file has no single readable one
 * @param source the id of the document that it was read from
 * @param place {@code file:line:column}
 * @param text the reason, or what to know
 */
public record Remark(
        String edition, TableKind table, String key, boolean held, String source, String place, String text) {
    private static final char JOINT = '|';

    /** The key with each column ended by a tab, as tables are searched by it. */
    public String ended() {
        return key.replace(JOINT, '\t') + '\t';
    }

    /** The key as people read it. */
    public String shown() {
        String plain = key;
        while (plain.endsWith(String.valueOf(JOINT))) {
            plain = plain.substring(0, plain.length() - 1);
        }
        return plain.replace(JOINT, '-');
    }

    /**
     * A row of {@link TableKind#REMARKS}.
     *
     * @param table which its second field names
     */
    public static Remark of(String[] row, TableKind table) {
        return new Remark(row[0], table, row[2], row[4].equals("Y"), row[5], row[6], row[7]);
    }

    /**
     * The row of {@link TableKind#REMARKS}.
     *
     * @param number tells apart the remarks on one key
     */
    public String[] row(int number) {
        return new String[] {edition, table.name(), key, String.valueOf(number), held ? "Y" : "N", source, place, text};
    }
}

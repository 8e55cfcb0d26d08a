package io.github.ratecard.release.store;

import io.github.ratecard.table.kind.TableKind;

/**
 * A row of {@link TableKind#IMPORTS}: which file a part of an imported table was read from.
 *
 * @param part empty for a part that is the whole table
 * @param source the id of the document in the imported sources
 * @param full whether it had as many rows as a whole release has
 * @param content a hash of its rows
 * @param sha256 of the file's bytes
 */
public record ImportEntry(
        String edition,
        TableKind kind,
        String part,
        String layout,
        String source,
        boolean full,
        int rows,
        String content,
        String sha256) {
    static ImportEntry of(EditionPart part) {
        return new ImportEntry(
                part.edition().id(),
                part.kind(),
                part.name(),
                part.layout().id(),
                part.source(),
                part.full(),
                part.rows().size(),
                part.content(),
                part.sha256());
    }

    static ImportEntry of(String[] row) {
        return new ImportEntry(
                row[0],
                TableKind.valueOf(row[1]),
                row[2],
                row[3],
                row[4],
                row[5].equals("Y"),
                Integer.parseInt(row[6]),
                row[7],
                row[8]);
    }

    String[] row() {
        return new String[] {
            edition, kind.name(), part, layout, source, full ? "Y" : "N", String.valueOf(rows), content, sha256
        };
    }

    public String key() {
        return key(edition, kind, part);
    }

    public static String key(String edition, TableKind kind, String part) {
        return edition + "\t" + kind.name() + "\t" + part;
    }
}

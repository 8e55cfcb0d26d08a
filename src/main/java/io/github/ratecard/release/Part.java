package io.github.ratecard.release;

import io.github.ratecard.model.Decimal;
import io.github.ratecard.table.TableKind;
import java.util.List;
import java.util.Optional;

/**
 * What one file brings: a table of an edition, or part of one.
 *
 * @param shown what messages call the file
 * @param name which part of the table it is; empty when it is all of it
 * @param rows of the table, with their source
 * @param full whether there are as many as a whole release has
 * @param parameter a dated number that the file prints
 * @param sha256 of the file's bytes
 */
record Part(
        String shown,
        Layout layout,
        EditionName edition,
        String name,
        List<String[]> rows,
        boolean full,
        Optional<Printed> parameter,
        String sha256) {
    /**
     * A number that holds as long as the edition.
     *
     * @param place where the file prints it
     */
    record Printed(String name, Decimal value, String unit, String description, String place) {}

    TableKind kind() {
        return layout.table().orElseThrow();
    }

    /** The id of the document that its rows were taken from. */
    String source() {
        return source(layout, edition, name);
    }

    /** The id of the document for the rows of a part. */
    static String source(Layout layout, EditionName edition, String name) {
        String variant = layout.variants().isPresent() ? "-" + name : "";
        return "imported-" + layout.id() + variant + "-" + edition.release().toLowerCase(java.util.Locale.ROOT);
    }

    /** A hash of the rows, whatever file they stood in and in whichever order. */
    String content() {
        int source = sourceColumn(kind());
        return Hashes.ofRows(rows, source);
    }

    /** The column of a table that names the document of each row; negative when it has none. */
    static int sourceColumn(TableKind kind) {
        int last = kind.columns().size() - 1;
        return kind.columns().get(last).name().equals("source") ? last : -1;
    }
}

package io.github.ratecard.release.store;

import io.github.ratecard.model.Decimal;
import io.github.ratecard.release.finding.FileFinding;
import io.github.ratecard.release.finding.FileFindings;
import io.github.ratecard.release.input.Inputs;
import io.github.ratecard.release.layout.Layout;
import io.github.ratecard.release.text.Hashes;
import io.github.ratecard.table.entry.Remark;
import io.github.ratecard.table.kind.TableKind;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What one file holds: a table of an edition, or part of one.
 *
 * @param shown what messages call the file
 * @param name which part of the table it is; empty when it is all of it
 * @param rows of the table, with their source
 * @param full whether there are as many as a whole release has
 * @param parameter a dated number that the file prints
 * @param sha256 of the file's bytes
 * @param findings what is held back, and what to know of rows
 */
public record EditionPart(
        String shown,
        Layout layout,
        EditionName edition,
        String name,
        List<String[]> rows,
        boolean full,
        Optional<Printed> parameter,
        String sha256,
        FileFindings findings) {
    /**
     * A number that holds as long as the edition.
     *
     * @param place where the file prints it
     */
    public record Printed(String name, Decimal value, String unit, String description, String place) {}

    public TableKind kind() {
        return layout.table().orElseThrow();
    }

    /** The id of the document that its rows were taken from. */
    public String source() {
        return source(layout, edition, name);
    }

    /** The id of the document for the rows of a part. */
    public static String source(Layout layout, EditionName edition, String name) {
        String variant = layout.variants().isPresent() ? "-" + name : "";
        return "imported-" + layout.id() + variant + "-" + edition.release().toLowerCase(java.util.Locale.ROOT);
    }

    /** A hash of the rows. It depends neither on the file nor on the order of the rows. */
    String content() {
        int source = sourceColumn(kind());
        String hash = Hashes.ofRows(rows, source);
        if (findings.held().isEmpty()) {
            return hash;
        }
        StringBuilder all = new StringBuilder(hash);
        findings.held()
                .forEach(
                        held -> all.append('\n').append(held.key()).append('\t').append(held.text()));
        return Hashes.of(all.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Its findings as the tables keep them. */
    List<Remark> remarks() {
        List<Remark> remarks = new ArrayList<>();
        findings.held().forEach(finding -> remarks.add(remark(finding, true)));
        findings.noted().forEach(finding -> remarks.add(remark(finding, false)));
        return remarks;
    }

    private Remark remark(FileFinding finding, boolean held) {
        return new Remark(
                edition.id(), kind(), finding.key(), held, source(), plain(finding.place()), plain(finding.text()));
    }

    private static String plain(String text) {
        return Inputs.plain(text);
    }

    /** The column of a table that names the document of each row; negative when it has none. */
    public static int sourceColumn(TableKind kind) {
        int last = kind.columns().size() - 1;
        return kind.columns().get(last).name().equals("source") ? last : -1;
    }
}

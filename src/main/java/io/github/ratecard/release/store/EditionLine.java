package io.github.ratecard.release.store;

import io.github.ratecard.release.layout.Variants;
import io.github.ratecard.table.kind.TableKind;
import java.util.List;

/** The row of {@link TableKind#EDITIONS} for an imported table. */
final class EditionLine {
    private EditionLine() {}

    /**
     * The row that describes a table after a part was put into it. The name of the table's file is filled in when that
     * is written.
     */
    static String[] of(EditionPart part, Overlay overlay) {
        EditionName edition = part.edition();
        List<String[]> rows = overlay.rows(edition.id(), part.kind());
        return new String[] {
            edition.id(),
            part.kind().name(),
            part.kind().system(),
            edition.dates().from().toString(),
            edition.dates().to().toString(),
            edition.released().map(Object::toString).orElse(""),
            isComplete(part, overlay) ? "Y" : "N",
            first(part, overlay).source(),
            edition.title(),
            "",
            String.valueOf(rows.size())
        };
    }

    /** Whether all parts of the table are there in full. */
    private static boolean isComplete(EditionPart part, Overlay overlay) {
        if (part.layout().whole().isEmpty()) {
            return first(part, overlay).full();
        }
        for (String name : part.layout().whole()) {
            boolean full = overlay.entry(part.edition().id(), part.kind(), name)
                    .filter(ImportEntry::full)
                    .isPresent();
            if (!full) {
                return false;
            }
        }
        return true;
    }

    /** The first part that was imported, in the order of the layout. Of variants, this is the one whose rows count. */
    private static ImportEntry first(EditionPart part, Overlay overlay) {
        List<String> order = part.layout()
                .variants()
                .map(variants ->
                        variants.of().stream().map(Variants.Variant::name).toList())
                .orElse(part.layout().whole());
        for (String name : order) {
            var entry = overlay.entry(part.edition().id(), part.kind(), name);
            if (entry.isPresent()) {
                return entry.get();
            }
        }
        return overlay.entry(part.edition().id(), part.kind(), part.name()).orElseThrow();
    }
}

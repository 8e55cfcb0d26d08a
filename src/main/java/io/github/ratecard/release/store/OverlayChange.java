package io.github.ratecard.release.store;

import io.github.ratecard.release.finding.FileReport.Outcome;
import io.github.ratecard.release.finding.Refused;
import io.github.ratecard.table.kind.TableKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Puts the parts of one import into the overlay, one after the other. A part replaces what was imported for it before.
 * Two files of one import must not contradict each other.
 */
public final class OverlayChange {
    private static final String PUBLISHER = "Centers for Medicare & Medicaid Services";

    private final Overlay overlay;
    private final PartConflicts conflicts;
    /** The files of this import, by the part that each brought. */
    private final Map<String, String> fileOfPart = new HashMap<>();

    private final List<String> notes = new ArrayList<>();

    public OverlayChange(Overlay overlay) {
        this.overlay = overlay;
        this.conflicts = new PartConflicts(overlay, fileOfPart);
    }

    /** What the user should know about the part that was put in last. */
    public List<String> notes() {
        return List.copyOf(notes);
    }

    /**
     * Puts in a part.
     *
     * @return whether it changed anything
     * @throws Refused when it contradicts another file or would destroy more than it brings
     */
    public Outcome put(EditionPart part) {
        notes.clear();
        ImportEntry entry = ImportEntry.of(part);
        dropDamaged(entry);
        Optional<ImportEntry> before = overlay.entry(entry.edition(), entry.kind(), entry.part());
        if (before.isPresent() && isSame(before.get(), entry) && conflicts.printsTheSame(part)) {
            fileOfPart.putIfAbsent(entry.key(), part.shown());
            return Outcome.ALREADY_THERE;
        }
        Optional<ImportEntry> elsewhere = overlay.elsewhere(entry);
        conflicts.refuseTwoInOneImport(part, entry);
        if (conflicts.isHeldInFull(part, entry)) {
            notes.add("an excerpt of what is there in full");
            return Outcome.ALREADY_THERE;
        }
        Optional<ImportedParameter> parameter = parameter(part);
        parameter.ifPresent(number -> conflicts.refuseAnother(number, part));
        if (conflicts.bringsRows(part, entry)) {
            overlay.put(entry.edition(), entry.kind(), merged(part, entry));
            overlay.put(part.source(), part.remarks());
        }
        before.ifPresent(old -> notes.add("replaces " + old.rows() + " rows that were imported before"));
        elsewhere.ifPresent(old -> {
            overlay.remove(old);
            notes.add("it was imported as " + old.edition() + " before, and is that no more");
        });
        overlay.put(part.source(), parameter);
        overlay.put(entry, document(part));
        overlay.put(EditionLine.of(part, overlay));
        fileOfPart.put(entry.key(), part.shown());
        return Outcome.IMPORTED;
    }

    /**
     * Drops a damaged table, so that it does not prevent the import. The other parts of that table have to be imported
     * again.
     */
    private void dropDamaged(ImportEntry entry) {
        Optional<ImportEntry> elsewhere = overlay.elsewhere(entry);
        elsewhere.ifPresent(other -> dropDamaged(other.edition(), other.kind(), other.source()));
        dropDamaged(entry.edition(), entry.kind(), entry.source());
    }

    private void dropDamaged(String edition, TableKind kind, String source) {
        if (overlay.damage(edition, kind).isEmpty()) {
            return;
        }
        List<String> others = new ArrayList<>(overlay.drop(edition, kind));
        others.remove(source);
        notes.add("replaces a table that was damaged"
                + (others.isEmpty() ? "" : "; import again too: " + String.join(", ", others)));
    }

    private static boolean isSame(ImportEntry before, ImportEntry entry) {
        return before.content().equals(entry.content())
                && before.full() == entry.full()
                && before.layout().equals(entry.layout());
    }

    /** The rows of the table with those of the part, and without those that it replaces. */
    private List<String[]> merged(EditionPart part, ImportEntry entry) {
        if (part.layout().whole().isEmpty()) {
            return part.rows();
        }
        List<String[]> others = new ArrayList<>(overlay.rows(entry.edition(), entry.kind()));
        int source = EditionPart.sourceColumn(part.kind());
        others.removeIf(row -> row[source].equals(part.source()));
        Optional<String> clash = RowSets.firstClash(part.kind(), part.rows(), others);
        if (clash.isPresent()) {
            throw new Refused(
                    "'" + clash.get() + "' stands in another part of " + entry.edition() + " too, with other values",
                    part.shown(),
                    "each code in one of " + String.join(", ", part.layout().whole()),
                    "check that both files are of the same release");
        }
        return RowSets.union(part.kind(), others, part.rows());
    }

    private static Optional<ImportedParameter> parameter(EditionPart part) {
        return part.parameter()
                .map(number -> new ImportedParameter(
                        number.name(),
                        part.edition().dates().from(),
                        number.value(),
                        number.unit(),
                        part.source(),
                        number.description()));
    }

    private static String[] document(EditionPart part) {
        String[] row = new String[TableKind.SOURCES.columns().size()];
        row[0] = part.source();
        row[1] = part.edition().title();
        row[2] = PUBLISHER;
        row[3] = "";
        row[4] = part.edition().released().map(Object::toString).orElse("");
        row[5] = "";
        row[6] = part.sha256();
        row[7] = "imported: " + part.rows().size() + " rows of the "
                + part.layout().title();
        return row;
    }
}

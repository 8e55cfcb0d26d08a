package io.github.ratecard.release;

import io.github.ratecard.release.FileReport.Outcome;
import io.github.ratecard.table.TableKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Puts the parts that one import read into the overlay, one after the other. A part replaces what was imported for it
 * before; what two files say of one thing must agree.
 */
final class OverlayChange {
    private static final String PUBLISHER = "Centers for Medicare & Medicaid Services";

    private final Overlay overlay;
    /** The files of this import, by the part that each brought. */
    private final Map<String, String> fileOfPart = new HashMap<>();

    private final List<String> notes = new ArrayList<>();

    OverlayChange(Overlay overlay) {
        this.overlay = overlay;
    }

    /** What the user should know about the part that was put in last. */
    List<String> notes() {
        return List.copyOf(notes);
    }

    /**
     * Puts in a part.
     *
     * @return whether it changed anything
     * @throws Refused when it contradicts another file or would destroy more than it brings
     */
    Outcome put(Part part) {
        notes.clear();
        ImportEntry entry = ImportEntry.of(part);
        Optional<ImportEntry> before = overlay.entry(entry.edition(), entry.kind(), entry.part());
        if (before.isPresent() && isSame(before.get(), entry) && printsTheSame(part)) {
            fileOfPart.putIfAbsent(entry.key(), part.shown());
            return Outcome.ALREADY_THERE;
        }
        refuseTwoInOneImport(part, entry);
        if (isHeldInFull(part, entry)) {
            return Outcome.ALREADY_THERE;
        }
        Optional<ImportedParameter> parameter = parameter(part);
        parameter.ifPresent(number -> refuseAnother(number, part));
        if (bringsRows(part, entry)) {
            overlay.put(entry.edition(), entry.kind(), merged(part, entry));
        }
        before.ifPresent(old -> notes.add("replaces " + old.rows() + " rows that were imported before"));
        overlay.put(part.source(), parameter);
        overlay.put(entry, document(part));
        overlay.put(EditionLine.of(part, overlay));
        fileOfPart.put(entry.key(), part.shown());
        return Outcome.IMPORTED;
    }

    private static boolean isSame(ImportEntry before, ImportEntry entry) {
        return before.content().equals(entry.content())
                && before.full() == entry.full()
                && before.layout().equals(entry.layout());
    }

    private boolean printsTheSame(Part part) {
        return part.parameter().isEmpty()
                || overlay.parameters().stream()
                        .anyMatch(known -> known.source().equals(part.source())
                                && known.value()
                                                .compareTo(
                                                        part.parameter().get().value())
                                        == 0);
    }

    private void refuseTwoInOneImport(Part part, ImportEntry entry) {
        String other = fileOfPart.get(entry.key());
        if (other != null) {
            throw new Refused(
                    "it is another " + part.edition().id() + " than " + other + ", which was given with it",
                    part.shown(),
                    "one file for each part of an edition",
                    "import the right one of the two");
        }
    }

    /** Whether an excerpt says nothing new; one that would replace a whole release by less is refused. */
    private boolean isHeldInFull(Part part, ImportEntry entry) {
        boolean full = overlay.entries(entry.edition(), entry.kind()).stream()
                .anyMatch(held -> held.full() && (held.part().equals(entry.part()) || isVariant(part)));
        if (part.full() || !full) {
            return false;
        }
        Optional<String> other =
                RowSets.firstMissing(part.kind(), part.rows(), overlay.rows(entry.edition(), entry.kind()));
        if (other.isEmpty() && printsTheSame(part)) {
            notes.add("an excerpt of what is there in full");
            return true;
        }
        if (other.isEmpty() && isVariant(part) && !isFirst(part)) {
            return false;
        }
        throw new Refused(
                "the whole of " + entry.edition() + " is there, and this excerpt of "
                        + part.rows().size() + " rows differs from it"
                        + other.map(key -> " at '" + key + "'").orElse(""),
                part.shown(),
                "a whole release in place of a whole release",
                "remove the imported tables first if the excerpt is what you want");
    }

    /** Whether the rows of a part count: of variants, only those of the first one there is. */
    private boolean bringsRows(Part part, ImportEntry entry) {
        if (!isVariant(part)) {
            return true;
        }
        List<ImportEntry> others = new ArrayList<>(overlay.entries(entry.edition(), entry.kind()));
        others.removeIf(other -> other.part().equals(entry.part()));
        for (ImportEntry other : others) {
            boolean differs = !other.content().equals(entry.content());
            boolean together = fileOfPart.containsKey(other.key());
            if (differs && (together || !isFirst(part))) {
                Optional<String> key =
                        RowSets.firstMissing(part.kind(), part.rows(), overlay.rows(entry.edition(), entry.kind()));
                throw new Refused(
                        "its rows differ from those of the " + other.part() + " file of " + entry.edition()
                                + key.map(at -> ", first at '" + at + "'").orElse(", which has more"),
                        part.shown(),
                        "the same rows with another conversion factor",
                        "import both files of the same release together");
            }
        }
        return others.isEmpty() || isFirst(part);
    }

    private static boolean isVariant(Part part) {
        return part.layout().variants().isPresent();
    }

    private static boolean isFirst(Part part) {
        return isVariant(part)
                && part.layout().variants().get().of().get(0).name().equals(part.name());
    }

    /** The rows of the table with those of the part, and without those that it replaces. */
    private List<String[]> merged(Part part, ImportEntry entry) {
        if (part.layout().whole().isEmpty()) {
            return part.rows();
        }
        List<String[]> others = new ArrayList<>(overlay.rows(entry.edition(), entry.kind()));
        int source = Part.sourceColumn(part.kind());
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

    private static Optional<ImportedParameter> parameter(Part part) {
        return part.parameter()
                .map(number -> new ImportedParameter(
                        number.name(),
                        part.edition().dates().from(),
                        number.value(),
                        number.unit(),
                        part.source(),
                        number.description()));
    }

    private void refuseAnother(ImportedParameter number, Part part) {
        for (ImportedParameter known : overlay.parameters()) {
            boolean clash = known.name().equals(number.name())
                    && known.from().equals(number.from())
                    && !known.source().equals(number.source())
                    && known.value().compareTo(number.value()) != 0;
            if (clash) {
                throw new Refused(
                        number.name() + " is " + number.value().toPlainString() + " here and "
                                + known.value().toPlainString() + " in " + known.source(),
                        part.parameter().orElseThrow().place(),
                        "one number for each date",
                        "import the right one of the two");
            }
        }
    }

    private static String[] document(Part part) {
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

package io.github.ratecard.release.store;

import io.github.ratecard.release.finding.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds what a part contradicts: another file of the same import, or what was imported before. */
final class PartConflicts {
    private final Overlay overlay;
    private final Map<String, String> fileOfPart;

    /**
     * Conflicts with an overlay.
     *
     * @param fileOfPart the files that this import has put in, by the part that each brought
     */
    PartConflicts(Overlay overlay, Map<String, String> fileOfPart) {
        this.overlay = overlay;
        this.fileOfPart = fileOfPart;
    }

    /** Whether the number that a part prints was stored from the same file before. */
    boolean printsTheSame(EditionPart part) {
        return part.parameter().isEmpty()
                || overlay.parameters().stream()
                        .anyMatch(known -> known.source().equals(part.source())
                                && known.value()
                                                .compareTo(
                                                        part.parameter().get().value())
                                        == 0);
    }

    /** Refuses a second file for a part that this import has put in. */
    void refuseTwoInOneImport(EditionPart part, ImportEntry entry) {
        String other = fileOfPart.get(entry.key());
        if (other != null) {
            throw new Refused(
                    "it is another " + part.edition().id() + " than " + other + ", which was given with it",
                    part.shown(),
                    "one file for each part of an edition",
                    "import the right one of the two");
        }
    }

    /** Whether all rows of an excerpt are stored already. Refuses an excerpt that would replace a whole release. */
    boolean isHeldInFull(EditionPart part, ImportEntry entry) {
        boolean full = overlay.entries(entry.edition(), entry.kind()).stream()
                .anyMatch(held -> held.full() && (held.part().equals(entry.part()) || isVariant(part)));
        if (part.full() || !full) {
            return false;
        }
        Optional<String> other =
                RowSets.firstMissing(part.kind(), part.rows(), overlay.rows(entry.edition(), entry.kind()));
        if (other.isEmpty() && printsTheSame(part)) {
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

    /** Whether the rows of a part are used. Of variants, only those of the first one are. */
    boolean bringsRows(EditionPart part, ImportEntry entry) {
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

    /** Refuses a number when another file prints a different one for the same day. */
    void refuseAnother(ImportedParameter number, EditionPart part) {
        for (ImportedParameter known : overlay.parameters()) {
            boolean clash = known.name().equals(number.name())
                    && known.from().equals(number.from())
                    && !known.source().equals(number.source())
                    && known.value().compareTo(number.value()) != 0;
            if (clash) {
                throw new Refused(
                        number.name() + " is " + number.value() + " here and " + known.value() + " in "
                                + known.source(),
                        part.parameter().orElseThrow().place(),
                        "one number for each date",
                        "import the right one of the two");
            }
        }
    }

    private static boolean isVariant(EditionPart part) {
        return part.layout().variants().isPresent();
    }

    private static boolean isFirst(EditionPart part) {
        return isVariant(part)
                && part.layout().variants().get().of().get(0).name().equals(part.name());
    }
}

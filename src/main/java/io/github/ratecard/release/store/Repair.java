package io.github.ratecard.release.store;

import io.github.ratecard.table.ImportedTables;
import io.github.ratecard.table.TableStore;
import io.github.ratecard.table.file.TableFormat;
import io.github.ratecard.table.kind.TableException;
import io.github.ratecard.table.kind.TableKind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Drops the damaged tables that a user imported. A damaged table is dropped alone. When an index of all tables is
 * damaged, all tables are dropped, because it says which rows are held back and which numbers belong to them.
 */
public final class Repair {
    private static final String ENDING = ".table";

    private final Path data;
    private final List<Dropped> dropped = new ArrayList<>();

    private Repair(Path data) {
        this.data = data;
    }

    /**
     * A table that was dropped.
     *
     * @param edition {@code pfs/2026C}
     * @param kind empty where it cannot be told; then the edition is the name of a file
     * @param sources the documents it was imported from; none where that is lost
     * @param what is wrong with it
     */
    public record Dropped(String edition, Optional<TableKind> kind, List<String> sources, String what) {}

    /**
     * Repairs a data folder.
     *
     * @return what was dropped; empty when all is sound or nothing was imported
     */
    public static List<Dropped> of(Path data) throws IOException {
        Repair repair = new Repair(data);
        if (Files.isDirectory(ImportedTables.folder(data))) {
            ImportLock.hold(data, repair::run);
        }
        return List.copyOf(repair.dropped);
    }

    private void run() throws IOException {
        Overlay overlay;
        try {
            if (ImportedTables.current(data).isEmpty()) {
                return;
            }
            overlay = Overlay.of(data);
        } catch (TableException damaged) {
            startAfresh(damaged);
            return;
        }
        for (String[] line : List.copyOf(overlay.editions().values())) {
            TableKind kind = TableKind.valueOf(line[1]);
            Optional<TableException> damage = overlay.damage(line[0], kind);
            if (damage.isPresent()) {
                List<String> sources = overlay.drop(line[0], kind);
                dropped.add(new Dropped(
                        line[0], Optional.of(kind), sources, damage.get().getMessage()));
            }
        }
        if (overlay.isDirty()) {
            Generation.commit(data, overlay);
        }
    }

    /** Drops all that was imported, and lists it by the names of its files. */
    private void startAfresh(TableException damaged) throws IOException {
        for (Path folder : Leftovers.newest(data)) {
            for (Path file : Leftovers.list(folder).stream().sorted().toList()) {
                String name = file.getFileName().toString();
                if (name.endsWith(ENDING) && !ImportedTables.indexes().contains(name)) {
                    dropped.add(named(file, damaged.getMessage()));
                }
            }
        }
        if (dropped.isEmpty()) {
            dropped.add(new Dropped(damaged.where(), Optional.empty(), List.of(), damaged.getMessage()));
        }
        Files.deleteIfExists(ImportedTables.pointer(data));
        Leftovers.remove(data);
    }

    /** A table as its file names it: the first line says the kind, the name of the file the edition. */
    private static Dropped named(Path file, String what) throws IOException {
        String name = file.getFileName().toString();
        Optional<TableKind> kind;
        try (InputStream table = Files.newInputStream(file)) {
            kind = TableFormat.kind(table.readNBytes(TableFormat.LONGEST_FOOTER));
        }
        int end = name.lastIndexOf("-" + kind.map(TableKind::file).orElse("") + "-");
        return new Dropped(
                kind.isEmpty() || end < 0 ? name : name.substring(0, end).replaceFirst("-(?=[0-9])", "/"),
                kind,
                List.of(),
                what);
    }

    /** What is wrong with a table; empty when it can be read whole. */
    static Optional<TableException> damage(TableStore store, TableKind kind, String file) {
        try {
            store.verify(kind, file);
            return Optional.empty();
        } catch (TableException damaged) {
            return Optional.of(damaged);
        }
    }
}

package io.github.ratecard.table;

import io.github.ratecard.table.entry.ProcedureName;
import io.github.ratecard.table.file.Bytes;
import io.github.ratecard.table.file.Damage;
import io.github.ratecard.table.file.TableFile;
import io.github.ratecard.table.kind.IoReason;
import io.github.ratecard.table.kind.TableException;
import io.github.ratecard.table.kind.TableKind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A place that holds compiled tables: a folder, or the resources of the jar. */
public final class TableStore {
    private static final String RESOURCES = "/io/github/ratecard/tables/";

    private final Optional<Path> folder;
    private final Optional<Path> own;

    private TableStore(Optional<Path> folder, Optional<Path> own) {
        this.folder = folder;
        this.own = own;
    }

    /** The shipped tables in a folder. */
    public static TableStore shipped(Path folder) {
        return new TableStore(Optional.of(folder), Optional.empty());
    }

    /** The shipped tables inside the jar. */
    public static TableStore bundled() {
        return new TableStore(Optional.empty(), Optional.empty());
    }

    /**
     * The tables a user imported.
     *
     * @param data the user's data folder, whether or not anything was imported into it
     * @throws TableException when the folder's pointer to its tables is damaged
     */
    public static TableStore imported(Path data) {
        return new TableStore(Optional.of(ImportedTables.current(data).orElse(data)), Optional.of(data));
    }

    /** Every row of a table, in order; none when the store has no such table. */
    public List<String[]> rows(TableKind kind, String file) {
        if (holds(file)) {
            try (TableFile table = open(kind, file, bytes(file))) {
                return table.all();
            } catch (IOException unreadable) {
                throw new TableException(
                        "cannot read the compiled table", name(file), "a readable file: " + IoReason.of(unreadable));
            }
        }
        return List.of();
    }

    /**
     * Reads a table whole and checks it.
     *
     * @throws TableException when it is missing, unreadable or damaged
     */
    public void verify(TableKind kind, String file) {
        try (TableFile table = open(kind, file, bytes(file))) {
            table.verify();
        } catch (IOException unreadable) {
            throw new TableException(
                    "cannot read the compiled table", name(file), "a readable file: " + IoReason.of(unreadable));
        }
    }

    boolean isImported() {
        return own.isPresent();
    }

    /** Whether something was imported since this was made: then its folder may be going. */
    boolean isOutdated() {
        return own.isPresent() && !newest().folder.equals(folder);
    }

    /** The same place as it is now. */
    TableStore newest() {
        return own.isPresent() ? imported(own.get()) : this;
    }

    /** The names of the guides that the user keeps; none for the shipped tables. */
    List<ProcedureName> ownGuides(Consumer<TableException> passedOver) {
        return own.isPresent() ? OwnGuides.names(own.get(), passedOver) : List.of();
    }

    /** What messages call a file of this store. */
    String name(String file) {
        return folder.isPresent() ? folder.get().resolve(file).toString() : file;
    }

    /**
     * Opens a table.
     *
     * @param bytes what its file holds
     * @throws TableException when the table is damaged; the bytes are closed then
     */
    TableFile open(TableKind kind, String file, Bytes bytes) throws IOException {
        return TableFile.open(kind, isImported() ? damage(file) : Damage.ofAny(name(file)), bytes);
    }

    boolean holds(String file) {
        return folder.isPresent()
                ? Files.isRegularFile(folder.get().resolve(file))
                : TableStore.class.getResource(RESOURCES + file) != null;
    }

    /** The tables of editions are replaced by an import; those that hold imports together are not. */
    private Damage damage(String file) {
        return ImportedTables.isIndex(file) ? Damage.ofIndex(name(file)) : Damage.ofImported(name(file));
    }

    /**
     * The content of a table's file.
     *
     * @throws IOException when the store has none of that name, or it cannot be read
     */
    Bytes bytes(String file) throws IOException {
        if (folder.isPresent()) {
            return Bytes.of(folder.get().resolve(file));
        }
        try (InputStream stream = TableStore.class.getResourceAsStream(RESOURCES + file)) {
            if (stream == null) {
                throw new NoSuchFileException(file);
            }
            return Bytes.of(stream);
        }
    }
}

package io.github.ratecard.release.store;

import io.github.ratecard.release.text.Hashes;
import io.github.ratecard.table.ImportedTables;
import io.github.ratecard.table.file.TableWriter;
import io.github.ratecard.table.kind.TableKind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes what was imported as one new folder, and then renames the pointer so that it names this folder. That rename is
 * the moment of the import, for every reader and when the machine stops. Tables that did not change are linked and not
 * copied.
 */
public final class Generation {
    private static final int SHORT_HASH = 8;
    private static final int MOST_NUMBERS = 1_000_000;

    private final Path data;
    private final Overlay overlay;
    private final Path staging;

    private Generation(Path data, Overlay overlay) {
        this.data = data;
        this.overlay = overlay;
        this.staging = ImportedTables.folder(data).resolve(Leftovers.STAGING);
    }

    /** Writes and commits; the caller holds the lock. */
    public static void commit(Path data, Overlay overlay) throws IOException {
        Leftovers.remove(data);
        try {
            new Generation(data, overlay).commit();
        } finally {
            removeLeftovers(data);
        }
    }

    /** Removes old folders. One that cannot be removed now is removed by the next import. */
    private static void removeLeftovers(Path data) {
        try {
            Leftovers.remove(data);
        } catch (IOException stays) {
            // What is left is not in force
        }
    }

    private void commit() throws IOException {
        Files.createDirectory(staging);
        tables();
        StringBuilder all = new StringBuilder();
        all.append(index(
                ImportedTables.EDITIONS, TableKind.EDITIONS, overlay.editions().values()));
        List<String[]> imports =
                overlay.imports().values().stream().map(ImportEntry::row).toList();
        all.append(index(ImportedTables.IMPORTS, TableKind.IMPORTS, imports));
        all.append(index(
                ImportedTables.SOURCES, TableKind.SOURCES, overlay.sources().values()));
        List<String[]> parameters = ImportedParameter.rows(overlay.parameters());
        all.append(index(ImportedTables.PARAMETERS, TableKind.PARAMETERS, parameters));
        all.append(index(ImportedTables.REMARKS, TableKind.REMARKS, overlay.remarks()));
        String name = name(Hashes.of(all.toString().getBytes(StandardCharsets.US_ASCII)));
        Durable.sync(staging);
        Durable.rename(staging, ImportedTables.folder(data).resolve(name));
        point(name);
    }

    private void tables() throws IOException {
        int file = TableKind.EDITIONS.column("file");
        for (Map.Entry<String, String[]> edition : overlay.editions().entrySet()) {
            String[] line = edition.getValue();
            List<String[]> rows = overlay.changed().get(edition.getKey());
            if (rows == null) {
                Durable.link(overlay.folder().orElseThrow().resolve(line[file]), staging.resolve(line[file]));
            } else {
                TableKind kind = TableKind.valueOf(line[1]);
                byte[] bytes = TableWriter.bytes(kind, rows);
                line[file] =
                        line[0].replace('/', '-') + "-" + kind.file() + "-" + shortHash(Hashes.of(bytes)) + ".table";
                Durable.write(staging.resolve(line[file]), bytes);
            }
        }
    }

    /** Writes an index and gives its hash. */
    private String index(String name, TableKind kind, Collection<String[]> rows) throws IOException {
        byte[] bytes = TableWriter.bytes(kind, List.copyOf(rows));
        Durable.write(staging.resolve(name), bytes);
        return Hashes.of(bytes);
    }

    private String name(String hash) {
        Optional<Path> before = overlay.folder();
        int number = before.map(folder -> Leftovers.number(folder.getFileName().toString()))
                        .orElse(0)
                + 1;
        String digits = String.valueOf(MOST_NUMBERS + number % MOST_NUMBERS).substring(1);
        return digits + "-" + shortHash(hash);
    }

    private static String shortHash(String hash) {
        return hash.substring(0, SHORT_HASH);
    }

    private void point(String name) throws IOException {
        String before =
                overlay.folder().map(folder -> folder.getFileName().toString()).orElse("");
        Path pointer = ImportedTables.pointer(data);
        Path next = pointer.resolveSibling(Leftovers.NEXT_POINTER);
        Durable.write(next, (name + "\n" + before + "\n").getBytes(StandardCharsets.US_ASCII));
        Durable.renameAtLast(next, pointer);
    }
}

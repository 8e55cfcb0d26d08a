package io.github.ratecard.release.store;

import io.github.ratecard.table.ImportedTables;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Removes what imports left behind: folders that are no longer in force, and unfinished work of imports that died. The
 * folder in force stays. The one before it stays too, because another process may still read it.
 */
public final class Leftovers {
    static final String STAGING = "staging";
    static final String NEXT_POINTER = "current.next";
    private static final int NUMBER = 6;

    private Leftovers() {}

    /** Cleans up; the caller holds the lock. */
    public static void remove(Path data) throws IOException {
        List<String> keep = new ArrayList<>();
        Path pointer = ImportedTables.pointer(data);
        if (Files.isRegularFile(pointer)) {
            keep.addAll(Files.readAllLines(pointer, StandardCharsets.ISO_8859_1));
        }
        for (Path each : list(ImportedTables.folder(data))) {
            String name = each.getFileName().toString();
            boolean old = ImportedTables.isName(name) && !keep.contains(name);
            if (old || name.equals(STAGING)) {
                removeFolder(each);
            } else if (name.equals(NEXT_POINTER)) {
                Files.delete(each);
            }
        }
    }

    /** The folder that was written last, whether or not the pointer names it; none when there is none. */
    static List<Path> newest(Path data) throws IOException {
        return list(ImportedTables.folder(data)).stream()
                .filter(each -> ImportedTables.isName(each.getFileName().toString()))
                .sorted(Comparator.reverseOrder())
                .limit(1)
                .toList();
    }

    /** The number of a folder. */
    static int number(String name) {
        return Integer.parseInt(name.substring(0, NUMBER));
    }

    /** Removes a folder of tables that is not a user's, with the folders above it. */
    public static void removeAll(Path data) throws IOException {
        Path tables = ImportedTables.folder(data);
        for (Path each : list(tables)) {
            if (Files.isDirectory(each)) {
                removeFolder(each);
            } else {
                Files.delete(each);
            }
        }
        Files.delete(tables);
        Files.delete(data);
    }

    private static void removeFolder(Path folder) throws IOException {
        for (Path file : list(folder)) {
            Files.delete(file);
        }
        Files.delete(folder);
    }

    static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}

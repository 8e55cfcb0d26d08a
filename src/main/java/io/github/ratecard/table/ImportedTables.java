package io.github.ratecard.table;

import io.github.ratecard.table.file.Bytes;
import io.github.ratecard.table.kind.IoReason;
import io.github.ratecard.table.kind.TableException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Where the tables that a user imported stand. Each import that changes anything makes a new folder with all of them, and
 * one small file names the folder that counts, so that a reader sees the tables of one import or of the next and never
 * some of each.
 *
 * <pre>
 * DATA/tables/current           000007-3b1f9c02
 *                               000006-9e0c11d7     the one before, which may still be read
 * DATA/tables/000007-3b1f9c02/  editions.table  parameters.table  sources.table  imports.table  remarks.table  pfs-2026C-rvu-….table
 * </pre>
 */
public final class ImportedTables {
    public static final String EDITIONS = Tables.EDITIONS;
    public static final String PARAMETERS = Tables.PARAMETERS;
    public static final String SOURCES = Tables.SOURCES;
    public static final String IMPORTS = Tables.IMPORTS;
    public static final String REMARKS = Tables.REMARKS;

    private static final List<String> INDEXES = List.of(EDITIONS, PARAMETERS, SOURCES, IMPORTS, REMARKS);

    private static final int NUMBER = 6;
    private static final int LENGTH = 15;

    private ImportedTables() {}

    /** The files that hold the imported tables together; each is there, or none. */
    public static List<String> indexes() {
        return INDEXES;
    }

    static boolean isIndex(String file) {
        return INDEXES.contains(file);
    }

    /** The folder of all imports. */
    public static Path folder(Path data) {
        return data.resolve("tables");
    }

    /** The file that names the folder that counts and, in a second line, the one before. */
    public static Path pointer(Path data) {
        return folder(data).resolve("current");
    }

    /**
     * The folder that counts; empty when nothing was imported.
     *
     * @throws TableException when the pointer is damaged
     */
    public static Optional<Path> current(Path data) {
        Path pointer = pointer(data);
        if (!Files.isRegularFile(pointer)) {
            return Optional.empty();
        }
        String name = line(pointer);
        if (!isName(name)) {
            throw new TableException(
                    "the pointer to the imported tables is damaged",
                    pointer.toString(),
                    "run 'ratecard tables repair', which says what to import again");
        }
        Path folder = folder(data).resolve(name);
        if (Files.isDirectory(folder)) {
            return Optional.of(folder);
        }
        if (!line(pointer).equals(name)) {
            return current(data); // two imports came in since the pointer was read
        }
        throw new TableException(
                "the folder of the imported tables is missing; 'current' names it",
                folder.toString(),
                "run 'ratecard tables repair', which says what to import again");
    }

    /** Whether a folder is named as those of imports are. */
    public static boolean isName(String name) {
        if (name.length() != LENGTH) {
            return false;
        }
        for (int i = 0; i < LENGTH; i++) {
            char c = name.charAt(i);
            boolean digit = c >= '0' && c <= '9';
            boolean right = i < NUMBER ? digit : i == NUMBER ? c == '-' : digit || c >= 'a' && c <= 'f';
            if (!right) {
                return false;
            }
        }
        return true;
    }

    private static String line(Path pointer) {
        // Files would take a channel for these few bytes, whose classes slow a cold start
        try (Bytes bytes = Bytes.of(pointer)) {
            byte[] head = new byte[LENGTH + 1];
            int read = bytes.read(0, head, head.length);
            String text = new String(head, 0, read, StandardCharsets.ISO_8859_1);
            int end = text.indexOf('\n');
            return end < 0 ? "" : text.substring(0, end);
        } catch (IOException unreadable) {
            throw new TableException(
                    "cannot read the pointer to the imported tables",
                    pointer.toString(),
                    "a readable file: " + IoReason.of(unreadable));
        }
    }
}

package io.github.ratecard.data.compile;

import io.github.ratecard.data.DataFolder;
import io.github.ratecard.data.Findings;
import io.github.ratecard.table.Tables;
import io.github.ratecard.table.file.Bytes;
import io.github.ratecard.table.file.Damage;
import io.github.ratecard.table.file.TableFile;
import io.github.ratecard.table.kind.TableException;
import io.github.ratecard.table.kind.TableKind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Checks a folder of compiled tables: each whole and unchanged, and the indices in agreement with what is there. */
final class CompiledFolder {
    static final String ENDING = ".table";
    private static final String REBUILD = "rebuild it, or import the release again";

    private final Path folder;
    private final DataFolder files;
    private final Findings findings;
    private final Map<String, TableKind> sound = new TreeMap<>();
    private final Set<String> damaged = new HashSet<>();
    private final Set<String> named = new HashSet<>();

    private CompiledFolder(Path folder, DataFolder files, Findings findings) {
        this.folder = folder;
        this.files = files;
        this.findings = findings;
    }

    static void check(Path folder, DataFolder files, Findings findings) {
        new CompiledFolder(folder, files, findings).check();
    }

    private void check() {
        for (String file : files.names("", true)) {
            if (file.endsWith(ENDING)) {
                verify(file);
            } else {
                findings.add("nothing reads this file", files.shown(file), "files that end with " + ENDING);
            }
        }
        boolean index = sound.get(Tables.EDITIONS) == TableKind.EDITIONS;
        if (!index && !damaged.contains(Tables.EDITIONS)) {
            findings.add("the index of the editions is missing", files.shown(Tables.EDITIONS), REBUILD);
        }
        each(Tables.EDITIONS, TableKind.EDITIONS, this::edition);
        each(Tables.PROCEDURES, TableKind.PROCEDURES, row -> {
            for (String document : List.of(row[3], row[4])) {
                named.add(document);
                there(document, TableKind.DOCUMENT, Tables.PROCEDURES);
            }
        });
        each(Tables.LAYOUTS, TableKind.LAYOUTS, row -> {
            named.add(row[1]);
            there(row[1], TableKind.DOCUMENT, Tables.LAYOUTS);
        });
        if (index) {
            sound.forEach(this::use);
        }
    }

    private void verify(String file) {
        try (TableFile table = TableFile.open(files.shown(file), Bytes.of(folder.resolve(file)))) {
            table.verify();
            sound.put(file, table.kind());
        } catch (TableException wrong) {
            damaged.add(file);
            findings.add(wrong);
        } catch (IOException unreadable) {
            damaged.add(file);
            findings.add(
                    "cannot read the compiled table", files.shown(file), "a readable file: " + unreadable.getMessage());
        }
    }

    /** Every row of one of the indices; none when it is not there or was found damaged. */
    private void each(String file, TableKind kind, java.util.function.Consumer<String[]> use) {
        named.add(file);
        if (sound.get(file) != kind) {
            return;
        }
        try (TableFile table = TableFile.open(kind, Damage.ofAny(files.shown(file)), Bytes.of(folder.resolve(file)))) {
            table.all().forEach(use);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private void edition(String[] row) {
        String file = row[TableKind.EDITIONS.column("file")];
        named.add(file);
        String kind = row[TableKind.EDITIONS.column("table")];
        if (!there(file, TableKind.valueOf(kind), Tables.EDITIONS)) {
            return;
        }
        try (TableFile table = TableFile.open(files.shown(file), Bytes.of(folder.resolve(file)))) {
            String rows = row[TableKind.EDITIONS.column("rows")];
            if (!rows.equals(String.valueOf(table.rows()))) {
                findings.add(
                        "the table has " + table.rows() + " rows, " + Tables.EDITIONS + " says " + rows,
                        files.shown(file),
                        REBUILD);
            }
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    /** Whether a table that an index names is there, of the kind it says; a damaged one has its finding already. */
    private boolean there(String file, TableKind kind, String index) {
        if (damaged.contains(file)) {
            return false;
        }
        if (!sound.containsKey(file)) {
            findings.add("the table is missing; " + index + " names it", files.shown(file), REBUILD);
            return false;
        }
        if (sound.get(file) != kind) {
            findings.add(
                    "a table of " + sound.get(file).title() + " stands where " + kind.title() + " should",
                    files.shown(file),
                    REBUILD);
            return false;
        }
        return true;
    }

    private void use(String file, TableKind kind) {
        boolean known = named.contains(file)
                || kind == TableKind.DOCUMENT
                || file.equals(Tables.PARAMETERS)
                || file.equals(Tables.IMPORTS)
                || file.equals(Tables.REMARKS)
                || file.equals(Tables.SOURCES);
        if (!known) {
            findings.add("no index names this table", files.shown(file), REBUILD);
        }
    }
}

package io.github.ratecard.release.store;

import io.github.ratecard.table.ImportedTables;
import io.github.ratecard.table.TableStore;
import io.github.ratecard.table.entry.Remark;
import io.github.ratecard.table.kind.TableException;
import io.github.ratecard.table.kind.TableKind;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was imported so far, with the changes of one import. The rows of a table are read only when they change;
 * everything is kept in memory until {@link Generation} writes it.
 */
public final class Overlay {
    private static final String TAB = "\t";

    private final TableStore store;
    private final Optional<Path> folder;
    /** Rows of {@link TableKind#EDITIONS} by edition and table. */
    private final Map<String, String[]> editions = new LinkedHashMap<>();
    /** Rows of {@link TableKind#IMPORTS} by edition, table and part. */
    private final Map<String, ImportEntry> imports = new LinkedHashMap<>();

    private final Map<String, String[]> sources = new LinkedHashMap<>();
    private final List<Remark> remarks = new ArrayList<>();
    private final List<ImportedParameter> parameters = new ArrayList<>();
    private final Map<String, List<String[]>> changed = new LinkedHashMap<>();
    private final Map<String, Optional<TableException>> damage = new HashMap<>();
    private boolean dirty;

    private Overlay(Path data) {
        this.store = TableStore.imported(data);
        this.folder = ImportedTables.current(data);
    }

    /**
     * What a user's data folder holds.
     *
     * @throws io.github.ratecard.table.kind.TableException when it is damaged
     */
    public static Overlay of(Path data) {
        Overlay overlay = new Overlay(data);
        if (overlay.folder.isPresent()) {
            overlay.read();
        }
        return overlay;
    }

    private void read() {
        store.rows(TableKind.EDITIONS, ImportedTables.EDITIONS)
                .forEach(row -> editions.put(row[0] + TAB + row[1], row));
        for (String[] row : store.rows(TableKind.IMPORTS, ImportedTables.IMPORTS)) {
            ImportEntry entry = ImportEntry.of(row);
            imports.put(entry.key(), entry);
        }
        store.rows(TableKind.SOURCES, ImportedTables.SOURCES).forEach(row -> sources.put(row[0], row));
        store.rows(TableKind.REMARKS, ImportedTables.REMARKS)
                .forEach(row -> remarks.add(Remark.of(row, TableKind.valueOf(row[1]))));
        store.rows(TableKind.PARAMETERS, ImportedTables.PARAMETERS)
                .forEach(row -> parameters.add(ImportedParameter.of(row)));
    }

    /** The folder of the tables; empty when nothing was imported yet. */
    Optional<Path> folder() {
        return folder;
    }

    /** Whether anything changed. */
    public boolean isDirty() {
        return dirty;
    }

    /** The entry of a part, when it was imported. */
    Optional<ImportEntry> entry(String edition, TableKind kind, String part) {
        return Optional.ofNullable(imports.get(ImportEntry.key(edition, kind, part)));
    }

    /** The entries of all parts of a table. */
    List<ImportEntry> entries(String edition, TableKind kind) {
        return imports.values().stream()
                .filter(entry -> entry.edition().equals(edition) && entry.kind() == kind)
                .toList();
    }

    /** The entry of a file under another edition than this one. */
    Optional<ImportEntry> elsewhere(ImportEntry entry) {
        return imports.values().stream()
                .filter(other -> other.sha256().equals(entry.sha256())
                        && other.layout().equals(entry.layout())
                        && !other.edition().equals(entry.edition()))
                .findFirst();
    }

    /** Removes a part, and its table when no other part of it is left. */
    void remove(ImportEntry entry) {
        List<String[]> rows = new ArrayList<>(rows(entry.edition(), entry.kind()));
        int source = EditionPart.sourceColumn(entry.kind());
        rows.removeIf(row -> source < 0 || row[source].equals(entry.source()));
        forget(entry);
        String key = entry.edition() + TAB + entry.kind().name();
        if (rows.isEmpty()) {
            editions.remove(key);
            changed.remove(key);
        } else {
            String[] line = editions.get(key).clone();
            line[TableKind.EDITIONS.column("complete")] = "N";
            line[TableKind.EDITIONS.column("rows")] = String.valueOf(rows.size());
            editions.put(key, line);
            changed.put(key, rows);
        }
        dirty = true;
    }

    private void forget(ImportEntry entry) {
        imports.remove(entry.key());
        sources.remove(entry.source());
        put(entry.source(), List.of());
        put(entry.source(), Optional.empty());
    }

    /** What is wrong with a stored table; empty when it is sound or will be written anew. */
    Optional<TableException> damage(String edition, TableKind kind) {
        String key = edition + TAB + kind.name();
        String[] line = editions.get(key);
        if (line == null || changed.containsKey(key)) {
            return Optional.empty();
        }
        return damage.computeIfAbsent(key, each -> Repair.damage(store, kind, line[TableKind.EDITIONS.column("file")]));
    }

    /**
     * Removes a table with all that was imported with it, without reading it.
     *
     * @return the documents that its parts were read from
     */
    List<String> drop(String edition, TableKind kind) {
        List<String> dropped = new ArrayList<>();
        for (ImportEntry entry : entries(edition, kind)) {
            forget(entry);
            dropped.add(entry.source());
        }
        editions.remove(edition + TAB + kind.name());
        dirty = true;
        return dropped;
    }

    /** The rows of a table with the changes so far; none when there is no such table. */
    List<String[]> rows(String edition, TableKind kind) {
        String key = edition + TAB + kind.name();
        List<String[]> now = changed.get(key);
        if (now != null) {
            return now;
        }
        String[] row = editions.get(key);
        return row == null ? List.of() : store.rows(kind, row[TableKind.EDITIONS.column("file")]);
    }

    /** Replaces the rows of a table. */
    void put(String edition, TableKind kind, List<String[]> rows) {
        changed.put(edition + TAB + kind.name(), rows);
        dirty = true;
    }

    /** Replaces the row that describes a table. If the new row names no file, the file of the old row is kept. */
    void put(String[] edition) {
        int file = TableKind.EDITIONS.column("file");
        String[] before = editions.put(edition[0] + TAB + edition[1], edition);
        if (edition[file].isEmpty() && before != null) {
            edition[file] = before[file];
        }
        dirty = true;
    }

    /** Replaces the entry of a part and the document it was read from. */
    void put(ImportEntry entry, String[] source) {
        imports.put(entry.key(), entry);
        sources.put(source[0], source);
        dirty = true;
    }

    /** Whether a table is there and complete. */
    public boolean isComplete(String edition, TableKind kind) {
        String[] row = editions.get(edition + TAB + kind.name());
        return row != null && row[TableKind.EDITIONS.column("complete")].equals("Y");
    }

    /** The numbers that a document printed. */
    List<ImportedParameter> parameters() {
        return parameters;
    }

    /** Replaces the numbers that a document printed. */
    void put(String source, Optional<ImportedParameter> parameter) {
        parameters.removeIf(each -> each.source().equals(source));
        parameter.ifPresent(parameters::add);
    }

    /** Replaces the remarks on a document. */
    void put(String source, List<Remark> found) {
        remarks.removeIf(each -> each.source().equals(source));
        remarks.addAll(found);
    }

    /** The rows of {@link TableKind#REMARKS}. */
    List<String[]> remarks() {
        List<String[]> rows = new ArrayList<>();
        Map<String, Integer> numbers = new LinkedHashMap<>();
        for (Remark remark : remarks) {
            String key = remark.edition() + TAB + remark.table() + TAB + remark.key();
            rows.add(remark.row(numbers.merge(key, 1, Integer::sum)));
        }
        return rows;
    }

    Map<String, String[]> editions() {
        return editions;
    }

    Map<String, ImportEntry> imports() {
        return imports;
    }

    Map<String, String[]> sources() {
        return sources;
    }

    /** The new rows of the tables that changed, by edition and table. */
    Map<String, List<String[]>> changed() {
        return changed;
    }
}

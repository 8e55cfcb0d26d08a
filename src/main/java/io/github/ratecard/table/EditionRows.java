package io.github.ratecard.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The rows of one edition. A single answer finds its few rows in the file; whoever means to ask often has them kept,
 * each row once, however many ask for it.
 */
final class EditionRows {
    /** Tables of this size and below are also kept as a whole. */
    private static final int SMALL = 1 << 10;

    private final Edition edition;
    private final TableStore store;
    private final OpenFiles files;
    private final Map<String, List<TableRow>> kept = new ConcurrentHashMap<>();
    private volatile List<TableRow> whole = List.of();
    private volatile boolean keeps;

    EditionRows(Edition edition, TableStore store, OpenFiles files) {
        this.edition = edition;
        this.store = store;
        this.files = files;
    }

    Edition edition() {
        return edition;
    }

    TableFile file() {
        return files.get(store, edition.table(), edition.file());
    }

    /** From now on what was asked for once stays in memory: as many rows as the table has, at most. */
    void keep() {
        keeps = true;
        file().keep();
    }

    /** The rows whose key begins so; they come from the same file in any case. */
    List<TableRow> starting(String prefix) {
        List<TableRow> known = kept.get(prefix);
        if (known != null) {
            return known;
        }
        List<TableRow> rows = rows(file().starting(prefix));
        if (keeps && !rows.isEmpty()) {
            kept.put(prefix, rows);
        }
        return rows;
    }

    /** Every row, in the order of its key. */
    List<TableRow> all() {
        if (!whole.isEmpty()) {
            return whole;
        }
        List<TableRow> rows = rows(file().all());
        if (keeps && rows.size() <= SMALL) {
            whole = rows;
        }
        return rows;
    }

    private List<TableRow> rows(List<String[]> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        List<TableRow> rows = new ArrayList<>(found.size());
        for (String[] row : found) {
            rows.add(new TableRow(edition, row));
        }
        return rows;
    }
}

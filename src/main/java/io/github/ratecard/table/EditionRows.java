package io.github.ratecard.table;

import io.github.ratecard.table.entry.Remark;
import io.github.ratecard.table.file.TableFile;
import io.github.ratecard.table.kind.Column;
import io.github.ratecard.table.kind.TableKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The rows of one edition. A single answer finds its few rows in the file. For many answers all rows are read into
 * memory once.
 */
final class EditionRows {
    private final Edition edition;
    private final ReadColumns lookedAt;
    private final TableStore store;
    private final OpenFiles files;
    private volatile Optional<EditionRemarks> remarks = Optional.empty();
    private volatile boolean keeps;
    private volatile Optional<Kept> kept = Optional.empty();

    /** Every row in the order of its key, and those that share a first column, by that. */
    private record Kept(List<TableRow> all, Map<String, List<TableRow>> byFirst) {}

    EditionRows(Edition edition, ReadColumns lookedAt, TableStore store, OpenFiles files) {
        this.edition = edition;
        this.lookedAt = lookedAt;
        this.store = store;
        this.files = files;
    }

    Edition edition() {
        return edition;
    }

    /** The first key held back that begins so; empty when there is none. */
    Optional<Remark> held(String prefix) {
        return remarks().held(prefix);
    }

    /** All keys held back, in their order. */
    List<Remark> held() {
        return remarks().held();
    }

    private EditionRemarks remarks() {
        Optional<EditionRemarks> known = remarks;
        return known.isPresent() ? known.get() : readRemarks();
    }

    /** Reads them when the edition is first asked, because one answer asks few editions. */
    private synchronized EditionRemarks readRemarks() {
        if (remarks.isEmpty()) {
            TableKind table = edition.table();
            boolean any = edition.imported() && files.holds(store, Tables.REMARKS);
            List<String[]> rows = any
                    ? files.get(store, TableKind.REMARKS, Tables.REMARKS)
                            .starting(edition.id() + '\t' + table.name() + '\t')
                    : List.of();
            remarks = Optional.of(new EditionRemarks(table, rows));
        }
        return remarks.get();
    }

    TableFile file() {
        return files.get(store, edition.table(), edition.file());
    }

    /** Opens the table, so that it stays readable when its file is removed. */
    void hold() {
        files.hold(store, edition.file());
    }

    /** From now on the table is read into memory when it is first asked. */
    void keep() {
        keeps = true;
    }

    /** The rows whose key begins so. */
    List<TableRow> starting(String prefix) {
        if (!keeps) {
            return rows(file().starting(prefix));
        }
        int first = prefix.indexOf('\t');
        if (first < 0) {
            return startingIn(table().all, prefix);
        }
        List<TableRow> rows = withFirst(prefix.substring(0, first));
        return first + 1 == prefix.length() ? rows : startingIn(rows, prefix);
    }

    /** The rows with this first column. */
    List<TableRow> withFirst(String first) {
        return keeps ? table().byFirst.getOrDefault(first, List.of()) : starting(first + '\t');
    }

    /** Every row, in the order of its key. */
    List<TableRow> all() {
        return keeps ? table().all : rows(file().all());
    }

    private Kept table() {
        Optional<Kept> known = kept;
        return known.isPresent() ? known.get() : read();
    }

    private synchronized Kept read() {
        if (kept.isEmpty()) {
            List<TableRow> all = rows(shared(file().all()));
            kept = Optional.of(new Kept(all, byFirst(all)));
        }
        return kept.get();
    }

    /** Indicators and sources are the same in thousands of rows: one text serves them all. */
    private List<String[]> shared(List<String[]> rows) {
        Map<String, String> texts = new HashMap<>();
        List<Column> columns = edition.table().columns();
        for (int i = 1; i < columns.size(); i++) {
            if (!columns.get(i).isNumber()) {
                for (String[] row : rows) {
                    String text = texts.putIfAbsent(row[i], row[i]);
                    row[i] = text == null ? row[i] : text;
                }
            }
        }
        return rows;
    }

    private static Map<String, List<TableRow>> byFirst(List<TableRow> sorted) {
        Map<String, List<TableRow>> byFirst = new HashMap<>(2 * sorted.size());
        int from = 0;
        while (from < sorted.size()) {
            String first = sorted.get(from).first();
            int to = from + 1;
            while (to < sorted.size() && sorted.get(to).first().equals(first)) {
                to++;
            }
            byFirst.put(first, List.copyOf(sorted.subList(from, to)));
            from = to;
        }
        return byFirst;
    }

    /** The rows of a sorted list whose key begins so. */
    private static List<TableRow> startingIn(List<TableRow> sorted, String prefix) {
        int from = 0;
        int to = sorted.size();
        while (from < to) {
            int middle = from + to >>> 1;
            if (sorted.get(middle).key().compareTo(prefix) < 0) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        int end = from;
        while (end < sorted.size() && sorted.get(end).key().startsWith(prefix)) {
            end++;
        }
        return from == end ? List.of() : List.copyOf(sorted.subList(from, end));
    }

    private List<TableRow> rows(List<String[]> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        List<TableRow> rows = new ArrayList<>(found.size());
        for (String[] row : found) {
            rows.add(new TableRow(edition, lookedAt, row, remarks().of(row)));
        }
        return rows;
    }
}

package io.github.ratecard.release.store;

import io.github.ratecard.table.kind.TableKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Compares rows of a table by their key and by all but the document they were taken from. */
final class RowSets {
    private RowSets() {}

    /** The key of the first row that the others lack, or have with other values. */
    static Optional<String> firstMissing(TableKind kind, List<String[]> rows, List<String[]> others) {
        return first(kind, rows, others, true);
    }

    /** The key of the first row that the others have with other values. */
    static Optional<String> firstClash(TableKind kind, List<String[]> rows, List<String[]> others) {
        return first(kind, rows, others, false);
    }

    private static Optional<String> first(
            TableKind kind, List<String[]> rows, List<String[]> others, boolean missingToo) {
        Map<String, String> held = byKey(kind, others);
        for (String[] row : rows) {
            String other = held.get(key(kind, row));
            if (other == null ? missingToo : !other.equals(values(kind, row))) {
                return Optional.of(key(kind, row));
            }
        }
        return Optional.empty();
    }

    /** All rows of both lists. Where both have a key, the row of the first list. */
    static List<String[]> union(TableKind kind, List<String[]> first, List<String[]> second) {
        Map<String, String> held = byKey(kind, first);
        List<String[]> all = new ArrayList<>(first);
        for (String[] row : second) {
            if (!held.containsKey(key(kind, row))) {
                all.add(row);
            }
        }
        return all;
    }

    private static Map<String, String> byKey(TableKind kind, List<String[]> rows) {
        Map<String, String> held = new HashMap<>();
        rows.forEach(row -> held.put(key(kind, row), values(kind, row)));
        return held;
    }

    private static String key(TableKind kind, String[] row) {
        StringBuilder key = new StringBuilder(row[0]);
        for (int i = 1; i < kind.keys(); i++) {
            key.append(row[i].isEmpty() ? "" : "-").append(row[i]);
        }
        return key.toString();
    }

    private static String values(TableKind kind, String[] row) {
        int source = EditionPart.sourceColumn(kind);
        StringBuilder values = new StringBuilder();
        for (int i = 0; i < row.length; i++) {
            values.append(i == source ? "" : row[i]).append('\t');
        }
        return values.toString();
    }
}

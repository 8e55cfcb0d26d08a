package io.github.ratecard.table;

import io.github.ratecard.table.entry.Remark;
import io.github.ratecard.table.file.TableFormat;
import io.github.ratecard.table.kind.TableKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What an import found out about keys of one edition: those that are held back, and what is known of others. */
final class EditionRemarks {
    private final TableKind table;
    /** By key, each column ended by a tab. */
    private final TreeMap<String, Remark> held = new TreeMap<>();

    private final Map<String, List<Remark>> others = new HashMap<>();

    /** @param rows of {@link TableKind#REMARKS}, of this edition and table */
    EditionRemarks(TableKind table, List<String[]> rows) {
        this.table = table;
        for (String[] row : rows) {
            add(Remark.of(row, table));
        }
    }

    private void add(Remark remark) {
        String key = remark.ended();
        if (remark.held()) {
            held.put(key, remark);
            return;
        }
        List<Remark> known = others.get(key);
        if (known == null) {
            known = new ArrayList<>(1);
            others.put(key, known);
        }
        known.add(remark);
    }

    /** The first key held back that begins so; empty when there is none. */
    Optional<Remark> held(String prefix) {
        if (held.isEmpty()) {
            return Optional.empty();
        }
        Map.Entry<String, Remark> next = held.ceilingEntry(prefix);
        return next != null && next.getKey().startsWith(prefix) ? Optional.of(next.getValue()) : Optional.empty();
    }

    /** All keys held back, in their order. */
    List<Remark> held() {
        return List.copyOf(held.values());
    }

    /** What is known of a row, by its key; empty for nearly all. */
    String of(String[] row) {
        if (others.isEmpty()) {
            return "";
        }
        StringBuilder text = new StringBuilder();
        for (Remark remark : others.getOrDefault(TableFormat.key(table, row), List.of())) {
            text.append(text.length() == 0 ? "" : "; ").append(remark.text());
        }
        return text.toString();
    }
}

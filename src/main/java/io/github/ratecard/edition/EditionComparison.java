package io.github.ratecard.edition;

import io.github.ratecard.edition.EditionDiff.Filter;
import io.github.ratecard.edition.EditionDiff.TableDiff;
import io.github.ratecard.table.Edition;
import io.github.ratecard.table.Tables;
import io.github.ratecard.table.kind.TableKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Compares two editions, table by table: what a finance team does every January. */
public final class EditionComparison {
    private final Tables tables;

    public EditionComparison(Tables tables) {
        this.tables = tables;
    }

    /**
     * Compares two editions. Where the program ships an edition and the user imported one of the same id, the imported one
     * is meant.
     *
     * @throws UnknownEditionException when there is no such edition
     */
    public EditionDiff compare(String from, String to, Filter filter) {
        Map<TableKind, Edition> one = edition(from);
        Map<TableKind, Edition> other = edition(to);
        List<TableDiff> diffs = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        one.forEach((kind, edition) -> {
            if (other.containsKey(kind)) {
                diffs.add(new TableComparison(tables, edition, other.get(kind)).compare(filter));
            } else {
                missing.add(to + " has no " + kind.title());
            }
        });
        other.keySet().stream()
                .filter(kind -> !one.containsKey(kind))
                .forEach(kind -> missing.add(from + " has no " + kind.title()));
        return new EditionDiff(from, to, List.copyOf(diffs), List.copyOf(missing));
    }

    private Map<TableKind, Edition> edition(String id) {
        Map<TableKind, Edition> found = new EnumMap<>(TableKind.class);
        List<String> known = new ArrayList<>();
        for (Edition edition : tables.editions()) {
            if (edition.id().equals(id)) {
                Edition before = found.get(edition.table());
                boolean better = before == null || edition.imported() && !before.imported();
                found.put(edition.table(), better ? edition : before);
            }
            if (!known.contains(edition.id())) {
                known.add(edition.id());
            }
        }
        if (found.isEmpty()) {
            throw new UnknownEditionException(id, known);
        }
        return found;
    }
}

package io.github.ratecard.release;

import io.github.ratecard.model.Decimal;
import io.github.ratecard.release.finding.FileFindings;
import io.github.ratecard.release.layout.LayoutColumn;
import io.github.ratecard.release.layout.ReadRow;
import io.github.ratecard.release.store.EditionName;
import io.github.ratecard.table.Edition;
import io.github.ratecard.table.TableRow;
import io.github.ratecard.table.Tables;
import io.github.ratecard.table.file.TableFormat;
import io.github.ratecard.table.kind.TableException;
import io.github.ratecard.table.kind.TableKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Compares the values of a file with the edition that it replaces and with the editions before and after it. Notes
 * values that moved further than CMS's values of that column ever did. Shipped tables are compared before imported
 * ones.
 */
final class MoveCheck {
    private static final int SHOWN_DECIMALS = 2;

    private final TableKind kind;
    private final List<LayoutColumn> columns;
    private final EditionName edition;
    private final Parameters tables;

    MoveCheck(TableKind kind, List<LayoutColumn> columns, EditionName edition, Parameters tables) {
        this.kind = kind;
        this.columns =
                columns.stream().filter(column -> column.moved().isPresent()).toList();
        this.edition = edition;
        this.tables = tables;
    }

    /**
     * Notes what moved too far.
     *
     * @param rows of the table, each made of the row of the file in the same place
     */
    void note(List<String[]> rows, List<ReadRow> standing, FileFindings findings) {
        if (columns.isEmpty()) {
            return;
        }
        for (Edition other : neighbors()) {
            boolean sameYear =
                    other.dates().from().getYear() == edition.dates().from().getYear();
            Map<String, TableRow> known = rows(other.id());
            for (int i = 0; i < rows.size(); i++) {
                TableRow before = known.get(TableFormat.key(kind, rows.get(i)));
                if (before != null) {
                    note(rows.get(i), before, sameYear, standing.get(i), findings);
                }
            }
        }
    }

    private void note(String[] row, TableRow before, boolean sameYear, ReadRow read, FileFindings findings) {
        for (LayoutColumn column : columns) {
            Optional<Decimal> now = positive(row[column.target()]);
            Optional<Decimal> then = positive(before.text(column.name()));
            LayoutColumn.Moved moved = column.moved().get();
            Decimal most = sameYear ? moved.within() : moved.across();
            if (now.isPresent()
                    && then.isPresent()
                    && now.get()
                                    .max(then.get())
                                    .compareTo(now.get().min(then.get()).multiply(most))
                            > 0) {
                findings.note(read.finding(
                        column.name(),
                        column.name() + " is " + now.get() + ", and " + then.get() + " in "
                                + before.edition().id() + ": "
                                + factor(now.get(), then.get()) + " times, where CMS's releases "
                                + (sameYear ? "of one year" : "of other years")
                                + (most.compareTo(Decimal.ONE) == 0
                                        ? " never differ"
                                        : " differ by " + most.stripped() + " at most")));
            }
        }
    }

    private static String factor(Decimal one, Decimal other) {
        return one.max(other).divide(one.min(other), SHOWN_DECIMALS).toString();
    }

    private static Optional<Decimal> positive(String text) {
        return Optional.of(text)
                .filter(number -> !number.isEmpty())
                .map(Decimal::of)
                .filter(number -> number.signum() > 0);
    }

    /** The edition of the same name, and the nearest before and after it. */
    private List<Edition> neighbors() {
        Map<String, Edition> found = new LinkedHashMap<>();
        Optional<Edition> before = Optional.empty();
        Optional<Edition> after = Optional.empty();
        for (Edition other : editions()) {
            if (other.id().equals(edition.id())) {
                found.putIfAbsent(other.id(), other);
            } else if (other.dates().from().isBefore(edition.dates().from())) {
                before = before.filter(best ->
                                !best.dates().from().isBefore(other.dates().from()))
                        .or(() -> Optional.of(other));
            } else if (other.dates().from().isAfter(edition.dates().from())) {
                after = after.filter(best ->
                                !best.dates().from().isAfter(other.dates().from()))
                        .or(() -> Optional.of(other));
            }
        }
        List<Edition> all = new ArrayList<>(found.values());
        before.ifPresent(all::add);
        after.ifPresent(all::add);
        return all;
    }

    private List<Edition> editions() {
        return Stream.concat(tables.shipped().editions().stream(), tables.all().editions().stream())
                .filter(other -> other.table() == kind)
                .toList();
    }

    /** The rows of an edition by their key. */
    private Map<String, TableRow> rows(String id) {
        Map<String, TableRow> rows = new HashMap<>();
        for (Tables each : List.of(tables.shipped(), tables.all())) {
            for (Edition other : each.editions()) {
                if (other.table() == kind && other.id().equals(id)) {
                    put(each, other, rows);
                }
            }
        }
        return rows;
    }

    /** A damaged table is not compared with: an import replaces it. */
    private void put(Tables from, Edition edition, Map<String, TableRow> rows) {
        try {
            from.rows(edition)
                    .forEach(row ->
                            rows.putIfAbsent(TableFormat.key(kind, row.fields().toArray(String[]::new)), row));
        } catch (TableException damaged) {
            rows.keySet().removeIf(key -> rows.get(key).edition().equals(edition));
        }
    }
}

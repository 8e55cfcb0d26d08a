package io.github.ratecard.edition;

import io.github.ratecard.edition.EditionDiff.AmountChange;
import io.github.ratecard.edition.EditionDiff.FieldChange;
import io.github.ratecard.edition.EditionDiff.Filter;
import io.github.ratecard.edition.EditionDiff.Presence;
import io.github.ratecard.edition.EditionDiff.RowChange;
import io.github.ratecard.edition.EditionDiff.TableDiff;
import io.github.ratecard.model.Decimal;
import io.github.ratecard.table.Edition;
import io.github.ratecard.table.TableRow;
import io.github.ratecard.table.Tables;
import io.github.ratecard.table.kind.Column;
import io.github.ratecard.table.kind.ColumnType;
import io.github.ratecard.table.kind.TableKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Compares the same table of two editions, row by row. */
final class TableComparison {
    /** Words about a row, which change without its meaning. */
    private static final List<String> WORDS = List.of("label", "notes", "source");

    private final Tables tables;
    private final TableKind kind;
    private final Edition from;
    private final Edition to;
    private final NationalAmounts fromAmounts;
    private final NationalAmounts toAmounts;

    TableComparison(Tables tables, Edition from, Edition to) {
        this.tables = tables;
        this.kind = from.table();
        this.from = from;
        this.to = to;
        this.fromAmounts = new NationalAmounts(tables, from);
        this.toAmounts = new NationalAmounts(tables, to);
    }

    TableDiff compare(Filter filter) {
        Map<List<String>, TableRow> others = rows(to, filter);
        List<RowChange> changes = new ArrayList<>();
        for (Map.Entry<List<String>, TableRow> row : rows(from, filter).entrySet()) {
            Optional<TableRow> other = Optional.ofNullable(others.remove(row.getKey()));
            RowChange change = change(row.getKey(), Optional.of(row.getValue()), other);
            if (differs(change) && isLarge(change, filter)) {
                changes.add(change);
            }
        }
        others.forEach((key, row) -> changes.add(change(key, Optional.empty(), Optional.of(row))));
        changes.sort((a, b) -> String.join("\t", a.key()).compareTo(String.join("\t", b.key())));
        return new TableDiff(kind, List.copyOf(changes));
    }

    private Map<List<String>, TableRow> rows(Edition edition, Filter filter) {
        Map<List<String>, TableRow> rows = new LinkedHashMap<>();
        for (TableRow row : tables.rows(edition)) {
            List<String> key = row.fields().subList(0, kind.keys());
            if (filter.code().isEmpty() || key.contains(filter.code().get())) {
                rows.put(key, row);
            }
        }
        return rows;
    }

    private RowChange change(List<String> key, Optional<TableRow> one, Optional<TableRow> other) {
        Presence presence = one.isEmpty() ? Presence.ONLY_TO : other.isEmpty() ? Presence.ONLY_FROM : Presence.BOTH;
        List<FieldChange> fields = presence == Presence.BOTH ? fields(one.get(), other.get()) : List.of();
        Map<String, Decimal> before = one.map(fromAmounts::of).orElse(Map.of());
        Map<String, Decimal> after = other.map(toAmounts::of).orElse(Map.of());
        List<AmountChange> amounts = new ArrayList<>();
        for (String name : NationalAmounts.names(kind)) {
            amounts.add(amount(name, Optional.ofNullable(before.get(name)), Optional.ofNullable(after.get(name))));
        }
        return new RowChange(presence, key, fields, List.copyOf(amounts), counterparts(presence, key.get(0)));
    }

    private List<String> counterparts(Presence presence, String code) {
        return switch (presence) {
            case ONLY_FROM ->
                tables.replacements()
                        .after(code, from.dates().from(), to.dates().to());
            case ONLY_TO ->
                tables.replacements()
                        .before(code, from.dates().from(), to.dates().to());
            default -> List.of();
        };
    }

    private List<FieldChange> fields(TableRow one, TableRow other) {
        List<FieldChange> changes = new ArrayList<>();
        for (Column column : kind.columns()) {
            String before = one.text(column.name());
            String after = other.text(column.name());
            boolean same = column.type() == ColumnType.DECIMAL && !before.isEmpty() && !after.isEmpty()
                    ? Decimal.of(before).compareTo(Decimal.of(after)) == 0
                    : before.equals(after);
            if (!same && !WORDS.contains(column.name())) {
                changes.add(new FieldChange(column.name(), before, after));
            }
        }
        return List.copyOf(changes);
    }

    private static AmountChange amount(String name, Optional<Decimal> before, Optional<Decimal> after) {
        Optional<Decimal> percent = before.isPresent() && after.isPresent()
                ? Percentages.change(before.get(), after.get())
                : Optional.empty();
        return new AmountChange(name, before, after, percent);
    }

    private static boolean differs(RowChange change) {
        return change.presence() != Presence.BOTH
                || !change.fields().isEmpty()
                || change.amounts().stream()
                        .anyMatch(amount ->
                                amount.percent().filter(p -> p.signum() != 0).isPresent());
    }

    private boolean isLarge(RowChange change, Filter filter) {
        if (filter.percent().isEmpty() || change.presence() != Presence.BOTH) {
            return true;
        }
        Decimal least = filter.percent().get();
        for (AmountChange amount : change.amounts()) {
            boolean began = amount.from().isPresent() != amount.to().isPresent();
            boolean both = amount.from().isPresent() && amount.to().isPresent();
            if (began || both && Percentages.isLarge(amount.percent(), least)) {
                return true;
            }
        }
        return change.amounts().isEmpty() && change.fields().stream().anyMatch(field -> isLarge(field, least));
    }

    private boolean isLarge(FieldChange field, Decimal least) {
        Column column = kind.columns().get(kind.column(field.column()));
        boolean numbers = column.type() == ColumnType.DECIMAL
                && !field.from().isEmpty()
                && !field.to().isEmpty();
        return !numbers
                || Percentages.isLarge(Percentages.change(Decimal.of(field.from()), Decimal.of(field.to())), least);
    }
}

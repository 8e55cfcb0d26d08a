package io.github.ratecard.report.tables;

import io.github.ratecard.edition.EditionDiff;
import io.github.ratecard.edition.EditionDiff.AmountChange;
import io.github.ratecard.edition.EditionDiff.FieldChange;
import io.github.ratecard.edition.EditionDiff.Presence;
import io.github.ratecard.edition.EditionDiff.RowChange;
import io.github.ratecard.edition.EditionDiff.TableDiff;
import io.github.ratecard.model.Decimal;
import io.github.ratecard.report.amount.ValueKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What differs between two editions, a line for each field and amount that does. */
public final class DiffListing {
    private DiffListing() {}

    /** The differences as rows; what is only in one edition is one row. */
    public static Listing of(EditionDiff diff) {
        List<Listing.Column> columns = List.of(
                column("table", "Table", ValueKind.TEXT),
                column("key", "Code", ValueKind.TEXT),
                column("change", "Change", ValueKind.TEXT),
                column("field", "Field", ValueKind.TEXT),
                column("from", diff.from(), ValueKind.TEXT),
                column("to", diff.to(), ValueKind.TEXT),
                column("percent", "%", ValueKind.NUMBER));
        List<List<String>> rows = new ArrayList<>();
        for (TableDiff table : diff.tables()) {
            for (RowChange change : table.changes()) {
                add(table.table().file(), change, rows);
            }
        }
        return new Listing("ratecard.diff/1", "changes", columns, rows);
    }

    private static void add(String table, RowChange change, List<List<String>> rows) {
        String key = key(change.key());
        if (change.presence() != Presence.BOTH) {
            String word = change.presence() == Presence.ONLY_TO ? "added" : "removed";
            boolean added = change.presence() == Presence.ONLY_TO;
            String others = String.join(" ", change.counterparts());
            String field = others.isEmpty() ? "" : added ? "replaces" : "replaced by";
            rows.add(List.of(table, key, word, field, added ? others : "", added ? "" : others, ""));
        }
        for (FieldChange field : change.fields()) {
            rows.add(List.of(table, key, "changed", field.column(), field.from(), field.to(), ""));
        }
        for (AmountChange amount : change.amounts()) {
            if (differs(amount)) {
                rows.add(List.of(
                        table,
                        key,
                        change.presence() == Presence.BOTH ? "changed" : "amount",
                        amount.name() + " USD",
                        plain(amount.from()),
                        plain(amount.to()),
                        plain(amount.percent())));
            }
        }
    }

    private static boolean differs(AmountChange amount) {
        boolean both = amount.from().isPresent() && amount.to().isPresent();
        return both
                ? amount.from().get().compareTo(amount.to().get()) != 0
                : amount.from().isPresent() || amount.to().isPresent();
    }

    private static String key(List<String> columns) {
        StringBuilder key = new StringBuilder();
        for (String column : columns) {
            key.append(key.length() == 0 || column.isEmpty() ? "" : "-").append(column);
        }
        return key.toString();
    }

    private static String plain(Optional<Decimal> value) {
        return value.isPresent() ? value.get().toString() : "";
    }

    private static Listing.Column column(String name, String title, ValueKind kind) {
        return new Listing.Column(name, title, kind, 0);
    }
}

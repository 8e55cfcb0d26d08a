package io.github.ratecard.cli.price;

import io.github.ratecard.model.Decimal;
import io.github.ratecard.model.service.HcpcsCode;
import io.github.ratecard.report.amount.ValueKind;
import io.github.ratecard.report.tables.Lookup;
import io.github.ratecard.table.TableRow;
import io.github.ratecard.table.Tables;
import io.github.ratecard.table.kind.TableKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The fees that a code has in all states, a row for each of its modifiers: fifty states would hide the code. */
final class StateFees {
    /** The column of a table that has such fees. */
    static final String STATE = "state";

    private StateFees() {}

    static List<Lookup.Row> of(TableKind kind, HcpcsCode code, Tables tables, LocalDate day) {
        Map<String, List<TableRow>> byModifiers = new LinkedHashMap<>();
        for (TableRow row : tables.findAll(kind, day, code.text()).value().orElse(List.of())) {
            byModifiers
                    .computeIfAbsent(row.text("modifier") + " " + row.text("modifier2"), key -> new ArrayList<>())
                    .add(row);
        }
        List<Lookup.Row> rows = new ArrayList<>();
        byModifiers.values().forEach(states -> rows.add(row(states)));
        return rows;
    }

    private static Lookup.Row row(List<TableRow> states) {
        TableRow first = states.get(0);
        List<Lookup.Field> fields = new ArrayList<>();
        for (String column : List.of("modifier", "modifier2", "jurisdiction", "category")) {
            fields.add(field(column, first.text(column)));
        }
        fields.add(field("states", String.valueOf(states.size())));
        fields.add(field("nonrural", range(states, "nonrural")));
        fields.add(field("rural", range(states, "rural")));
        return new Lookup.Row(
                first.edition().system(),
                first.edition().table().file(),
                first.edition().table().title(),
                first.edition().id(),
                first.edition().dates(),
                first.document(),
                fields);
    }

    private static Lookup.Field field(String name, String value) {
        return new Lookup.Field(name, value, ValueKind.TEXT, "");
    }

    /** {@code 50.04 to 100.22}; empty where no state has a fee. */
    private static String range(List<TableRow> states, String column) {
        List<Decimal> fees = new ArrayList<>();
        for (TableRow state : states) {
            if (state.has(column)) {
                fees.add(state.decimal(column));
            }
        }
        if (fees.isEmpty()) {
            return "";
        }
        fees.sort(Decimal::compareTo);
        Decimal least = fees.get(0);
        Decimal most = fees.get(fees.size() - 1);
        return least.compareTo(most) == 0 ? least.toString() : least + " to " + most;
    }
}

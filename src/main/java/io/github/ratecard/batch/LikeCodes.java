package io.github.ratecard.batch;

import io.github.ratecard.model.Decimal;
import io.github.ratecard.model.HcpcsCode;
import io.github.ratecard.table.Column;
import io.github.ratecard.table.TableKind;
import io.github.ratecard.table.TableRow;
import io.github.ratecard.table.Tables;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Finds out which codes are alike: whatever any rule has looked at so far is the same for them, but for amounts, of which
 * the rules see no more than whether they are there and more than zero. Where a rule compares an amount with another (device
 * portions, pairs and ranks of comprehensive procedures), the code is like no other.
 */
final class LikeCodes {
    /** The tables whose numbers are amounts. */
    private static final Set<TableKind> PRICED = EnumSet.of(TableKind.RVU, TableKind.ASC_RATES, TableKind.OPPS_RATES);

    private static final Set<TableKind> COMPARED =
            EnumSet.of(TableKind.ASC_DEVICES, TableKind.OPPS_DEVICES, TableKind.OPPS_COMPLEXITY, TableKind.OPPS_RANKS);

    /** Digits whose sum decides whether a fee can be split. */
    private static final Set<String> SHARES = Set.of("pre", "intra", "post");

    private final Tables tables;
    private final Numbered<String> likenesses;

    LikeCodes(Tables tables, Numbered<String> likenesses) {
        this.tables = tables;
        this.likenesses = likenesses;
    }

    /** How many columns the rules have looked at: when there are more, fewer codes are alike. */
    int lookedAt() {
        int count = 0;
        for (TableKind kind : PRICED) {
            count += tables.columnsLookedAt(kind);
        }
        return count;
    }

    /** What the tables say of a code. */
    CodeFacts facts(HcpcsCode code, LocalDate date) {
        List<TableRow> rows = rows(code, date);
        List<CodeAmount> amounts = amounts(rows);
        long[] values = new long[amounts.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = amounts.get(i).value();
        }
        String likeness = amounts.isEmpty() ? code + " " + date : likeness(rows, code, date);
        return new CodeFacts(1 + likenesses.number(likeness), values);
    }

    /** The amounts of a code, in the same order for all that are alike; none when the code is like no other. */
    List<CodeAmount> amounts(HcpcsCode code, LocalDate date) {
        return amounts(rows(code, date));
    }

    /** The rows with a code's amounts; none when it is like no other. */
    private List<TableRow> rows(HcpcsCode code, LocalDate date) {
        for (TableKind kind : COMPARED) {
            if (!tables.everywhere(kind, date, code.text()).isEmpty()) {
                return List.of();
            }
        }
        List<TableRow> rows = new ArrayList<>();
        for (TableKind kind : PRICED) {
            rows.addAll(tables.everywhere(kind, date, code.text()));
        }
        return rows;
    }

    private static List<CodeAmount> amounts(List<TableRow> rows) {
        List<CodeAmount> amounts = new ArrayList<>();
        for (TableRow row : rows) {
            List<Column> columns = row.edition().table().columns();
            for (int i = 0; i < columns.size(); i++) {
                if (isAmount(columns.get(i)) && !row.shown(i).isEmpty()) {
                    CodeAmount amount = new CodeAmount(row, i);
                    if (!amount.isUsual()) {
                        return List.of();
                    }
                    amounts.add(amount);
                }
            }
        }
        return amounts;
    }

    /** All that the rules can decide by. */
    private String likeness(List<TableRow> rows, HcpcsCode code, LocalDate date) {
        // The first character decides which claims carry the code
        StringBuilder likeness = new StringBuilder().append(code.text().charAt(0));
        for (TableRow row : rows) {
            add(row, likeness);
        }
        for (TableRow row : tables.everywhere(TableKind.UNIT_LIMITS, date, code.text())) {
            likeness.append('\n').append(row.shown("most_units"));
        }
        return likeness.toString();
    }

    private static void add(TableRow row, StringBuilder likeness) {
        likeness.append('\n').append(row.edition().id());
        List<Column> columns = row.edition().table().columns();
        for (int i = 1; i < columns.size(); i++) {
            likeness.append('\t');
            if (i < row.edition().table().keys() || row.isLookedAt(i)) {
                String text = row.shown(i);
                likeness.append(isAmount(columns.get(i)) ? sign(text) : text);
            }
        }
    }

    /** Whether the numbers of a column, one of the tables that are priced by, are amounts. */
    private static boolean isAmount(Column column) {
        return column.isNumber() && !SHARES.contains(column.name());
    }

    /** Whether an amount is there, and more than zero. */
    private static String sign(String amount) {
        if (amount.isEmpty()) {
            return "";
        }
        return Decimal.of(amount).signum() == 0 ? "0" : "+";
    }
}

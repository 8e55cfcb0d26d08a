package io.github.ratecard.batch;

import io.github.ratecard.model.Decimal;
import io.github.ratecard.model.HcpcsCode;
import io.github.ratecard.table.Column;
import io.github.ratecard.table.TableKind;
import io.github.ratecard.table.TableRow;
import io.github.ratecard.table.Tables;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
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

    /** Decimals whose sum decides whether a fee can be split. */
    private static final Set<String> SHARES = Set.of("pre", "intra", "post");

    private final Tables tables;
    private final Numbered<String> likenesses;
    /** By the position of a column whether its numbers are amounts, for the tables that have any. */
    private final Map<TableKind, boolean[]> amounts = new EnumMap<>(TableKind.class);

    LikeCodes(Tables tables, Numbered<String> likenesses) {
        this.tables = tables;
        this.likenesses = likenesses;
        for (TableKind kind : PRICED) {
            amounts.put(kind, areAmounts(kind.columns()));
        }
    }

    private static boolean[] areAmounts(List<Column> columns) {
        boolean[] areAmounts = new boolean[columns.size()];
        for (int i = 0; i < areAmounts.length; i++) {
            areAmounts[i] =
                    columns.get(i).isNumber() && !SHARES.contains(columns.get(i).name());
        }
        return areAmounts;
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
        int[] values = new int[amounts.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = amounts.get(i).value();
        }
        int likeness = amounts.isEmpty()
                ? CodeFacts.ALONE
                : CodeFacts.ALONE + 1 + likenesses.number(likeness(rows, code, date));
        return new CodeFacts(likeness, values);
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

    private List<CodeAmount> amounts(List<TableRow> rows) {
        List<CodeAmount> found = new ArrayList<>();
        for (TableRow row : rows) {
            boolean[] areAmounts = amounts.get(row.edition().table());
            for (int i = 0; i < areAmounts.length; i++) {
                if (areAmounts[i] && !row.shown(i).isEmpty()) {
                    CodeAmount amount = CodeAmount.of(row, i);
                    if (amount.value() < 0) {
                        return List.of();
                    }
                    found.add(amount);
                }
            }
        }
        return found;
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

    private void add(TableRow row, StringBuilder likeness) {
        likeness.append('\n').append(row.edition().id());
        boolean[] areAmounts = amounts.get(row.edition().table());
        for (int i = 1; i < areAmounts.length; i++) {
            likeness.append('\t');
            if (i < row.edition().table().keys() || row.isLookedAt(i)) {
                String text = row.shown(i);
                likeness.append(areAmounts[i] ? sign(text) : text);
            }
        }
    }

    /** Whether an amount is there, and more than zero. */
    private static String sign(String amount) {
        if (amount.isEmpty()) {
            return "";
        }
        return Decimal.of(amount).signum() == 0 ? "0" : "+";
    }
}

package io.github.ratecard.batch;

import io.github.ratecard.model.HcpcsCode;
import io.github.ratecard.table.Column;
import io.github.ratecard.table.TableKind;
import io.github.ratecard.table.TableRow;
import io.github.ratecard.table.Tables;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds out which codes are alike: whatever any rule has looked at so far, in any table that is asked by a code, is the same
 * for them, but for amounts, of which no more is compared than whether they are there and more than zero. An answer for
 * which a rule has looked at an amount is for its code alone, see {@link Tables#looks}.
 */
final class LikeCodes {
    private final Tables tables;
    private final Numbered<String> likenesses;
    private final List<TableKind> byProcedure = new ArrayList<>();
    private final List<TableKind> byPrefix = new ArrayList<>();

    LikeCodes(Tables tables, Numbered<String> likenesses) {
        this.tables = tables;
        this.likenesses = likenesses;
        for (TableKind kind : TableKind.values()) {
            if (kind.isByProcedure()) {
                byProcedure.add(kind);
            } else if (kind.isByPrefix()) {
                byPrefix.add(kind);
            }
        }
    }

    /** How much the rules have looked at: when it is more, fewer codes are alike. */
    int lookedAt() {
        return tables.lookedAt();
    }

    /** What the tables say of a code. */
    CodeFacts facts(HcpcsCode code, LocalDate date) {
        if (isHeldBack(code, date)) {
            return new CodeFacts(CodeFacts.ALONE, new int[0]);
        }
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
        return isHeldBack(code, date) ? List.of() : amounts(rows(code, date));
    }

    /** Whether a row of the code is held back: then no other is like it. */
    private boolean isHeldBack(HcpcsCode code, LocalDate date) {
        if (!tables.holdBackAny()) {
            return false;
        }
        for (TableKind kind : byProcedure) {
            if (tables.isHeldBack(kind, date, code.text())) {
                return true;
            }
        }
        return false;
    }

    /** All that the tables say of a code which were asked so far. */
    private List<TableRow> rows(HcpcsCode code, LocalDate date) {
        List<TableRow> rows = new ArrayList<>();
        for (TableKind kind : byProcedure) {
            if (tables.isAsked(kind)) {
                rows.addAll(tables.everywhere(kind, date, code.text()));
            }
        }
        return rows;
    }

    private static List<CodeAmount> amounts(List<TableRow> rows) {
        List<CodeAmount> found = new ArrayList<>();
        for (TableRow row : rows) {
            List<Column> columns = row.edition().table().columns();
            for (int i = 0; i < columns.size(); i++) {
                if (isAmount(row, columns.get(i), i) && !row.shown(i).isEmpty()) {
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

    /** Whether the rules only calculate with a column: an amount, at which nobody looked outside an answer. */
    private static boolean isAmount(TableRow row, Column column, int at) {
        return column.isAmount() && !row.isLookedAt(at);
    }

    /** All that the rules can decide by. */
    private String likeness(List<TableRow> rows, HcpcsCode code, LocalDate date) {
        // The first character decides which claims carry the code
        StringBuilder likeness = new StringBuilder().append(code.text().charAt(0));
        for (TableRow row : rows) {
            add(row, 1, likeness);
        }
        for (TableKind kind : byPrefix) {
            for (int length = 1; length <= code.text().length(); length++) {
                String prefix = code.text().substring(0, length);
                for (TableRow row : tables.everywhere(kind, date, prefix)) {
                    add(row, 0, likeness);
                }
            }
        }
        return likeness.toString();
    }

    private static void add(TableRow row, int from, StringBuilder likeness) {
        TableKind kind = row.edition().table();
        likeness.append('\n')
                .append(kind.name())
                .append('\t')
                .append(row.edition().id());
        List<Column> columns = kind.columns();
        for (int i = from; i < columns.size(); i++) {
            likeness.append('\t');
            if (isAmount(row, columns.get(i), i)) {
                likeness.append(sign(row.shown(i)));
            } else if (i < kind.keys() || row.isLookedAt(i)) {
                likeness.append(row.shown(i));
            }
        }
    }

    /** Whether an amount is there, and more than zero. */
    private static String sign(String amount) {
        for (int i = 0; i < amount.length(); i++) {
            char c = amount.charAt(i);
            if (c >= '1' && c <= '9') {
                return "+";
            }
        }
        return amount.isEmpty() ? "" : "0";
    }
}

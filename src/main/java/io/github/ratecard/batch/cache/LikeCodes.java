package io.github.ratecard.batch.cache;

import io.github.ratecard.batch.answer.Numbered;
import io.github.ratecard.batch.formula.CodeAmount;
import io.github.ratecard.batch.formula.CodeFacts;
import io.github.ratecard.batch.formula.Formula;
import io.github.ratecard.model.service.HcpcsCode;
import io.github.ratecard.table.TableRow;
import io.github.ratecard.table.Tables;
import io.github.ratecard.table.kind.Column;
import io.github.ratecard.table.kind.TableKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds out which codes are alike. Two codes are alike when every table that was asked by a code says the same of both,
 * in all columns that any rule has read. Of an amount no more is compared than whether it is there and more than zero.
 * An answer for which a rule has looked at an amount itself is kept for its code alone, see {@link Tables#looks}. Every
 * other answer holds for even more codes, see {@link LikeAnswers}.
 */
public final class LikeCodes {
    /** The number of the first likeness. */
    private static final int FIRST = CodeFacts.ALONE + 1;

    private final Tables tables;
    private final Numbered<Likeness> likenesses;
    private final List<TableKind> byProcedure = new ArrayList<>();
    private final List<TableKind> byPrefix = new ArrayList<>();

    public LikeCodes(Tables tables, Numbered<Likeness> likenesses) {
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
    public int lookedAt() {
        return tables.lookedAt();
    }

    /** What the tables say of a code. */
    public CodeFacts facts(HcpcsCode code, LocalDate date) {
        Map<TableKind, List<TableRow>> rows = rows(code, date);
        List<CodeAmount> amounts = amounts(rows);
        int[] values = new int[amounts.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = amounts.get(i).value();
        }
        int likeness =
                amounts.isEmpty() ? CodeFacts.ALONE : FIRST + likenesses.number(likeness(rows, amounts, code, date));
        return new CodeFacts(likeness, values);
    }

    /**
     * The likeness with a number that {@link #facts} has given; empty for a code that is like no other, and for no code.
     */
    public Optional<Likeness> likeness(int number) {
        return number < FIRST ? Optional.empty() : Optional.of(likenesses.get(number - FIRST));
    }

    /**
     * The amounts that a code has in some tables, in the same order for all that are alike; none when the code is like no
     * other.
     */
    public List<CodeAmount> amounts(HcpcsCode code, LocalDate date, Set<TableKind> tables) {
        List<CodeAmount> amounts = new ArrayList<>(amounts(rows(code, date)));
        amounts.removeIf(amount -> !tables.contains(amount.table()));
        return amounts;
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

    /** All that the tables say of a code which were asked so far; nothing when a row is held back. */
    private Map<TableKind, List<TableRow>> rows(HcpcsCode code, LocalDate date) {
        Map<TableKind, List<TableRow>> rows = new EnumMap<>(TableKind.class);
        if (!isHeldBack(code, date)) {
            for (TableKind kind : byProcedure) {
                if (tables.isAsked(kind)) {
                    rows.put(kind, tables.everywhere(kind, date, code.text()));
                }
            }
        }
        return rows;
    }

    private static List<CodeAmount> amounts(Map<TableKind, List<TableRow>> rows) {
        List<CodeAmount> found = new ArrayList<>();
        for (List<TableRow> ofTable : rows.values()) {
            for (TableRow row : ofTable) {
                addAmounts(row, found);
            }
        }
        boolean usual = found.size() <= Formula.MOST_AMOUNTS;
        for (CodeAmount amount : found) {
            usual &= amount.value() >= 0;
        }
        return usual ? found : List.of();
    }

    private static void addAmounts(TableRow row, List<CodeAmount> found) {
        List<Column> columns = row.edition().table().columns();
        for (int i = 0; i < columns.size(); i++) {
            if (isAmount(row, columns.get(i), i) && !row.shown(i).isEmpty()) {
                found.add(CodeAmount.of(row, i));
            }
        }
    }

    /** Whether the rules only calculate with a column: an amount, at which nobody looked outside an answer. */
    private static boolean isAmount(TableRow row, Column column, int at) {
        return column.isAmount() && !row.isLookedAt(at);
    }

    /** All that the rules can decide by. */
    private Likeness likeness(
            Map<TableKind, List<TableRow>> rows, List<CodeAmount> amounts, HcpcsCode code, LocalDate date) {
        Map<TableKind, String> said = new EnumMap<>(TableKind.class);
        rows.forEach((kind, ofTable) -> said.put(kind, said(ofTable)));
        List<TableKind> tablesOfAmounts = new ArrayList<>(amounts.size());
        for (CodeAmount amount : amounts) {
            tablesOfAmounts.add(amount.table());
        }
        return new Likeness(ofText(code.text(), date), said, tablesOfAmounts);
    }

    /** What tables say of the characters that codes begin with. */
    private String ofText(String code, LocalDate date) {
        // The first character decides which claims carry the code
        StringBuilder likeness = new StringBuilder().append(code.charAt(0));
        for (TableKind kind : byPrefix) {
            for (int length = 1; length <= code.length(); length++) {
                for (TableRow row : tables.everywhere(kind, date, code.substring(0, length))) {
                    likeness.append('\n').append(kind.name());
                    add(row, 0, likeness);
                }
            }
        }
        return likeness.toString();
    }

    /** What a table says of a code, the code itself apart. */
    private static String said(List<TableRow> rows) {
        StringBuilder said = new StringBuilder();
        for (TableRow row : rows) {
            add(row, 1, said);
        }
        return said.toString();
    }

    private static void add(TableRow row, int from, StringBuilder likeness) {
        TableKind kind = row.edition().table();
        likeness.append('\n').append(row.edition().id());
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

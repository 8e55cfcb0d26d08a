package io.github.ratecard.table;

import io.github.ratecard.model.Watcher;
import io.github.ratecard.table.kind.TableKind;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The columns of a table that rules have read so far. An answer may be kept for all rows that agree in these columns.
 * Amounts are not compared: an answer that was decided by an amount is kept for its own row alone. When an amount is
 * read while no answer is being counted, its column is compared like the others from then on.
 *
 * <p>A mark is never taken back. Marks are read without a lock. {@link #count} is raised after each mark, so a thread
 * that reads the count first sees at least that many marks.
 */
final class ReadColumns {
    private final TableKind kind;
    private final boolean[] columns;
    private final AtomicInteger count;
    private final Looks looks;
    private final Optional<Watcher> watcher;
    private boolean asked;

    /**
     * @param count of what was marked in all tables
     * @param looks at amounts, and at the table
     */
    ReadColumns(TableKind kind, AtomicInteger count, Looks looks) {
        this.kind = kind;
        this.columns = new boolean[kind.columns().size()];
        this.count = count;
        this.looks = looks;
        this.watcher = Optional.of(looks);
    }

    /** Somebody has asked whether the table has a row. */
    void ask() {
        if (kind.isByProcedure()) {
            looks.asked(kind);
        }
        if (!asked) {
            asked = true;
            count.incrementAndGet();
        }
    }

    boolean isAsked() {
        return asked;
    }

    /** Somebody reads a field. */
    void mark(int column) {
        if (!columns[column] && !(isAmount(column) && looks.count())) {
            columns[column] = true;
            count.incrementAndGet();
        }
    }

    /** Notes that a rule asked only whether a number is there or above zero. Amounts are always compared by that. */
    void markSign(int column) {
        if (!isAmount(column)) {
            mark(column);
        }
    }

    /** Somebody calculates with a number: the watcher of what comes of it. */
    Optional<Watcher> use(int column) {
        if (isAmount(column) && !columns[column]) {
            return watcher;
        }
        mark(column);
        return Optional.empty();
    }

    private boolean isAmount(int column) {
        return kind.columns().get(column).isAmount();
    }

    boolean isMarked(int column) {
        return columns[column];
    }
}

package io.github.ratecard.table;

import io.github.ratecard.model.Watcher;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * What anybody has looked at so far in a table. Whoever keeps an answer for rows that are alike need compare no other
 * columns. Amounts are apart: a look at one counts for the answer that is being worked out, whose row is then like no
 * other; nobody compares amounts. A look that no answer counts makes an amount a column like the others.
 *
 * <p>What is marked once stays marked. Marks are read without a lock: {@link #count} is raised after each, so whoever reads
 * the count first sees at least so many.
 */
final class LookedAt {
    private final TableKind kind;
    private final boolean[] amounts;
    private final boolean[] columns;
    private final AtomicInteger count;
    private final Looks looks;
    private final Optional<Watcher> watcher;
    private boolean asked;

    /**
     * @param count of what was marked in all tables
     * @param looks at amounts, and at the table
     */
    LookedAt(TableKind kind, AtomicInteger count, Looks looks) {
        this.kind = kind;
        this.amounts = new boolean[kind.columns().size()];
        for (int i = 0; i < amounts.length; i++) {
            amounts[i] = kind.columns().get(i).isAmount();
        }
        this.columns = new boolean[amounts.length];
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
        if (!columns[column] && !(amounts[column] && looks.count())) {
            columns[column] = true;
            count.incrementAndGet();
        }
    }

    /** Somebody asks only whether a number is there, or more than zero, by which amounts are always compared. */
    void markSign(int column) {
        if (!amounts[column]) {
            mark(column);
        }
    }

    /** Somebody calculates with a number: the watcher of what comes of it. */
    Optional<Watcher> use(int column) {
        if (amounts[column] && !columns[column]) {
            return watcher;
        }
        mark(column);
        return Optional.empty();
    }

    boolean isMarked(int column) {
        return columns[column];
    }
}

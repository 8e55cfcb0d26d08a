package io.github.ratecard.table;

import io.github.ratecard.model.Watcher;
import io.github.ratecard.table.kind.TableKind;
import java.util.EnumSet;
import java.util.Set;

/**
 * Counts the amounts that a thread has decided by, and the tables that it has asked by the code of a procedure, since
 * it last began to count. Each thread has a count of its own.
 */
public final class Looks implements Watcher {
    private final ThreadLocal<Count> counts = new ThreadLocal<>();

    /** Of one thread. */
    private static final class Count {
        private final Set<TableKind> asked = EnumSet.noneOf(TableKind.class);
        private int looks;
    }

    /** The calling thread counts from nothing. */
    public void begin() {
        counts.set(new Count());
    }

    @Override
    public void looked() {
        count();
    }

    /** Counts a look; false when the calling thread does not count. */
    boolean count() {
        Count count = counts.get();
        if (count == null) {
            return false;
        }
        count.looks++;
        return true;
    }

    /** A table is asked, whether it has a row or not. */
    void asked(TableKind kind) {
        Count count = counts.get();
        if (count != null) {
            count.asked.add(kind);
        }
    }

    /** Whether the calling thread has looked at anything since it began. */
    public boolean any() {
        Count count = counts.get();
        return count != null && count.looks > 0;
    }

    /** The tables of procedures that the calling thread has asked since it began. */
    public Set<TableKind> asked() {
        Count count = counts.get();
        return count == null ? Set.of() : Set.copyOf(count.asked);
    }
}

package io.github.ratecard.table;

/**
 * Which columns of a table anybody has looked at so far. Whoever keeps an answer for rows that are alike need compare no
 * others. Marked without a lock: a thread sees at least its own marks, and none is ever taken back.
 */
final class LookedAt {
    private final boolean[] columns;

    LookedAt(TableKind kind) {
        columns = new boolean[kind.columns().size()];
    }

    void mark(int column) {
        columns[column] = true;
    }

    boolean isMarked(int column) {
        return columns[column];
    }

    int count() {
        int count = 0;
        for (boolean marked : columns) {
            count += marked ? 1 : 0;
        }
        return count;
    }
}

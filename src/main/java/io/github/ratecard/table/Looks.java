package io.github.ratecard.table;

import io.github.ratecard.model.Watcher;

/**
 * How often a thread has looked at something to decide by it, since it last began to count. Threads do not see each
 * other's looks.
 */
public final class Looks implements Watcher {
    private final ThreadLocal<int[]> counts = new ThreadLocal<>();

    /** The calling thread counts from nothing. */
    public void begin() {
        int[] count = counts.get();
        if (count == null) {
            counts.set(new int[1]);
        } else {
            count[0] = 0;
        }
    }

    @Override
    public void looked() {
        count();
    }

    /** Counts a look; false when the calling thread does not count. */
    boolean count() {
        int[] count = counts.get();
        if (count == null) {
            return false;
        }
        count[0]++;
        return true;
    }

    /** Whether the calling thread has looked at anything since it began. */
    public boolean any() {
        int[] count = counts.get();
        return count != null && count[0] > 0;
    }
}

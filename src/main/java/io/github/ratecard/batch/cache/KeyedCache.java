package io.github.ratecard.batch.cache;

import java.util.Optional;

/**
 * What rows have in common, by a key: a table of fixed size in which a new entry may take the slot of another. Several
 * threads use it without locks. Its entries are immutable, and all that a race can do is to have something worked out
 * twice.
 */
public final class KeyedCache<T> {

    /** A value and the key it is for. Never empty: it is handed out as it is, millions of times. */
    private record Entry<T>(long[] key, Optional<T> value) {}

    /**
     * One new entry of so many may take the slot of another. Where there are more keys than slots, most entries then
     * stay, instead of pushing each other out again and again.
     */
    private static final int PATIENCE = 16;

    /** A key can lie in so many slots, lest two keys of a small file dispute one. */
    private static final int NEIGHBOURS = 8;

    private final Entry<?>[] slots;
    /** Counted without a lock: it need not be right, only to move. */
    private int newcomers;

    /** @param size a power of two */
    KeyedCache(int size) {
        slots = new Entry<?>[size];
    }

    /** What is kept for a key. */
    public Optional<T> find(RowKey key) {
        int slot = key.slot(slots.length);
        for (int i = 0; i < NEIGHBOURS; i++) {
            Entry<T> known = at(slot + i);
            if (known == null) {
                return Optional.empty();
            }
            if (key.isSameAs(known.key)) {
                return known.value;
            }
        }
        return Optional.empty();
    }

    @SuppressWarnings("unchecked") // only put below
    private Entry<T> at(int slot) {
        return (Entry<T>) slots[slot & slots.length - 1];
    }

    /** Keeps a value, unless others have its slots and stay; says whether it did. */
    public boolean put(RowKey key, T value) {
        int slot = key.slot(slots.length);
        for (int i = 0; i < NEIGHBOURS; i++) {
            if (at(slot + i) == null) {
                slots[slot + i & slots.length - 1] = new Entry<>(key.copy(), Optional.of(value));
                return true;
            }
        }
        boolean taken = ++newcomers % PATIENCE == 0;
        if (taken) {
            slots[slot & slots.length - 1] = new Entry<>(key.copy(), Optional.of(value));
        }
        return taken;
    }
}

package io.github.ratecard.batch;

import java.util.Optional;

/**
 * What rows share, by their key: a table of fixed size in which a newcomer may take the slot of another. Used by
 * several threads without locks; its entries must be immutable, and the worst that a race does is to work something
 * out twice.
 */
final class KeyedCache<T> {

    /** An entry and the key it is for. */
    private record Entry<T>(byte[] key, T value) {}

    /**
     * One newcomer of so many takes the slot of another entry. Where there are more keys than slots, that keeps most of
     * what is kept, so that it grows old in peace instead of being made, thrown away and collected over and over.
     */
    private static final int PATIENCE = 16;

    private final Entry<?>[] slots;
    /** Counted without a lock: it need not be right, only to move. */
    private int newcomers;

    /** @param size a power of two */
    KeyedCache(int size) {
        slots = new Entry<?>[size];
    }

    /** What is kept for a key. */
    Optional<T> find(RowKey key) {
        @SuppressWarnings("unchecked") // only put below
        Entry<T> known = (Entry<T>) slots[key.slot(slots.length)];
        return known != null && key.isSameAs(known.key) ? Optional.of(known.value) : Optional.empty();
    }

    /** Keeps a value, unless another has the slot and stays. */
    void put(RowKey key, T value) {
        int slot = key.slot(slots.length);
        if (slots[slot] == null || ++newcomers % PATIENCE == 0) {
            slots[slot] = new Entry<>(key.copy(), value);
        }
    }
}

package io.github.ratecard.batch;

import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * What rows share, by their key: a table of fixed size in which a newcomer takes its slot from whoever holds it. Used
 * by several threads without locks; its entries must be immutable, and the worst that a race does is to work something
 * out twice.
 */
final class KeyedCache<T> {

    /** An entry and the key it is for. */
    private record Entry<T>(byte[] key, T value) {}

    private final Entry<?>[] slots;

    /** @param size a power of two */
    KeyedCache(int size) {
        slots = new Entry<?>[size];
    }

    /**
     * What is kept for a key; else what is made now, and kept where it may be.
     *
     * @param keyed whether there is a key at all
     */
    T get(boolean keyed, RowKey key, Supplier<T> maker, Predicate<T> keeps) {
        if (!keyed) {
            return maker.get();
        }
        int slot = key.slot(slots.length);
        @SuppressWarnings("unchecked") // only put below
        Entry<T> known = (Entry<T>) slots[slot];
        if (known != null && key.isSameAs(known.key)) {
            return known.value;
        }
        T made = maker.get();
        if (keeps.test(made)) {
            slots[slot] = new Entry<>(key.copy(), made);
        }
        return made;
    }
}

package io.github.ratecard.batch;

/**
 * The ids of encounters that are over, as 64-bit hashes. In a billion ids the chance that two share a hash is a few
 * percent.
 */
final class EncounterIds {
    private static final long BASIS = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private long[] slots = new long[1 << 10];
    private int count;

    /** Adds an id; false when it is there already. */
    boolean add(byte[] id) {
        if (2 * count >= slots.length) {
            grow();
        }
        boolean added = put(hash(id));
        count += added ? 1 : 0;
        return added;
    }

    private boolean put(long hash) {
        int at = (int) (hash >>> 17) & slots.length - 1;
        while (slots[at] != 0) {
            if (slots[at] == hash) {
                return false;
            }
            at = at + 1 & slots.length - 1;
        }
        slots[at] = hash;
        return true;
    }

    private void grow() {
        long[] old = slots;
        slots = new long[2 * old.length];
        for (long hash : old) {
            if (hash != 0) {
                put(hash);
            }
        }
    }

    /** Never 0, which marks a free slot. */
    private static long hash(byte[] id) {
        long hash = BASIS;
        for (byte b : id) {
            hash = (hash ^ b) * PRIME;
        }
        hash ^= hash >>> 32;
        hash *= BASIS;
        hash ^= hash >>> 29;
        return hash == 0 ? 1 : hash;
    }
}

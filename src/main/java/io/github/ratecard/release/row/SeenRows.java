package io.github.ratecard.release.row;

import java.util.Arrays;

/** Knows which rows were read before by a hash of 64 bits for each, for files whose rows are not kept. */
final class SeenRows {
    private static final long OFFSET = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private long[] hashes = new long[1 << 12];
    private int size;

    /** Whether a row was not there before. */
    boolean add(String[] fields) {
        long hash = OFFSET;
        for (String field : fields) {
            for (int i = 0; i < field.length(); i++) {
                hash = (hash ^ field.charAt(i)) * PRIME;
            }
            hash = (hash ^ '\t') * PRIME;
        }
        if (2 * size > hashes.length) {
            long[] all = hashes;
            hashes = new long[2 * all.length];
            size = 0;
            Arrays.stream(all).filter(each -> each != 0).forEach(this::put);
        }
        return put(hash == 0 ? 1 : hash);
    }

    private boolean put(long hash) {
        int at = (int) (hash ^ hash >>> 32) & hashes.length - 1;
        while (hashes[at] != 0) {
            if (hashes[at] == hash) {
                return false;
            }
            at = at + 1 & hashes.length - 1;
        }
        hashes[at] = hash;
        size++;
        return true;
    }
}

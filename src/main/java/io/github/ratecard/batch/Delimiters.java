package io.github.ratecard.batch;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Finds where fields end, eight bytes at a time. */
final class Delimiters {
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long LOW = 0x7f7f7f7f7f7f7f7fL;
    private static final long LINE_FEEDS = ONES * '\n';

    private final byte delimiter;
    private final long delimiters;

    /** @param delimiter an ASCII character */
    Delimiters(byte delimiter) {
        this.delimiter = delimiter;
        this.delimiters = ONES * delimiter;
    }

    /** The position of the next delimiter or line feed; the end when there is none. */
    int next(byte[] data, int from, int to) {
        int at = from;
        for (; at + Long.BYTES <= to; at += Long.BYTES) {
            long word = (long) LONGS.get(data, at);
            long found = zeros(word ^ delimiters) | zeros(word ^ LINE_FEEDS);
            if (found != 0) {
                return at + Long.numberOfTrailingZeros(found) / Byte.SIZE;
            }
        }
        while (at < to && data[at] != delimiter && data[at] != '\n') {
            at++;
        }
        return at;
    }

    /** The high bit of each byte that is zero. */
    private static long zeros(long word) {
        return ~((word & LOW) + LOW | word | LOW);
    }
}

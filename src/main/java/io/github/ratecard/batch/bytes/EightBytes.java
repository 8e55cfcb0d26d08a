package io.github.ratecard.batch.bytes;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Eight bytes at a time. */
public final class EightBytes {
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long LOW = 0x7f7f7f7f7f7f7f7fL;
    private static final long MIX = 0x9e3779b97f4a7c15L;

    private EightBytes() {}

    /** The eight bytes from here, the first one lowest. */
    public static long at(byte[] data, int from) {
        return (long) LONGS.get(data, from);
    }

    /** So many bytes from here, at most eight, the first one lowest; zeros above them. */
    public static long at(byte[] data, int from, int count) {
        if (from + Long.BYTES <= data.length) {
            return at(data, from) & -1L >>> Long.SIZE - count * Byte.SIZE;
        }
        long word = 0;
        for (int i = count; i-- > 0; ) {
            word = word << Byte.SIZE | data[from + i] & 0xff;
        }
        return word;
    }

    /** An ASCII character eight times. */
    static long of(int character) {
        return ONES * character;
    }

    /** The high bit of each byte that is zero. */
    static long zeros(long word) {
        return ~((word & LOW) + LOW | word | LOW);
    }

    /** Whether there is nothing but ASCII. */
    static boolean isAscii(long word) {
        return (word & ~LOW) == 0;
    }

    /**
     * A hash. Both halves of the product are needed: without the upper one the last letters would not change the lower
     * bits.
     */
    public static long mixed(long word) {
        return word * MIX ^ Math.multiplyHigh(word, MIX);
    }
}

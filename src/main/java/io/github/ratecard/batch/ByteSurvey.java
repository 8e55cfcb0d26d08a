package io.github.ratecard.batch;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * What a stretch of bytes holds, found eight at a time: it decides how carefully the rows are to be read.
 *
 * @param lines how many line feeds
 * @param quotes whether there is any quote
 * @param ascii whether there is nothing but ASCII
 */
record ByteSurvey(long lines, boolean quotes, boolean ascii) {
    static final ByteSurvey NOTHING = new ByteSurvey(0, false, true);

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long LOW = 0x7f7f7f7f7f7f7f7fL;
    private static final long LINE_FEEDS = 0x0a0a0a0a0a0a0a0aL;
    private static final long QUOTES = 0x2222222222222222L;

    static ByteSurvey of(byte[] data, int from, int to) {
        long lines = 0;
        long quotes = 0;
        long all = 0;
        int at = from;
        for (; at + Long.BYTES <= to; at += Long.BYTES) {
            long word = (long) LONGS.get(data, at);
            all |= word;
            lines += Long.bitCount(zeros(word ^ LINE_FEEDS));
            quotes |= zeros(word ^ QUOTES);
        }
        for (; at < to; at++) {
            all |= data[at];
            lines += data[at] == '\n' ? 1 : 0;
            quotes |= data[at] == '"' ? 1 : 0;
        }
        return new ByteSurvey(lines, quotes != 0, (all & ~LOW) == 0);
    }

    /** The high bit of each byte that is zero. */
    private static long zeros(long word) {
        return ~((word & LOW) + LOW | word | LOW);
    }
}

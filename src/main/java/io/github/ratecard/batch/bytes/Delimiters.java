package io.github.ratecard.batch.bytes;

/** Finds where fields end, eight bytes at a time. */
public final class Delimiters {
    private static final long LINE_FEEDS = EightBytes.of('\n');

    private final byte delimiter;
    private final long delimiters;

    /** @param delimiter an ASCII character */
    public Delimiters(byte delimiter) {
        this.delimiter = delimiter;
        this.delimiters = EightBytes.of(delimiter);
    }

    /** The position of the next delimiter or line feed; the end when there is none. */
    public int next(byte[] data, int from, int to) {
        int at = from;
        for (; at + Long.BYTES <= to; at += Long.BYTES) {
            long word = EightBytes.at(data, at);
            long found = EightBytes.zeros(word ^ delimiters) | EightBytes.zeros(word ^ LINE_FEEDS);
            if (found != 0) {
                return at + Long.numberOfTrailingZeros(found) / Byte.SIZE;
            }
        }
        while (at < to && data[at] != delimiter && data[at] != '\n') {
            at++;
        }
        return at;
    }
}

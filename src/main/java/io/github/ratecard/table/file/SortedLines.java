package io.github.ratecard.table.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The sorted lines between two positions of a file, sought by binary search through one block of buffer. */
final class SortedLines {
    private static final int BLOCK = 4096;
    private static final int CHUNK = 1 << 16;

    private final Bytes bytes;
    private final long from;
    private final long to;
    private final byte[] block = new byte[BLOCK];
    private long blockAt = -1;
    private int blockLength;

    SortedLines(Bytes bytes, long from, long to) {
        this.bytes = bytes;
        this.from = from;
        this.to = to;
    }

    /** The position after the last line. */
    long to() {
        return to;
    }

    /** The start of the first line that is not below the wanted prefix. */
    long lowerBound(byte[] wanted) throws IOException {
        long low = from;
        long high = to;
        while (low < high) {
            long middle = lineStart((low + high) / 2, low);
            if (compare(middle, wanted) < 0) {
                low = next(middle);
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Whether the line at a position begins so. */
    boolean starts(long at, byte[] wanted) throws IOException {
        return at < to && compare(at, wanted) == 0;
    }

    /** The start of the line after the one at a position. */
    long next(long at) throws IOException {
        long end = at;
        while (byteAt(end) != '\n') {
            end++;
        }
        return end + 1;
    }

    /** The line at a position, without its end. */
    String line(long at) throws IOException {
        long end = next(at) - 1;
        byte[] line = new byte[(int) (end - at)];
        bytes.read(at, line, line.length);
        return new String(line, StandardCharsets.UTF_8);
    }

    /**
     * Every line, without its end. Reads in chunks, because going byte by byte through the block slows a cold start.
     */
    List<String> all() throws IOException {
        List<String> lines = new ArrayList<>();
        byte[] chunk = new byte[(int) Math.min(CHUNK, to - from)];
        for (long at = from; at < to; ) {
            int read = bytes.read(at, chunk, (int) Math.min(chunk.length, to - at));
            int start = 0;
            for (int i = 0; i < read; i++) {
                if (chunk[i] == '\n') {
                    lines.add(new String(chunk, start, i - start, StandardCharsets.UTF_8));
                    start = i + 1;
                }
            }
            at += start;
            if (start == 0) {
                chunk = new byte[chunk.length * 2];
            }
        }
        return lines;
    }

    /** The start of the line that holds a position, not before {@code least}, which starts a line. */
    private long lineStart(long position, long least) throws IOException {
        long at = position;
        while (at > least && byteAt(at - 1) != '\n') {
            at--;
        }
        return at;
    }

    /** Compares the beginning of a line with the wanted bytes; equal when the line starts with them. */
    private int compare(long line, byte[] wanted) throws IOException {
        for (int i = 0; i < wanted.length; i++) {
            int have = byteAt(line + i) & 0xff;
            int want = wanted[i] & 0xff;
            if (have == '\n' && want != '\n') {
                return -1;
            }
            if (have != want) {
                return have - want;
            }
        }
        return 0;
    }

    private byte byteAt(long position) throws IOException {
        if (blockAt < 0 || position < blockAt || position >= blockAt + blockLength) {
            // Half of the block lies before the position: lines are sought backwards as well
            blockAt = Math.max(0, position - BLOCK / 2);
            blockLength = bytes.read(blockAt, block, BLOCK);
        }
        return block[(int) (position - blockAt)];
    }
}

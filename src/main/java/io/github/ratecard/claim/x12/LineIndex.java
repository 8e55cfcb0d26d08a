package io.github.ratecard.claim.x12;

import io.github.ratecard.claim.Spot;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Remembers where the lines of a stream begin, from the place last asked for to the byte last read. The parser
 * counts bytes exactly; its own lines and columns shift where a line end closes a segment.
 */
public final class LineIndex extends FilterInputStream {
    private final Deque<Long> ends = new ArrayDeque<>();
    /** No segment of a claim comes near it. */
    private static final long LONGEST_SEGMENT = 1 << 20;

    private final long skipped;
    private final int column;
    private long asked;
    private long read;
    private long line = 1;
    private long lineStart;

    /**
     * @param in a stream of which the first bytes, all blank, were skipped
     * @param skipped how many
     * @param lines how many lines ended in them
     * @param lineStart where the last line of them begins
     * @param column at which lines were wrapped whose ends are no part of the stream; 0 for none
     */
    public LineIndex(InputStream in, long skipped, long lines, long lineStart, int column) {
        super(in);
        this.column = column;
        this.asked = skipped;
        this.skipped = skipped;
        this.read = skipped;
        this.line = lines + 1;
        this.lineStart = lineStart;
    }

    @Override
    public int read() throws IOException {
        int next = in.read();
        if (next >= 0) {
            note(next);
        }
        return next;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int count = in.read(bytes, offset, length);
        for (int i = 0; i < count; i++) {
            note(bytes[offset + i]);
        }
        return count;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void note(int next) throws IOException {
        if (read - asked > LONGEST_SEGMENT) {
            throw new IOException("a segment without end");
        }
        if (next == '\n') {
            ends.add(read);
        }
        read++;
    }

    /**
     * Where the byte of this number stands; asked in rising order.
     *
     * @param offset from 1, as the parser counts
     */
    Spot spot(int segment, long offset) {
        long at = offset - 1 + skipped;
        asked = at;
        if (column > 0) {
            long within = at - lineStart;
            return new Spot(segment, line + within / column, within % column + 1, "");
        }
        while (!ends.isEmpty() && ends.peek() < at) {
            lineStart = ends.poll() + 1;
            line++;
        }
        return new Spot(segment, line, Math.max(1, at - lineStart + 1), "");
    }
}

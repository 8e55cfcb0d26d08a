package io.github.ratecard.table.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;

/**
 * The sorted lines between two positions of a file, sought by binary search through one block of buffer. Each line ends with
 * a checksum, which is of that of the line before, too. Whatever is found was checked, and where nothing is found, the two lines
 * between which it would stand were: a damaged line that leads a search astray is always one of these, and no line was taken
 * out between them.
 */
final class SortedLines {
    private static final int BLOCK = 4096;
    private static final int CHUNK = 1 << 16;

    private final Bytes bytes;
    private final Damage damage;
    private final long from;
    private final long to;
    private final byte[] block = new byte[BLOCK];
    private long blockAt = -1;
    private int blockLength;

    SortedLines(Bytes bytes, Damage damage, long from, long to) {
        this.damage = damage;
        this.bytes = bytes;
        this.from = from;
        this.to = to;
    }

    /** The position after the last line. */
    long to() {
        return to;
    }

    /** The start of the first line that is not below the wanted prefix, when the line before it is sound. */
    long lowerBound(byte[] wanted) throws IOException {
        long low = from;
        long high = to;
        long below = -1;
        while (low < high) {
            long middle = lineStart((low + high) / 2, low);
            if (compare(middle, wanted) < 0) {
                below = middle;
                low = next(middle);
            } else {
                high = middle;
            }
        }
        if (below >= 0) {
            line(below);
        }
        return low;
    }

    /** Whether the line begins so. */
    static boolean starts(byte[] line, byte[] wanted) {
        if (line.length < wanted.length) {
            return false;
        }
        for (int i = 0; i < wanted.length; i++) {
            if (line[i] != wanted[i]) {
                return false;
            }
        }
        return true;
    }

    /** The start of the line after the one at a position. */
    private long next(long at) throws IOException {
        long end = at;
        while (byteAt(end) != '\n') {
            end++;
        }
        return end + 1;
    }

    /** The line at a position without its end, once its checksum is found right. */
    byte[] line(long at) throws IOException {
        long end = next(at) - 1;
        long start = at - Checksum.LINK;
        byte[] linked = new byte[(int) (end - start)];
        if (start >= blockAt && end <= blockAt + blockLength) {
            System.arraycopy(block, (int) (start - blockAt), linked, 0, linked.length);
        } else {
            bytes.read(start, linked, linked.length);
        }
        if (!Checksum.isRight(linked)) {
            throw damage.changed();
        }
        return Arrays.copyOfRange(linked, Checksum.LINK, linked.length);
    }

    /** The text of a line without its checksum. */
    static String text(byte[] line) {
        return new String(line, 0, line.length - Checksum.LENGTH - 1, StandardCharsets.UTF_8);
    }

    /**
     * Every line without its checksum and end. Reads in chunks, because going byte by byte through the block slows a cold
     * start, and checks all lines at once.
     *
     * @param checksum of all of them
     */
    List<String> all(String checksum) throws IOException {
        CRC32 sum = new CRC32();
        List<String> lines = new ArrayList<>();
        byte[] chunk = new byte[(int) Math.min(CHUNK, to - from)];
        for (long at = from; at < to; ) {
            int read = bytes.read(at, chunk, (int) Math.min(chunk.length, to - at));
            // One character for each byte, in which the ends of lines are found with one call a line
            String text = new String(chunk, 0, read, StandardCharsets.ISO_8859_1);
            int start = 0;
            for (int line = text.indexOf('\n'); line >= 0; line = text.indexOf('\n', start)) {
                int end = Math.max(start, line - Checksum.LENGTH - 1);
                lines.add(new String(chunk, start, end - start, StandardCharsets.UTF_8));
                start = line + 1;
            }
            sum.update(chunk, 0, start);
            at += start;
            if (start == 0) {
                if (read < chunk.length) {
                    throw damage.changed();
                }
                chunk = new byte[chunk.length * 2];
            }
        }
        if (!Checksum.text(sum).equals(checksum)) {
            throw damage.changed();
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
            if (position >= blockAt + blockLength) {
                throw damage.changed(); // cut while it is open
            }
        }
        return block[(int) (position - blockAt)];
    }
}

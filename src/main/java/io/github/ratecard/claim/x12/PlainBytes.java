package io.github.ratecard.claim.x12;

import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * The bytes of an X12 file without what other systems put around them: what fills the end of a file (NUL, and 0x1A, which was
 * once the end itself), and the line ends of a file that is wrapped at a column.
 */
public final class PlainBytes extends FilterInputStream {
    private static final int END_OF_FILE = 0x1A;
    private static final int MOST_FILLING = 1 << 16;
    private static final int ISA_LENGTH = 106;
    private static final int SHORTEST_WRAP = 20;

    private final boolean wrapped;
    private byte[] held = {};
    private int heldAt;

    /** @param wrapped whether line ends are none of the file */
    public PlainBytes(InputStream in, boolean wrapped) {
        super(in);
        this.wrapped = wrapped;
    }

    /**
     * The column at which a file is wrapped; 0 when it is not. Of a segment ISA every position is laid down, so that a line
     * end in it belongs to nothing.
     */
    public static int column(byte[] first) {
        for (int i = SHORTEST_WRAP; i < Math.min(ISA_LENGTH - 1, first.length); i++) {
            if (first[i] == '\n' || first[i] == '\r') {
                return i;
            }
        }
        return 0;
    }

    /** How many bytes tell the column. */
    public static int lookedAt() {
        return ISA_LENGTH;
    }

    @Override
    public int read() throws IOException {
        if (heldAt < held.length) {
            return held[heldAt++] & 0xff;
        }
        int next = in.read();
        while (wrapped && (next == '\n' || next == '\r')) {
            next = in.read();
        }
        return isFilling(next) ? filling(next) : next;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int count = 0;
        while (count < length) {
            int next = read();
            if (next < 0) {
                return count == 0 ? -1 : count;
            }
            into[offset + count++] = (byte) next;
        }
        return count;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    /** What may fill the end: nothing more when it ends there, else it is given as it is. */
    private int filling(int first) throws IOException {
        ByteArrayOutputStream filling = new ByteArrayOutputStream();
        int next = first;
        while ((isFilling(next) || isBlank(next)) && filling.size() < MOST_FILLING) {
            filling.write(next);
            next = in.read();
        }
        if (next < 0) {
            return -1;
        }
        filling.write(next);
        held = filling.toByteArray();
        heldAt = 1;
        return held[0] & 0xff;
    }

    private static boolean isFilling(int next) {
        return next == 0 || next == END_OF_FILE;
    }

    private static boolean isBlank(int next) {
        return next == ' ' || next == '\t' || next == '\r' || next == '\n';
    }
}

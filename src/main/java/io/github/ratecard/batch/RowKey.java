package io.github.ratecard.batch;

import java.util.Arrays;
import java.util.List;

/** The bytes of some fields of a row and what it is asked under: rows with the same key ask the same thing. */
final class RowKey {
    private static final int MOST = 256;

    private final Field[] fields;
    private final byte[] bytes = new byte[MOST + Long.BYTES];
    private int length;
    private long hash;

    RowKey(List<Field> fields) {
        this.fields = fields.toArray(new Field[0]);
    }

    /**
     * Takes the key of a row; false when it is so long that it is hardly asked twice.
     *
     * @param circumstances what else rows must have in common
     */
    boolean take(RowFields row, long circumstances) {
        byte[] data = row.data();
        Words.set(bytes, 0, circumstances);
        int at = Long.BYTES;
        for (Field field : fields) {
            int count = row.length(field);
            if (at + count >= MOST) {
                return false;
            }
            // The length keeps ab + c and a + bc apart
            bytes[at++] = (byte) count;
            int from = row.from(field);
            for (int i = 0; i < count; i++) {
                bytes[at++] = data[from + i];
            }
        }
        length = at;
        hash = hashed();
        return true;
    }

    private long hashed() {
        int padded = words() * Long.BYTES;
        for (int i = length; i < padded; i++) {
            bytes[i] = 0;
        }
        long mixed = length;
        for (int i = 0; i < padded; i += Long.BYTES) {
            mixed = Words.mixed(mixed ^ Words.at(bytes, i));
        }
        return mixed;
    }

    /** A slot of a table whose size is a power of two. */
    int slot(int size) {
        return (int) (hash >>> 32) & size - 1;
    }

    boolean isSameAs(byte[] other) {
        return Arrays.equals(other, 0, other.length, bytes, 0, length);
    }

    byte[] copy() {
        return Arrays.copyOf(bytes, length);
    }

    /** How many words hold it. */
    private int words() {
        return (length + Long.BYTES - 1) / Long.BYTES;
    }
}

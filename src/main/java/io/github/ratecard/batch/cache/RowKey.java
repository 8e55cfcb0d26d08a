package io.github.ratecard.batch.cache;

import io.github.ratecard.batch.bytes.EightBytes;
import io.github.ratecard.batch.field.BatchField;
import io.github.ratecard.batch.field.RowFields;
import java.util.Arrays;
import java.util.List;

/**
 * A key made of the bytes of some fields of a row and of what it is asked under. Rows with the same key ask the same.
 */
public final class RowKey {
    private static final int MOST_WORDS = 32;

    private final BatchField[] fields;
    /** Fields one behind the other, each after its length, which keeps ab + c and a + bc apart; zeros fill the last. */
    private final long[] words = new long[MOST_WORDS];

    private int length;
    private long hash;
    /** Bytes for which there is no whole word yet, and their bits. */
    private long begun;

    private int bits;

    public RowKey(List<BatchField> fields) {
        this.fields = fields.toArray(new BatchField[0]);
    }

    /**
     * Takes the key of a row; false when it is too long to be kept.
     *
     * @param circumstances what else rows must have in common
     */
    public boolean take(RowFields row, long circumstances) {
        byte[] data = row.data();
        length = 0;
        hash = 0;
        begun = 0;
        bits = 0;
        add(circumstances);
        for (BatchField field : fields) {
            int count = row.length(field);
            if (length + count / Long.BYTES + 2 >= MOST_WORDS || count > 0xff) {
                return false;
            }
            int from = row.from(field);
            add(count, 1);
            for (int i = 0; i < count; i += Long.BYTES) {
                int bytes = Math.min(Long.BYTES, count - i);
                add(EightBytes.at(data, from + i, bytes), bytes);
            }
        }
        if (bits > 0) {
            add(begun);
        }
        return true;
    }

    /** Adds the lowest bytes of a word, whose others are zero. */
    private void add(long value, int bytes) {
        begun |= value << bits;
        bits += bytes * Byte.SIZE;
        if (bits >= Long.SIZE) {
            add(begun);
            bits -= Long.SIZE;
            begun = bits == 0 ? 0 : value >>> bytes * Byte.SIZE - bits;
        }
    }

    private void add(long word) {
        words[length++] = word;
        hash = EightBytes.mixed(hash ^ word);
    }

    /** A slot of a table whose size is a power of two. */
    int slot(int size) {
        return (int) (hash >>> 32) & size - 1;
    }

    boolean isSameAs(long[] other) {
        if (length != other.length) {
            return false;
        }
        for (int i = 0; i < other.length; i++) {
            if (words[i] != other[i]) {
                return false;
            }
        }
        return true;
    }

    long[] copy() {
        return Arrays.copyOf(words, length);
    }
}

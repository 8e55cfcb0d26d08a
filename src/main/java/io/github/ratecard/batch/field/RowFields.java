package io.github.ratecard.batch.field;

import java.nio.charset.StandardCharsets;

/** The fields of one row that a price depends on, as bytes. One instance serves row after row. */
public final class RowFields {
    private static final int FIELDS = BatchField.values().length;

    private final int[] from = new int[FIELDS];
    private final int[] to = new int[FIELDS];
    private byte[] data = new byte[0];

    /** Begins a row whose fields lie in these bytes; all are empty until {@link #set}. */
    public void begin(byte[] bytes) {
        data = bytes;
        for (int i = 0; i < FIELDS; i++) {
            from[i] = 0;
            to[i] = 0;
        }
    }

    /** Tells that the bytes are in another array now, at the same positions. */
    public void moved(byte[] bytes) {
        data = bytes;
    }

    public void set(BatchField field, int start, int end) {
        from[field.ordinal()] = start;
        to[field.ordinal()] = end;
    }

    public byte[] data() {
        return data;
    }

    public int from(BatchField field) {
        return from[field.ordinal()];
    }

    public int to(BatchField field) {
        return to[field.ordinal()];
    }

    public int length(BatchField field) {
        return to[field.ordinal()] - from[field.ordinal()];
    }

    /** The field as text, without the blanks around it. */
    public String text(BatchField field) {
        return new String(data, from(field), length(field), StandardCharsets.UTF_8).strip();
    }
}

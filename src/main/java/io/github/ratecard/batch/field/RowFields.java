package io.github.ratecard.batch.field;

import java.nio.charset.StandardCharsets;

/** The fields of one row that a price depends on, as bytes. One instance serves row after row. */
public final class RowFields {
    private static final int FIELDS = BatchField.values().length;

    private static final int[] EMPTY = new int[2 * FIELDS];

    /** Of each field where it begins, and behind these where each ends: emptied with one copy, for each row. */
    private final int[] places = new int[2 * FIELDS];

    private byte[] data = new byte[0];

    /** Begins a row whose fields lie in these bytes; all are empty until {@link #set}. */
    public void begin(byte[] bytes) {
        data = bytes;
        System.arraycopy(EMPTY, 0, places, 0, places.length);
    }

    /** Tells that the bytes are in another array now, at the same positions. */
    public void moved(byte[] bytes) {
        data = bytes;
    }

    public void set(BatchField field, int start, int end) {
        places[field.ordinal()] = start;
        places[FIELDS + field.ordinal()] = end;
    }

    public byte[] data() {
        return data;
    }

    public int from(BatchField field) {
        return places[field.ordinal()];
    }

    public int to(BatchField field) {
        return places[FIELDS + field.ordinal()];
    }

    public int length(BatchField field) {
        return to(field) - from(field);
    }

    /** The field as text, without the blanks around it. */
    public String text(BatchField field) {
        return new String(data, from(field), length(field), StandardCharsets.UTF_8).strip();
    }
}

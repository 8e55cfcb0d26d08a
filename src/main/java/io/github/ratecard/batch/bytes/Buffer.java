package io.github.ratecard.batch.bytes;

import java.util.Arrays;

/** Bytes to which more are added. */
public final class Buffer {
    /** Of a long. */
    private static final int MOST_DIGITS = 19;

    private byte[] bytes;
    private int length;

    public Buffer(int capacity) {
        bytes = new byte[capacity];
    }

    /** The bytes themselves, the first {@link #length()} of which count. */
    public byte[] bytes() {
        return bytes;
    }

    public int length() {
        return length;
    }

    public void clear() {
        length = 0;
    }

    /** What it holds. */
    public byte[] copy() {
        return Arrays.copyOf(bytes, length);
    }

    public void add(int b) {
        ensure(1);
        bytes[length++] = (byte) b;
    }

    public void add(byte[] more) {
        add(more, 0, more.length);
    }

    public void add(byte[] from, int start, int end) {
        ensure(end - start);
        System.arraycopy(from, start, bytes, length, end - start);
        length += end - start;
    }

    /** Adds text that is ASCII only, or not: then as UTF-8. */
    public void add(String text) {
        add(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    /** Adds an amount in cents as dollars: {@code 5610.15}. */
    public void addCents(long cents) {
        ensure(MOST_DIGITS + 2);
        long rest = Math.abs(cents);
        if (cents < 0) {
            bytes[length++] = '-';
        }
        long dollars = rest / 100;
        int digits = 1;
        for (long limit = 10; dollars >= limit && digits < MOST_DIGITS - 2; limit *= 10) {
            digits++;
        }
        int fraction = (int) (rest - dollars * 100);
        int at = length + digits;
        length = at + 3;
        bytes[at] = '.';
        bytes[at + 1] = (byte) ('0' + fraction / 10);
        bytes[at + 2] = (byte) ('0' + fraction % 10);
        while (dollars > Integer.MAX_VALUE) {
            bytes[--at] = (byte) ('0' + dollars % 10);
            dollars /= 10;
        }
        // Division of an int takes half the time
        int small = (int) dollars;
        do {
            int tenth = small / 10;
            bytes[--at] = (byte) ('0' + small - 10 * tenth);
            small = tenth;
        } while (small > 0);
    }

    private void ensure(int more) {
        if (bytes.length - length < more) {
            bytes = Arrays.copyOf(bytes, Math.max(Math.addExact(length, more), bytes.length + bytes.length / 2));
        }
    }
}

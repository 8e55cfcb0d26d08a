package io.github.ratecard.batch;

import java.util.Arrays;

/** Bytes to which more are added. */
final class Buffer {
    private byte[] bytes;
    private int length;

    Buffer(int capacity) {
        bytes = new byte[capacity];
    }

    /** The bytes themselves, the first {@link #length()} of which count. */
    byte[] bytes() {
        return bytes;
    }

    int length() {
        return length;
    }

    void clear() {
        length = 0;
    }

    /** What it holds. */
    byte[] copy() {
        return Arrays.copyOf(bytes, length);
    }

    void add(int b) {
        ensure(1);
        bytes[length++] = (byte) b;
    }

    void add(byte[] more) {
        add(more, 0, more.length);
    }

    void add(byte[] from, int start, int end) {
        ensure(end - start);
        System.arraycopy(from, start, bytes, length, end - start);
        length += end - start;
    }

    /** Adds text that is ASCII only, or not: then as UTF-8. */
    void add(String text) {
        add(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    /** Adds an amount in cents as dollars: {@code 5610.15}. */
    void addCents(long cents) {
        long rest = Math.abs(cents);
        if (cents < 0) {
            add('-');
        }
        int digits = 3;
        for (long more = rest / 1000; more > 0; more /= 10) {
            digits++;
        }
        ensure(digits + 1);
        int end = length + digits + 1;
        for (int at = end - 1; at >= length; at--) {
            if (at == end - 3) {
                bytes[at] = '.';
            } else {
                bytes[at] = (byte) ('0' + rest % 10);
                rest /= 10;
            }
        }
        length = end;
    }

    private void ensure(int more) {
        if (bytes.length - length < more) {
            bytes = Arrays.copyOf(bytes, Math.max(Math.addExact(length, more), bytes.length + bytes.length / 2));
        }
    }
}

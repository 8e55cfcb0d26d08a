package io.github.ratecard.table.file;

import java.util.zip.CRC32;

/**
 * Six characters that change when any byte before them does: a CRC-32, six bits a character. Java's CRC32C would do as well,
 * but makes its tables when it is first used, which a cold start pays for.
 */
final class Checksum {
    static final int LENGTH = 6;
    /** How much of what stands before a line its checksum is of, too: the checksum of the line before, and its end. */
    static final int LINK = LENGTH + 1;

    private static final byte[] DIGITS = digits();
    private static final int BITS = 6;

    private Checksum() {}

    /** Writes the checksum of what stands between two positions. */
    static void write(byte[] of, int from, int to, byte[] into, int at) {
        CRC32 sum = new CRC32();
        sum.update(of, from, to - from);
        write(sum, into, at);
    }

    static String text(byte[] of) {
        byte[] text = new byte[LENGTH];
        write(of, 0, of.length, text, 0);
        return new String(text, java.nio.charset.StandardCharsets.ISO_8859_1);
    }

    static String text(CRC32 sum) {
        byte[] text = new byte[LENGTH];
        write(sum, text, 0);
        return new String(text, java.nio.charset.StandardCharsets.ISO_8859_1);
    }

    /** Whether these bytes end with a tab and the checksum of all that stands before that tab. */
    static boolean isRight(byte[] bytes) {
        int end = bytes.length - LENGTH - 1;
        if (end < 0 || bytes[end] != '\t') {
            return false;
        }
        byte[] right = new byte[LENGTH];
        write(bytes, 0, end, right, 0);
        for (int i = 0; i < LENGTH; i++) {
            if (bytes[end + 1 + i] != right[i]) {
                return false;
            }
        }
        return true;
    }

    private static void write(CRC32 sum, byte[] into, int at) {
        long value = sum.getValue();
        for (int i = 0; i < LENGTH; i++) {
            into[at + i] = DIGITS[(int) (value >> BITS * i) & DIGITS.length - 1];
        }
    }

    private static byte[] digits() {
        byte[] digits = new byte[1 << BITS];
        int filled = 0;
        for (char c = '-'; c <= 'z'; c++) {
            boolean letter = c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
            if (letter || c >= '0' && c <= '9' || c == '-' || c == '_') {
                digits[filled++] = (byte) c;
            }
        }
        return digits;
    }
}

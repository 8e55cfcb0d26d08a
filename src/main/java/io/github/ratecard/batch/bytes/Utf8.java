package io.github.ratecard.batch.bytes;

/** Checks that bytes are UTF-8. */
public final class Utf8 {
    private Utf8() {}

    /** The position of the first byte that is not; -1 when all are. */
    public static int firstWrong(byte[] data, int from, int to) {
        int at = from;
        while (at < to) {
            int length = length(data, at, to);
            if (length == 0) {
                return at;
            }
            at += length;
        }
        return -1;
    }

    /** The bytes of the character at a position; 0 when it is none. */
    private static int length(byte[] data, int at, int to) {
        int lead = data[at] & 0xff;
        if (lead < 0x80) {
            return 1;
        }
        int length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
        if (lead < 0xc2 || lead > 0xf4 || at + length > to) {
            return 0;
        }
        for (int i = 1; i < length; i++) {
            if ((data[at + i] & 0xc0) != 0x80) {
                return 0;
            }
        }
        int second = data[at + 1] & 0xff;
        // Longer than need be, a half of a surrogate pair, beyond the last character
        boolean wrong = lead == 0xe0 && second < 0xa0
                || lead == 0xed && second > 0x9f
                || lead == 0xf0 && second < 0x90
                || lead == 0xf4 && second > 0x8f;
        return wrong ? 0 : length;
    }
}

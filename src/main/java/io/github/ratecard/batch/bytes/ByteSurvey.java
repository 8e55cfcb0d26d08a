package io.github.ratecard.batch.bytes;

/**
 * What a stretch of bytes holds, found eight at a time: it decides how carefully the rows are to be read.
 *
 * @param lines how many line feeds
 * @param quotes whether there is any quote
 * @param ascii whether there is nothing but ASCII
 */
public record ByteSurvey(long lines, boolean quotes, boolean ascii) {
    static final ByteSurvey NOTHING = new ByteSurvey(0, false, true);

    private static final long LINE_FEEDS = EightBytes.of('\n');
    private static final long QUOTES = EightBytes.of('"');

    public static ByteSurvey of(byte[] data, int from, int to) {
        long lines = 0;
        long quotes = 0;
        long all = 0;
        int at = from;
        for (; at + Long.BYTES <= to; at += Long.BYTES) {
            long word = EightBytes.at(data, at);
            all |= word;
            lines += Long.bitCount(EightBytes.zeros(word ^ LINE_FEEDS));
            quotes |= EightBytes.zeros(word ^ QUOTES);
        }
        for (; at < to; at++) {
            all |= data[at];
            lines += data[at] == '\n' ? 1 : 0;
            quotes |= data[at] == '"' ? 1 : 0;
        }
        return new ByteSurvey(lines, quotes != 0, EightBytes.isAscii(all));
    }
}

package io.github.ratecard.batch.bytes;

/** Some whole rows of the input. Filled by a {@link BlockReader}, again and again. */
public final class RowBlock {
    private byte[] data;
    private int end;
    private long number;
    private long line;
    private ByteSurvey survey = ByteSurvey.NOTHING;

    public RowBlock() {
        data = new byte[0];
    }

    /** Fills the block anew; the bytes are copied. */
    void fill(byte[] from, int start, int stop, long itsNumber, long firstLine, ByteSurvey what) {
        int length = stop - start;
        if (data.length < length) {
            data = new byte[length];
        }
        System.arraycopy(from, start, data, 0, length);
        end = length;
        number = itsNumber;
        line = firstLine;
        survey = what;
    }

    public byte[] data() {
        return data;
    }

    public int end() {
        return end;
    }

    /** How many blocks came before. */
    public long number() {
        return number;
    }

    /** The number of its first line, counted from 1. */
    public long line() {
        return line;
    }

    public boolean hasQuotes() {
        return survey.quotes();
    }

    public boolean isAscii() {
        return survey.ascii();
    }
}

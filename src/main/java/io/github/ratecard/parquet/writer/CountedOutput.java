package io.github.ratecard.parquet.writer;

import java.io.IOException;
import java.io.OutputStream;

/** Counts what is written. */
final class CountedOutput extends OutputStream {
    private final OutputStream out;
    private int count;

    CountedOutput(OutputStream out) {
        this.out = out;
    }

    int count() {
        return count;
    }

    @Override
    public void write(int b) throws IOException {
        out.write(b);
        count++;
    }

    @Override
    public void write(byte[] data, int from, int length) throws IOException {
        out.write(data, from, length);
        count += length;
    }
}

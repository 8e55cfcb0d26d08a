package io.github.ratecard.release.input;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;

/** The bytes of an entry of an archive, whose check sum is compared at their end. */
final class CheckedEntry extends FilterInputStream {
    private final ZipEntry entry;
    private final CRC32 sum = new CRC32();
    private final LongConsumer count;

    /** @param count is told how many bytes were unpacked each time */
    CheckedEntry(InputStream in, ZipEntry entry, LongConsumer count) {
        super(in);
        this.count = count;
        this.entry = entry;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        if (read >= 0) {
            sum.update(read);
            count.accept(1);
        } else {
            compare();
        }
        return read;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int read = super.read(into, offset, length);
        if (read >= 0) {
            sum.update(into, offset, read);
            count.accept(read);
        } else {
            compare();
        }
        return read;
    }

    @Override
    public long skip(long bytes) {
        return 0;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void compare() throws ZipException {
        if (entry.getCrc() >= 0 && entry.getCrc() != sum.getValue()) {
            throw new ZipException("its check sum is wrong");
        }
    }
}

package io.github.ratecard.release.input;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;

/** The bytes of an entry of an archive. At their end, the checksum is compared. */
final class CheckedEntry extends CheckedInputStream {
    private final ZipEntry entry;
    private final LongConsumer count;

    /** @param count is given the number of bytes that were unpacked each time */
    CheckedEntry(InputStream in, ZipEntry entry, LongConsumer count) {
        super(in, new CRC32());
        this.entry = entry;
        this.count = count;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        seen(read < 0 ? read : 1);
        return read;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int read = super.read(into, offset, length);
        seen(read);
        return read;
    }

    private void seen(int read) throws ZipException {
        if (read >= 0) {
            count.accept(read);
        } else if (entry.getCrc() >= 0 && entry.getCrc() != getChecksum().getValue()) {
            throw new ZipException("its check sum is wrong");
        }
    }
}

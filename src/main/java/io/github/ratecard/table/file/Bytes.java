package io.github.ratecard.table.file;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.file.Path;

/**
 * The bytes of a compiled table, read in any order: from a file beside the program, or from memory when
 * the program is a lone jar or a library on a class path.
 */
public interface Bytes extends Closeable {
    long length() throws IOException;

    /** Reads up to {@code count} bytes from {@code position} and says how many there were. */
    int read(long position, byte[] into, int count) throws IOException;

    static Bytes of(Path file) throws IOException {
        RandomAccessFile access = new RandomAccessFile(file.toString(), "r");
        return new Bytes() {
            @Override
            public long length() throws IOException {
                return access.length();
            }

            @Override
            public int read(long position, byte[] into, int count) throws IOException {
                access.seek(position);
                int filled = 0;
                while (filled < count) {
                    int read = access.read(into, filled, count - filled);
                    if (read < 0) {
                        break;
                    }
                    filled += read;
                }
                return filled;
            }

            @Override
            public void close() throws IOException {
                access.close();
            }
        };
    }

    static Bytes of(InputStream stream) throws IOException {
        return of(stream.readAllBytes());
    }

    static Bytes of(byte[] content) {
        return new Bytes() {
            @Override
            public long length() {
                return content.length;
            }

            @Override
            public int read(long position, byte[] into, int count) {
                int available = (int) Math.min(count, content.length - position);
                System.arraycopy(content, (int) position, into, 0, available);
                return available;
            }

            @Override
            public void close() {
                // nothing is held open
            }
        };
    }
}

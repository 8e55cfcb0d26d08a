package io.github.ratecard.claim.finding;

import io.github.ratecard.table.kind.IoReason;
import io.github.ratecard.table.kind.TableException;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.Set;

/**
 * A temporary file that only its owner may read. Its name is gone as soon as it is open, where the system can do that, so that
 * nothing is left however the program ends.
 */
final class Spool implements Closeable {
    /** Bytes of the file. */
    record Chunk(long from, int length) {}

    private final Path folder = Path.of(System.getProperty("java.io.tmpdir"));
    private Optional<FileChannel> file = Optional.empty();
    private long end;

    Chunk add(byte[] bytes) {
        try {
            FileChannel channel = open();
            ByteBuffer left = ByteBuffer.wrap(bytes);
            long from = end;
            while (left.hasRemaining()) {
                end += channel.write(left, end);
            }
            return new Chunk(from, bytes.length);
        } catch (IOException failed) {
            throw unusable(failed);
        }
    }

    byte[] read(Chunk chunk) {
        ByteBuffer bytes = ByteBuffer.allocate(chunk.length());
        try {
            while (bytes.hasRemaining()) {
                if (open().read(bytes, chunk.from() + bytes.position()) < 0) {
                    throw new EOFException();
                }
            }
        } catch (IOException failed) {
            throw unusable(failed);
        }
        return bytes.array();
    }

    private FileChannel open() throws IOException {
        if (file.isEmpty()) {
            String name =
                    "ratecard-" + Long.toUnsignedString(new SecureRandom().nextLong(), Character.MAX_RADIX) + ".tmp";
            file = Optional.of(FileChannel.open(
                    folder.resolve(name),
                    Set.of(
                            StandardOpenOption.CREATE_NEW,
                            StandardOpenOption.READ,
                            StandardOpenOption.WRITE,
                            StandardOpenOption.DELETE_ON_CLOSE),
                    attributes()));
        }
        return file.get();
    }

    private static FileAttribute<?>[] attributes() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    private TableException unusable(IOException failed) {
        return new TableException(
                "what was found does not fit into memory, and the temporary file for it cannot be used: "
                        + IoReason.of(failed),
                folder.toString(),
                "a folder for temporary files with room that you may write to (TMPDIR), or fewer files at once");
    }

    @Override
    public void close() throws IOException {
        if (file.isPresent()) {
            file.get().close();
        }
    }
}

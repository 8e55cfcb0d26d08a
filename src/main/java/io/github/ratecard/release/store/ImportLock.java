package io.github.ratecard.release.store;

import io.github.ratecard.table.ImportedTables;
import io.github.ratecard.table.kind.TableException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Lets one import of all processes change a data folder at a time. The lock of a process that dies is released. */
public final class ImportLock {
    private static final long PATIENCE_MILLIS = 120_000;
    private static final long PAUSE_MILLIS = 20;
    private static final long NANOS = 1_000_000;

    private ImportLock() {}

    /** What is done while no other import runs. */
    public interface Work {
        void run() throws IOException;
    }

    /**
     * Waits for the lock, and then does the work.
     *
     * @throws TableException when another import does not end
     */
    public static void hold(Path data, Work work) throws IOException {
        Path folder = ImportedTables.folder(data);
        Files.createDirectories(folder);
        try (FileChannel channel =
                FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            long until = System.nanoTime() + PATIENCE_MILLIS * NANOS;
            while (!isLocked(channel)) {
                if (System.nanoTime() > until) {
                    throw new TableException(
                            "another import into the same folder does not end",
                            folder.toString(),
                            "one import at a time");
                }
                pause();
            }
            work.run();
        }
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException sameProcess) {
            return false;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for another import", stop);
        }
    }
}

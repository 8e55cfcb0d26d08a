package io.github.ratecard.release.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Writes that are on the disk when they return. So no later write can survive a crash without them. */
final class Durable {
    private Durable() {}

    /** Writes a new file, or replaces one that nobody reads. */
    static void write(Path file, byte[] bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
    }

    /** Gives a file a second name. Where the file system has no links, the file is copied. */
    static void link(Path file, Path other) throws IOException {
        try {
            Files.createLink(other, file);
        } catch (UnsupportedOperationException | IOException noLinks) {
            write(other, Files.readAllBytes(file));
        }
    }

    /** Renames in one step, over what is there. */
    static void rename(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        sync(to.getParent());
    }

    /** Makes the renamed file the one in force, in one step. A failed sync of the folder after that is not an error. */
    static void renameAtLast(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        try {
            sync(to.getParent());
        } catch (IOException untold) {
            // Every reader sees the new name already, and the files themselves are on the disk
        }
    }

    /** Makes the names in a folder durable, where the system can. */
    static void sync(Path folder) throws IOException {
        FileChannel channel;
        try {
            channel = FileChannel.open(folder, StandardOpenOption.READ);
        } catch (IOException notOnThisSystem) {
            return;
        }
        try (channel) {
            channel.force(true);
        }
    }
}

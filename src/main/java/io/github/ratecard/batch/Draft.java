package io.github.ratecard.batch;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Set;

/**
 * A file in the making, beside the one that it will be. It is opened anew under a name that nobody can guess, so that nobody
 * else's file or link is written to, and removed however the program ends. What a killed process or a power cut left of one is
 * removed by the next that is made for the same file.
 */
public final class Draft implements Closeable {
    private static final String ENDING = ".part";
    /** File systems take names of 255 bytes; what stands around the name has 45. */
    private static final int LONGEST_NAME = 50;

    private static final FileAttribute<?>[] OPEN = {};

    private final Path path;
    private final FileChannel channel;
    private final OutputStream out;
    private final Thread cleaner;

    private Draft(Path path, FileChannel channel, Thread cleaner) {
        this.path = path;
        this.channel = channel;
        this.out = Channels.newOutputStream(channel);
        this.cleaner = cleaner;
    }

    /**
     * Makes a draft.
     *
     * @param kind of draft, where a file has several
     * @param secret whether only its owner may read it
     */
    public static Draft of(Path file, String kind, boolean secret) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        removeLeftovers(folder, start(file));
        Path path = folder.resolve(start(file) + ProcessHandle.current().pid() + "-"
                + Long.toUnsignedString(new SecureRandom().nextLong(), Character.MAX_RADIX) + kind + ENDING);
        Thread cleaner = new Thread(() -> remove(path));
        // Before the file is there, so that no signal finds it without its cleaner
        Runtime.getRuntime().addShutdownHook(cleaner);
        try {
            FileChannel channel = FileChannel.open(
                    path, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), attributes(path, secret));
            isLocked(channel);
            return new Draft(path, channel, cleaner);
        } catch (IOException unwritable) {
            Runtime.getRuntime().removeShutdownHook(cleaner);
            throw unwritable;
        }
    }

    private static FileAttribute<?>[] attributes(Path path, boolean secret) {
        boolean posix = path.getFileSystem().supportedFileAttributeViews().contains("posix");
        return secret && posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : OPEN;
    }

    /** What the name of each draft of a file begins with. */
    private static String start(Path file) {
        String name = String.valueOf(file.getFileName());
        return "." + name.substring(0, Math.min(LONGEST_NAME, name.length())) + ".";
    }

    private static void removeLeftovers(Path folder, String start) {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, each -> isDraft(each, start))) {
            for (Path each : files) {
                if (isAbandoned(each, start)) {
                    remove(each);
                }
            }
        } catch (IOException | DirectoryIteratorException unreadable) {
            // A folder that can be written to need not be readable
        }
    }

    private static boolean isDraft(Path file, String start) {
        String name = String.valueOf(file.getFileName());
        return name.startsWith(start)
                && name.substring(start.length()).matches("[0-9]+-[0-9a-z]+([.][a-z]+)?[.]part")
                && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
    }

    /** Whether the process that made it is gone; it holds a lock on it, which counts where processes cannot be seen. */
    private static boolean isAbandoned(Path draft, String start) {
        String rest = draft.getFileName().toString().substring(start.length());
        long pid = Long.parseLong(rest.substring(0, rest.indexOf('-')));
        if (ProcessHandle.of(pid).isPresent()) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
            return isLocked(channel);
        } catch (IOException unwritable) {
            return false;
        }
    }

    /** Locks a file until its channel is closed, where nobody else has. */
    private static boolean isLocked(FileChannel channel) {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (IOException | OverlappingFileLockException unable) {
            return false;
        }
    }

    public Path path() {
        return path;
    }

    public OutputStream out() {
        return out;
    }

    /** Ends the writing; the file stays until it is moved or this is closed. */
    void end() throws IOException {
        out.flush();
        channel.close();
    }

    private static void remove(Path draft) {
        try {
            Files.deleteIfExists(draft);
        } catch (IOException stays) {
            // It has a name of its own that nobody takes for an answer
        }
    }

    @Override
    public void close() throws IOException {
        try {
            channel.close();
        } finally {
            remove(path);
            try {
                Runtime.getRuntime().removeShutdownHook(cleaner);
            } catch (IllegalStateException endingAlready) {
                // Then it runs
            }
        }
    }
}

package io.github.ratecard.batch;

import io.github.ratecard.table.kind.TableException;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * Where answers go. A file is written as a draft in the same folder and gets its name when it is complete. The draft is
 * removed however the program ends, except when the power is cut. Devices and pipes are written to directly.
 */
public final class Target implements Closeable {
    private final OutputStream out;
    private final Optional<Path> draft;
    private final Optional<Path> file;
    private final Thread cleaner;

    private Target(OutputStream out, Optional<Path> draft, Optional<Path> file, Thread cleaner) {
        this.out = out;
        this.draft = draft;
        this.file = file;
        this.cleaner = cleaner;
    }

    /** A stream that stays open. */
    public static Target stream(OutputStream out) {
        return new Target(out, Optional.empty(), Optional.empty(), new Thread());
    }

    /** A file, which may be a device. */
    public static Target file(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new TableException("'" + file + "' is a folder", "-o", "the name of a file");
        }
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            return new Target(Files.newOutputStream(file), Optional.empty(), Optional.empty(), new Thread());
        }
        Path real = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        Path draft = real.resolveSibling(
                "." + real.getFileName() + "." + ProcessHandle.current().pid() + ".part");
        return draft(draft, real);
    }

    private static Target draft(Path draft, Path file) throws IOException {
        Thread cleaner = new Thread(() -> remove(draft));
        // Before the file is there, so that no signal finds it without its cleaner
        Runtime.getRuntime().addShutdownHook(cleaner);
        try {
            return new Target(Files.newOutputStream(draft), Optional.of(draft), Optional.of(file), cleaner);
        } catch (IOException unwritable) {
            Runtime.getRuntime().removeShutdownHook(cleaner);
            throw unwritable;
        }
    }

    public OutputStream out() {
        return out;
    }

    /** Gives a complete file its name. */
    public void complete() throws IOException {
        out.flush();
        if (draft.isPresent()) {
            out.close();
            rename(draft.get(), file.orElseThrow());
        }
    }

    private static void rename(Path draft, Path file) throws IOException {
        try {
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException notHere) {
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @Override
    public void close() throws IOException {
        if (draft.isEmpty()) {
            return;
        }
        try {
            out.close();
        } finally {
            remove(draft.get());
            forgetCleaner();
        }
    }

    private static void remove(Path draft) {
        try {
            Files.deleteIfExists(draft);
        } catch (IOException stays) {
            // It has a name of its own that nobody takes for an answer
        }
    }

    private void forgetCleaner() {
        try {
            Runtime.getRuntime().removeShutdownHook(cleaner);
        } catch (IllegalStateException endingAlready) {
            // Then it runs
        }
    }
}

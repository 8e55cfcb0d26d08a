package io.github.ratecard.batch;

import io.github.ratecard.table.kind.TableException;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;

/**
 * Where answers go. A file is written as a draft in the same folder and gets its name when it is complete. Devices and pipes are
 * written to directly.
 */
public final class Target implements Closeable {
    private final OutputStream out;
    private final Optional<Draft> draft;
    private final Path file;

    private Target(OutputStream out, Optional<Draft> draft, Path file) {
        this.out = out;
        this.draft = draft;
        this.file = file;
    }

    /** A stream that stays open. */
    public static Target stream(OutputStream out) {
        return new Target(out, Optional.empty(), Path.of(""));
    }

    /** A file, which may be a device. */
    public static Target file(Path file) throws IOException {
        return file(file, List.of());
    }

    /**
     * A file, which may be a device. It keeps the mode and the owner of the file that it replaces.
     *
     * @param inputs that the answer is made of: where only their owner may read them, so may he alone read a new file
     */
    public static Target file(Path file, List<Path> inputs) throws IOException {
        if (Files.isDirectory(file)) {
            throw new TableException("'" + file + "' is a folder", "-o", "the name of a file");
        }
        boolean replaces = Files.exists(file);
        if (replaces && !Files.isRegularFile(file)) {
            return stream(Files.newOutputStream(file));
        }
        Path real = replaces ? file.toRealPath() : file.toAbsolutePath();
        Draft draft = Draft.of(real, "", replaces || Access.isPrivate(inputs));
        return new Target(draft.out(), Optional.of(draft), real);
    }

    public OutputStream out() {
        return out;
    }

    /** Gives a complete file its name. */
    public void complete() throws IOException {
        out.flush();
        if (draft.isPresent()) {
            draft.get().end();
            if (Files.exists(file)) {
                Access.copy(file, draft.get().path());
            }
            rename(draft.get().path(), file);
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
        if (draft.isPresent()) {
            draft.get().close();
        }
    }
}

package io.github.ratecard.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Who may read an answer: whoever could read the file that it replaces, else, of a private input, its owner alone. */
final class Access {
    private static final Set<PosixFilePermission> OF_GROUP = EnumSet.of(
            PosixFilePermission.GROUP_READ, PosixFilePermission.GROUP_WRITE, PosixFilePermission.GROUP_EXECUTE);
    private static final Set<PosixFilePermission> OF_OTHERS = EnumSet.of(
            PosixFilePermission.OTHERS_READ, PosixFilePermission.OTHERS_WRITE, PosixFilePermission.OTHERS_EXECUTE);

    private Access() {}

    /** Whether nobody but its owner may read one of these files. */
    static boolean isPrivate(List<Path> files) {
        for (Path file : files) {
            try {
                Set<PosixFilePermission> allowed =
                        Files.isRegularFile(file) ? Files.getPosixFilePermissions(file) : OF_OTHERS;
                if (allowed.stream().noneMatch(each -> OF_GROUP.contains(each) || OF_OTHERS.contains(each))) {
                    return true;
                }
            } catch (IOException | UnsupportedOperationException unknown) {
                // Nothing is known of it
            }
        }
        return false;
    }

    /** Gives a file the mode and, as far as that is allowed, the owner of another. */
    static void copy(Path from, Path to) throws IOException {
        PosixFileAttributeView wanted = Files.getFileAttributeView(from, PosixFileAttributeView.class);
        PosixFileAttributeView view = Files.getFileAttributeView(to, PosixFileAttributeView.class);
        if (wanted == null || view == null) {
            return;
        }
        PosixFileAttributes before = wanted.readAttributes();
        PosixFileAttributes now = view.readAttributes();
        Set<PosixFilePermission> mode = EnumSet.noneOf(PosixFilePermission.class);
        mode.addAll(before.permissions());
        if (!before.group().equals(now.group()) && !isDone(() -> view.setGroup(before.group()))) {
            mode.removeAll(OF_GROUP);
        }
        if (!before.owner().equals(now.owner())) {
            isDone(() -> view.setOwner(before.owner()));
        }
        view.setPermissions(mode);
    }

    private interface Step {
        void run() throws IOException;
    }

    private static boolean isDone(Step step) {
        try {
            step.run();
            return true;
        } catch (IOException notAllowed) {
            return false;
        }
    }
}

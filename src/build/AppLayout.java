import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * Lays out what the launcher runs, at the end of {@code package}:
 *
 * <pre>
 * target/app/ID/ratecard.jar   the program
 * target/app/ID/tables/        the compiled tables, as plain files
 * target/app/ID/JDK.jsa        a class-data archive for each JDK that has run it
 * target/app/current           ID, the hash of jar and tables
 * </pre>
 *
 * A directory is complete before it gets its name, and {@code current} is written last, both by rename: a program
 * started at any moment finds the old build or the new one, whole.
 */
final class AppLayout {
    private final Path root;
    private final Path target;
    private final Path app;

    private AppLayout(Path root) {
        this.root = root;
        this.target = root.resolve("target");
        this.app = target.resolve("app");
    }

    /** {@code args}: the checkout, and the instant at which its build began. */
    public static void main(String[] args) throws IOException {
        new AppLayout(Path.of(args[0]).toRealPath()).layOut(Instant.parse(args[1]));
    }

    private void layOut(Instant begun) throws IOException {
        Path jar = target.resolve("ratecard.jar");
        Path tables = target.resolve("classes/io/github/ratecard/tables");
        String id = hash(jar, tables);
        Files.createDirectories(app);
        if (!Files.exists(app.resolve(id))) {
            fill(app.resolve(id), jar, tables);
        }
        makeArchive(app.resolve(id));
        String previous = current();
        writeCurrent(id, begun);
        if (!id.equals(previous)) {
            removeAllBut(List.of(id, previous));
        }
    }

    private void fill(Path directory, Path jar, Path tables) throws IOException {
        Path filling = Files.createTempDirectory(app, "filling");
        Files.copy(jar, filling.resolve("ratecard.jar"));
        for (Path from : walk(tables)) {
            Path to = filling.resolve("tables").resolve(tables.relativize(from).toString());
            if (Files.isDirectory(from)) {
                Files.createDirectories(to);
            } else {
                Files.copy(from, to);
            }
        }
        // A temporary directory is for its owner alone; this one is for all who may read the checkout.
        filling.toFile().setReadable(true, false);
        filling.toFile().setExecutable(true, false);
        Files.move(filling, directory, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Without an archive the program only starts more slowly, so none of this can fail the build. */
    private void makeArchive(Path directory) {
        try {
            String script = root.resolve("src/launcher/archive.sh").toString();
            new ProcessBuilder("sh", script, directory.toString(), System.getProperty("java.home"))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            // No POSIX shell here: no launcher either.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private String current() throws IOException {
        Path file = app.resolve("current");
        return Files.exists(file) ? Files.readString(file).strip() : "";
    }

    /**
     * Dates {@code current} by the start of the build, not its end: commits pulled in between are newer than what was
     * built, and the launcher shall see that. The second is what the start is known to.
     */
    private void writeCurrent(String id, Instant begun) throws IOException {
        Path file = Files.createTempFile(app, "current", "");
        Files.writeString(file, id + "\n");
        file.toFile().setReadable(true, false);
        Instant now = Instant.now();
        Instant dated = begun.plusSeconds(1);
        Files.setLastModifiedTime(file, FileTime.from(dated.isBefore(now) ? dated : now));
        Files.move(file, app.resolve("current"), StandardCopyOption.ATOMIC_MOVE);
    }

    /** Keeps the build before this one too: a program started from it may still be running. */
    private void removeAllBut(List<String> kept) throws IOException {
        try (Stream<Path> children = Files.list(app)) {
            for (Path child : children.filter(Files::isDirectory).toList()) {
                if (!kept.contains(child.getFileName().toString())) {
                    List<Path> contents = walk(child);
                    for (int i = contents.size() - 1; i >= 0; i--) {
                        Files.deleteIfExists(contents.get(i));
                    }
                }
            }
        }
    }

    private static String hash(Path jar, Path tables) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Path file :
                    Stream.concat(Stream.of(jar), walk(tables).stream()).toList()) {
                if (Files.isRegularFile(file)) {
                    byte[] content = Files.readAllBytes(file);
                    String head = tables.relativize(file) + " " + content.length + "\n";
                    digest.update(head.getBytes(StandardCharsets.UTF_8));
                    digest.update(content);
                }
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    private static List<Path> walk(Path directory) throws IOException {
        try (Stream<Path> paths = Files.walk(directory)) {
            return paths.sorted().toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}

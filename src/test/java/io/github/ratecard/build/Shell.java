package io.github.ratecard.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Runs a command in an environment of the test's own, and tells what came of it. */
record Shell(Path directory, Map<String, String> environment) {
    /** What a finished command left behind. */
    record Result(int exit, String out, String err) {}

    /** A command under way, its output going to files so that no pipe can block it. */
    record Running(Process process, Path out, Path err) {
        Result result() {
            try {
                if (!process.waitFor(300, TimeUnit.SECONDS)) {
                    process.destroyForcibly();
                    throw new AssertionError("still running after five minutes: " + process.info());
                }
                return new Result(process.exitValue(), Files.readString(out), Files.readString(err));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new AssertionError(e);
            }
        }
    }

    static Shell in(Path directory) {
        return new Shell(directory, Map.of());
    }

    Shell with(String name, String value) {
        Map<String, String> more = new TreeMap<>(environment);
        more.put(name, value);
        return new Shell(directory, more);
    }

    Shell from(Path other) {
        return new Shell(other, environment);
    }

    Result run(String... command) {
        return start("", command).result();
    }

    Result runWithInput(String input, String... command) {
        return start(input, command).result();
    }

    Running start(String input, String... command) {
        try {
            Path scratch = scratch();
            Path in = Files.writeString(scratch.resolve("in"), input);
            Path out = scratch.resolve("out");
            Path err = scratch.resolve("err");
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(directory.toFile())
                    .redirectInput(in.toFile())
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile());
            builder.environment().clear();
            builder.environment().putAll(environment);
            return new Running(builder.start(), out, err);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A directory below {@code target}: JUnit would warn of each link in one of its own. */
    static Path scratch() throws IOException {
        return Files.createTempDirectory(
                Files.createDirectories(Path.of("target/it").toAbsolutePath()), "scratch");
    }

    /** A directory with links to the named programs of this machine and no others, to serve as a PATH. */
    static Path programs(String... names) throws IOException {
        Path directory = scratch();
        for (String name : names) {
            Path program = find(name);
            if (program != null) {
                Files.createSymbolicLink(directory.resolve(name), program);
            }
        }
        return directory;
    }

    static Path script(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        if (!file.toFile().setExecutable(true, false)) {
            throw new IOException(file + " cannot be made executable");
        }
        return file;
    }

    /** The POSIX shells this machine has, as commands that read a script. */
    static List<List<String>> shells() {
        List<List<String>> found = new ArrayList<>();
        for (String[] shell : new String[][] {{"dash"}, {"bash"}, {"busybox", "sh"}}) {
            if (find(shell[0]) != null) {
                found.add(List.of(shell));
            }
        }
        return found;
    }

    static Path find(String program) {
        return Stream.of(System.getenv("PATH").split(":"))
                .map(directory -> Path.of(directory, program))
                .filter(Files::isExecutable)
                .findFirst()
                .orElse(null);
    }

    static String text(Path file) throws IOException {
        return Files.exists(file) ? Files.readString(file, StandardCharsets.UTF_8) : "";
    }
}

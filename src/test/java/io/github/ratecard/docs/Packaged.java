package io.github.ratecard.docs;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The packaged program as {@code ratecard} in a folder and on the path, without the launcher, on a fixed day; and shell
 * commands that use it there, whose data is in that folder too. What a checkout has and the documents use is there: the
 * data, CMS's samples and the sample claims.
 */
public record Packaged(Path folder) {
    private static final String TODAY = "2026-11-23";

    /** What a command wrote, standard error included, and how it ended. */
    record Result(int exit, String output) {}

    static Packaged in(Path folder) throws IOException {
        for (String needed : List.of(
                "data",
                "src/test/resources/cms",
                "src/test/resources/cms-services",
                "src/test/resources/guides",
                "docs/claims")) {
            copy(Path.of(needed), folder.resolve(needed));
        }
        Path app = Path.of("target", "app").toAbsolutePath();
        Path home = app.resolve(Files.readString(app.resolve("current")).strip());
        Path wrapper = folder.resolve("ratecard");
        Files.writeString(
                wrapper,
                "#!/bin/sh\nexec '" + System.getProperty("java.home")
                        + "/bin/java' -Xshare:auto -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Dstdout.encoding=UTF-8"
                        + " '-Dratecard.tables=" + home + "/tables' -Dratecard.today=" + TODAY
                        + " -cp '" + home + "/ratecard.jar' io.github.ratecard.cli.Main \"$@\"\n");
        Files.setPosixFilePermissions(wrapper, PosixFilePermissions.fromString("rwxr-xr-x"));
        return new Packaged(folder);
    }

    public static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }

    Result run(String command) throws IOException, InterruptedException {
        String shell = command.contains("<(") ? "bash" : "sh";
        ProcessBuilder builder = new ProcessBuilder(shell, "-c", command)
                .directory(folder.toFile())
                .redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("RATECARD"));
        builder.environment().put("PATH", folder + ":" + System.getenv("PATH"));
        builder.environment().put("HOME", folder.toString());
        builder.environment().put("XDG_DATA_HOME", folder.resolve(".data").toString());
        builder.environment().put("COLUMNS", "80");
        builder.environment().put("LC_ALL", "C.UTF-8");
        Process process = builder.start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(process.waitFor(300, TimeUnit.SECONDS), command);
        return new Result(process.exitValue(), output);
    }
}

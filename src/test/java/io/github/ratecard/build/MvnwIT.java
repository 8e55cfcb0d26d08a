package io.github.ratecard.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code mvnw}: which Maven it runs, and what it does where there is none. The Maven here is a script that echoes. */
class MvnwIT {
    private static final String[] TOOLS = {
        "sh", "cat", "cp", "cut", "dirname", "gzip", "mkdir", "mktemp", "mv", "rm", "sed", "sha512sum", "tar"
    };

    @TempDir
    Path temporary;

    private Path root;
    private Path path;
    private Path archive;
    private Shell shell;

    @BeforeEach
    void checkout() throws Exception {
        root = Files.createDirectories(temporary.resolve("a check out"));
        Files.copy(Path.of("mvnw"), root.resolve("mvnw"));
        path = Shell.programs(TOOLS);
        java("17.0.15");
        archive = fakeMaven("9.8.7");
        pin("9.8.7", sha512(archive));
        shell = Shell.in(root).with("PATH", path.toString()).with("RATECARD_MAVEN_URL", "file://" + archive);
    }

    @Test
    void runsTheMavenOnThePathWithTheArgumentsAsTheyAre() throws IOException {
        mavenOnPath("\\033[1mApache Maven 3.8.7\\033[m");
        Shell.Result result = shell.run("./mvnw", "-q", "a b", "");
        assertEquals(new Shell.Result(0, "path maven: [-q] [a b] [] \n", ""), result);
    }

    @Test
    void takesMaven4FromThePathToo() throws IOException {
        mavenOnPath("Apache Maven 4.0.0");
        assertEquals("path maven: [verify] \n", shell.run("./mvnw", "verify").out());
    }

    @Test
    void fetchesThePinnedMavenWhereTheOneOnThePathIsTooOld() throws IOException {
        mavenOnPath("Apache Maven 3.6.3");
        Shell.Result result = shell.run("./mvnw", "verify", "a b");
        assertEquals("pinned maven: [verify] [a b] \n", result.out());
        assertEquals("mvnw: fetching Maven 9.8.7 from file://" + archive + "\n", result.err());
        assertEquals(0, result.exit());
    }

    @Test
    void fetchesOnlyOnce() throws IOException {
        shell.run("./mvnw", "verify");
        Files.delete(archive);
        assertEquals(
                new Shell.Result(0, "pinned maven: [verify] \n", ""),
                shell.from(temporary).run(root + "/mvnw", "verify"));
    }

    @Test
    void twoFirstRunsAtOnceBothSucceedAndLeaveNothingElse() throws IOException {
        Shell.Running one = shell.start("", "./mvnw", "one");
        Shell.Running two = shell.start("", "./mvnw", "two");
        assertEquals("pinned maven: [one] \n", one.result().out());
        assertEquals("pinned maven: [two] \n", two.result().out());
        assertEquals("9.8.7", list(root.resolve(".mvn/maven")));
        assertEquals("bin", list(root.resolve(".mvn/maven/9.8.7")));
    }

    @Test
    void refusesAndRemovesAFileWithAnotherChecksum() throws IOException {
        pin("9.8.7", "0".repeat(128));
        Shell.Result result = shell.run("./mvnw", "verify");
        assertEquals(1, result.exit());
        assertEquals("", result.out());
        assertTrue(
                result.err()
                        .endsWith("mvnw: file://" + archive
                                + " is not the file that was asked for (its SHA-512 differs); it has been removed\n"),
                result.err());
        assertEquals("", list(root.resolve(".mvn/maven")));
    }

    @Test
    void saysWhatToDoWhereTheDownloadFails() throws IOException {
        Files.delete(archive);
        Shell.Result result = shell.run("./mvnw", "verify");
        assertEquals(1, result.exit());
        assertTrue(result.err().endsWith("; install Maven 3.8 or newer instead\n"), result.err());
        assertEquals("", list(root.resolve(".mvn/maven")));
    }

    @Test
    void saysInOneLineThatJavaIsMissing() throws IOException {
        Files.delete(path.resolve("java"));
        assertRefuses("mvnw: no Java found: install a JDK 17 or newer", shell);
    }

    @Test
    void saysInOneLineThatJavaIsTooOld() throws IOException {
        java("1.8.0_292");
        assertRefuses("mvnw: Java 1.8.0_292 (" + path.resolve("java") + ") is too old: install a JDK 17", shell);
    }

    @Test
    void saysInOneLineThatJavaHomeIsWrong() throws IOException {
        assertRefuses("mvnw: JAVA_HOME has no bin/java: install a JDK 17", shell.with("JAVA_HOME", "/nowhere"));
    }

    private static void assertRefuses(String beginning, Shell shell) {
        Shell.Result result = shell.run("./mvnw", "verify");
        assertEquals(1, result.exit());
        assertEquals("", result.out());
        assertTrue(result.err().startsWith(beginning), result.err());
        assertEquals(1, result.err().lines().count());
    }

    private void java(String version) throws IOException {
        Files.deleteIfExists(path.resolve("java"));
        Shell.script(path.resolve("java"), "#!/bin/sh\necho 'openjdk version \"" + version + "\" 2025-04-15' >&2\n");
    }

    private void mavenOnPath(String version) throws IOException {
        Shell.script(
                path.resolve("mvn"),
                "#!/bin/sh\n[ \"$1\" != --version ] || { printf '" + version + "\\n'; exit; }\n" + echo("path maven"));
    }

    private Path fakeMaven(String version) throws IOException {
        String name = "apache-maven-" + version;
        Shell.script(temporary.resolve(name).resolve("bin/mvn"), "#!/bin/sh\n" + echo("pinned maven"));
        Path file = temporary.resolve("maven.tar.gz");
        Shell.Result packed =
                Shell.in(temporary).with("PATH", path.toString()).run("tar", "-czf", file.toString(), name);
        assertEquals("", packed.err());
        return file;
    }

    private static String echo(String who) {
        return "printf '%s: ' '" + who + "'; printf '[%s] ' \"$@\"; echo\n";
    }

    private void pin(String version, String sha512) throws IOException {
        Files.createDirectories(root.resolve(".mvn"));
        Files.writeString(
                root.resolve(".mvn/ratecard-maven.properties"),
                "version=" + version + "\nurl=https://nowhere.invalid/maven.tar.gz\nsha512=" + sha512 + "\n");
    }

    private static String sha512(Path file) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-512").digest(Files.readAllBytes(file)));
    }

    private static String list(Path directory) throws IOException {
        try (Stream<Path> children = Files.list(directory)) {
            return String.join(
                    " ",
                    children.map(child -> child.getFileName().toString())
                            .sorted()
                            .toList());
        }
    }
}

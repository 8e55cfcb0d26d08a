package io.github.ratecard.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Archives of JDK 25 or newer, which hold classes linked beforehand: such a JVM has been seen to run those of an older
 * program than the one it was told to start. The tests run on a JDK of their own, this looks for the other.
 */
class LinkedArchiveIT {
    private static final int LINKS = 25;

    @TempDir
    Path temporary;

    private Path home;
    private Checkout checkout;
    private Shell shell;

    @BeforeEach
    void checkOutAndArchive() throws IOException {
        Optional<Path> found = newerJdk();
        assumeTrue(found.isPresent(), "no JDK 25 or newer: not in JAVA25_HOME, nor beside " + Checkout.JAVA_HOME);
        home = found.get();
        checkout =
                Checkout.create(temporary.resolve("a check out")).withArchives().built();
        shell = checkout.shell().with("JAVA_HOME", home.toString());
        Shell.Result made =
                shell.run("sh", "src/launcher/archive.sh", checkout.build().toString(), home.toString());
        assertEquals(new Shell.Result(0, "", ""), made);
        assertTrue(Files.size(Checkout.archive(checkout.build(), home)) > 1_000_000);
    }

    @Test
    void isUsed() throws IOException {
        Shell.Result flags = shell.with("JDK_JAVA_OPTIONS", "-Xshare:on").run("./ratecard", "flags");
        assertEquals(0, flags.exit(), flags.toString());
        assertTrue(flags.out().contains("-XX:SharedArchiveFile=" + Checkout.archive(checkout.build(), home)));
        assertAnswers("one");
    }

    /** The program's file changes and the archive stays: one older than the archive, then one of this moment. */
    @Test
    void doesNotAnswerForAProgramChangedUnderIt() throws IOException {
        Path jar = checkout.build().resolve("ratecard.jar");
        Checkout.writeJar(jar, "two");
        for (Instant written : List.of(Instant.EPOCH, Instant.now())) {
            Files.setLastModifiedTime(jar, FileTime.from(written));
            assertAnswers("two");
        }
    }

    @Test
    void doesNotAnswerForTheNextBuild() throws Exception {
        checkout.prepare("two");
        checkout.moveHead();
        assertEquals("two\n", shell.run("./ratecard", "version").out());
        Until.holds(() -> Files.exists(Checkout.ready(checkout.build(), home)));
        assertAnswers("two");
    }

    @AfterEach
    void letMakersFinish() throws Exception {
        Until.noArchiveIsBeingMade(temporary);
    }

    private void assertAnswers(String version) {
        assertEquals(new Shell.Result(0, version + "\n", ""), shell.run("./ratecard", "version"));
    }

    private static Optional<Path> newerJdk() throws IOException {
        try (Stream<Path> beside = Files.list(Checkout.JAVA_HOME.toRealPath().getParent())) {
            return Stream.concat(
                            Stream.of(
                                    Checkout.JAVA_HOME, Path.of(System.getenv().getOrDefault("JAVA25_HOME", ""))),
                            beside.sorted())
                    .filter(jdk -> Files.isExecutable(jdk.resolve("bin/javac")) && major(jdk) >= LINKS)
                    .findFirst();
        }
    }

    private static int major(Path jdk) {
        try (Stream<String> lines = Files.lines(jdk.resolve("release"))) {
            return lines.filter(line -> line.startsWith("JAVA_VERSION="))
                    .map(line -> line.replaceFirst("^\\D*(\\d*).*", "$1"))
                    .mapToInt(Integer::parseInt)
                    .findFirst()
                    .orElse(0);
        } catch (IOException none) {
            return 0;
        }
    }
}

package io.github.ratecard.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Class-data archives: made unasked, used, and never the cause of a wrong answer or of any noise. */
class ArchiveIT {
    private static final Shell.Result ANSWER = new Shell.Result(0, "one\n", "");

    @TempDir
    Path temporary;

    private Checkout checkout;
    private Shell shell;

    @BeforeEach
    void checkOutAndArchive() throws IOException {
        checkout = Checkout.create(temporary.resolve("a check out")).built();
        Files.delete(Checkout.ready(checkout.build()));
        shell = checkout.shell();
    }

    @AfterEach
    void letMakersFinish() throws Exception {
        Until.noArchiveIsBeingMade(temporary);
    }

    @Test
    void theFirstRunOfAJdkHasOneMadeAndTheNextUsesIt() throws Exception {
        assertEquals(ANSWER, shell.run("./ratecard", "version"));
        awaitArchive(checkout.build());
        assertShared(shell, checkout.build());
        assertEquals(ANSWER, shell.run("./ratecard", "version"));
    }

    @Test
    void manyFirstRunsMakeOne() throws Exception {
        List<Shell.Running> runs = Stream.generate(() -> shell.start("", "./ratecard", "version"))
                .limit(5)
                .toList();
        runs.forEach(run -> assertEquals(ANSWER, run.result()));
        awaitArchive(checkout.build());
        assertShared(shell, checkout.build());
    }

    @Test
    void aTruncatedOneIsNotTouchedButMadeAnew() throws Exception {
        makeArchive();
        Path archive = Checkout.archive(checkout.build());
        Files.setPosixFilePermissions(archive, PosixFilePermissions.fromString("rw-r--r--"));
        try (RandomAccessFile file = new RandomAccessFile(archive.toFile(), "rw")) {
            file.setLength(100_000);
        }
        assertEquals(ANSWER, shell.run("./ratecard", "version"));
        Until.holds(() -> Files.size(archive) > 100_000 && isReady(checkout.build()));
        assertShared(shell, checkout.build());
    }

    @Test
    void aProgramChangedUnderItIsTheOneThatAnswers() throws Exception {
        makeArchive();
        Path jar = checkout.build().resolve("ratecard.jar");
        Checkout.writeJar(jar, "two");
        FileTime now = FileTime.from(Instant.now());
        for (FileTime written : List.of(FileTime.from(Instant.EPOCH), now)) {
            Files.setLastModifiedTime(jar, written);
            assertEquals(new Shell.Result(0, "two\n", ""), shell.run("./ratecard", "version"));
        }
        Until.holds(() ->
                Files.getLastModifiedTime(Checkout.ready(checkout.build())).compareTo(now) > 0);
        assertShared(shell, checkout.build());
    }

    @Test
    void aMovedCheckoutAnswersAndGetsItsOwn() throws Exception {
        makeArchive();
        Checkout moved = new Checkout(Files.move(checkout.root(), temporary.resolve("moved")));
        assertEquals(ANSWER, moved.shell().run("./ratecard", "version"));
        Until.holds(() -> Files.readString(Checkout.ready(moved.build())).startsWith(moved.build() + "\n"));
        assertShared(moved.shell(), moved.build());
    }

    @Test
    void aCopiedCheckoutRunsItselfAndNotTheOriginal() throws Exception {
        makeArchive();
        Checkout copy = new Checkout(temporary.resolve("copy"));
        shell.run("cp", "-Rp", checkout.root().toString(), copy.root().toString());
        Shell.Result result = copy.shell().run(copy.root() + "/ratecard", "property", "ratecard.tables");
        assertEquals(new Shell.Result(0, copy.build() + "/tables\n", ""), result);
        Until.holds(() -> Files.readString(Checkout.ready(copy.build())).startsWith(copy.build() + "\n"));
    }

    @Test
    void aCheckoutThatCannotBeWrittenHasItInTheCache() throws Exception {
        List<String> somebody = asSomebodyWithoutRights();
        Path cache = temporary.resolve("cache");
        Shell user = shell.with("XDG_CACHE_HOME", cache.toString());
        setPermissions("r-xr-xr-x");
        try {
            assertEquals(ANSWER, user.run(plus(somebody, "./ratecard", "version")));
            awaitArchive(cache.resolve("ratecard/one"));
            assertShared(user, cache.resolve("ratecard/one"), somebody.toArray(String[]::new));
            assertFalse(Files.exists(Checkout.ready(checkout.build())));
        } finally {
            setPermissions("rwxr-xr-x");
        }
    }

    @Test
    void aJdkThatCanMakeNoneIsNotAskedAgain() throws Exception {
        Path home = Files.createDirectories(temporary.resolve("jdk"));
        Files.copy(Checkout.JAVA_HOME.resolve("release"), home.resolve("release"));
        Shell.script(home.resolve("bin/java"), """
                #!/bin/sh
                case " $* " in *-Xshare:dump*) echo dump >>'%s'; exit 1 ;; esac
                exec '%s/bin/java' "$@"
                """.formatted(temporary.resolve("dumps"), Checkout.JAVA_HOME));
        Shell odd = shell.with("JAVA_HOME", home.toString());
        assertEquals(ANSWER, odd.run("./ratecard", "version"));
        Until.holds(() -> isReady(checkout.build()));
        assertEquals(ANSWER, odd.run("./ratecard", "version"));
        assertEquals("dump\n", Files.readString(temporary.resolve("dumps")));
        assertFalse(Files.exists(Checkout.archive(checkout.build())));
    }

    private void makeArchive() throws IOException {
        Shell.Result made =
                shell.run("sh", "src/launcher/archive.sh", checkout.build().toString(), Checkout.JAVA_HOME.toString());
        assertEquals(new Shell.Result(0, "", ""), made);
        assertTrue(isReady(checkout.build()));
    }

    /** The program is started from the archive in that place, and the JVM, which here must, takes it. */
    private static void assertShared(Shell shell, Path place, String... prefix) {
        Shell.Result result =
                shell.with("JDK_JAVA_OPTIONS", "-Xshare:on").run(plus(List.of(prefix), "./ratecard", "flags"));
        assertEquals(0, result.exit(), result.toString());
        assertTrue(result.out().contains("-XX:SharedArchiveFile=" + Checkout.archive(place)), result.out());
    }

    private static boolean isReady(Path directory) {
        return Files.exists(Checkout.ready(directory));
    }

    private static void awaitArchive(Path directory) throws Exception {
        Until.holds(() -> isReady(directory));
        assertTrue(Files.size(Checkout.archive(directory)) > 1_000_000);
    }

    /** Tests run as root in many a container, whom no permission stops. */
    private List<String> asSomebodyWithoutRights() throws IOException {
        if (!System.getProperty("user.name").equals("root")) {
            return List.of();
        }
        assumeTrue(Shell.find("setpriv") != null, "root, and no setpriv to be somebody else with");
        Files.setPosixFilePermissions(temporary, PosixFilePermissions.fromString("rwxrwxrwx"));
        return List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups");
    }

    private void setPermissions(String permissions) throws IOException {
        for (Path directory : List.of(checkout.build(), checkout.app())) {
            Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString(permissions));
        }
    }

    private static String[] plus(List<String> prefix, String... command) {
        return Stream.concat(prefix.stream(), Stream.of(command)).toArray(String[]::new);
    }
}

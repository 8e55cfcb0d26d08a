package io.github.ratecard.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The launcher {@code ratecard}: the first build, which Java, and that nothing gets between program and caller. */
class LauncherIT {
    private static final String FIRST_USE = "ratecard: building on first use, about a minute ...\n";
    private static final String INSTALL = ": install a JDK 17 or newer ";

    @TempDir
    Path temporary;

    private Checkout checkout;
    private Shell shell;

    @BeforeEach
    void checkOut() throws IOException {
        checkout = Checkout.create(temporary.resolve("a check out"));
        shell = checkout.shell();
    }

    static List<List<String>> shells() {
        return Shell.shells();
    }

    @ParameterizedTest
    @MethodSource("shells")
    void buildsOnFirstUseAndThenAnswers(List<String> posix) throws IOException {
        String[] command =
                Stream.concat(posix.stream(), Stream.of("ratecard", "cat")).toArray(String[]::new);
        Shell.Result first = shell.runWithInput("what was piped in\n", command);
        assertEquals(new Shell.Result(0, "what was piped in\n", FIRST_USE), first);
        assertEquals("noise of the build\n", Shell.text(checkout.root().resolve("target/build.log")));
        Shell.Result second = shell.runWithInput("and again\n", command);
        assertEquals(new Shell.Result(0, "and again\n", ""), second);
        assertEquals(1, checkout.builds());
    }

    @Test
    void twoFirstRunsAtOnceBuildOnce() throws IOException {
        assertTwoRunsBuildOnce(shell);
    }

    @Test
    void twoFirstRunsAtOnceBuildOnceWithoutFlockToo() throws IOException {
        assertTwoRunsBuildOnce(shell.with("PATH", toolsWithoutFlock().toString()));
    }

    @Test
    void aLockWhoseHolderWasKilledIsTakenOver() throws IOException {
        Path lock = checkout.root().resolve("target/build.lock.d");
        Files.createDirectories(lock);
        Files.writeString(lock.resolve("pid"), "999999999\n");
        Shell.Result result = shell.with("PATH", toolsWithoutFlock().toString()).run("./ratecard", "version");
        assertEquals(new Shell.Result(0, "one\n", FIRST_USE), result);
    }

    private void assertTwoRunsBuildOnce(Shell shell) throws IOException {
        Shell.Running one = shell.start("", "./ratecard", "version");
        Shell.Running two = shell.start("", "./ratecard", "version");
        assertEquals("one\n", one.result().out());
        assertEquals("one\n", two.result().out());
        assertEquals(1, checkout.builds());
    }

    private Path toolsWithoutFlock() throws IOException {
        return Shell.programs("sh", "awk", "cat", "cp", "mkdir", "mv", "rm", "sed", "sleep");
    }

    @Test
    void aFailedBuildIsOneMessageAndNoAnswer() throws IOException {
        Files.writeString(checkout.root().resolve("broken"), "");
        Shell.Result result = shell.run("./ratecard", "version");
        assertEquals(3, result.exit());
        assertEquals("", result.out());
        assertEquals(FIRST_USE + "ratecard: the build failed; the end of ./target/build.log says why\n", result.err());
    }

    @Test
    void buildsAgainWhenTheCheckoutHasMovedOn() throws IOException {
        checkout.built().prepare("two");
        assertEquals(new Shell.Result(0, "one\n", ""), shell.run("./ratecard", "version"));
        checkout.moveHead();
        Shell.Result result = shell.run("./ratecard", "version");
        assertEquals("two\n", result.out());
        assertEquals("ratecard: the checkout has changed, building again, about a minute ...\n", result.err());
    }

    @Test
    void givesNoOldAnswerWhenBuildingAgainFails() throws IOException {
        checkout.built();
        checkout.moveHead();
        Files.writeString(checkout.root().resolve("broken"), "");
        Shell.Result result = shell.run("./ratecard", "version");
        assertEquals(3, result.exit());
        assertEquals("", result.out());
    }

    @Test
    void theTabKeyStartsNoBuild() throws IOException {
        assertEquals(new Shell.Result(0, "", ""), shell.run("./ratecard", "complete", "--", "quote", "mi"));
        checkout.built().prepare("two");
        assertEquals(
                new Shell.Result(0, "complete|--|quote|mi\n", ""),
                shell.run("./ratecard", "complete", "--", "quote", "mi"));
        checkout.moveHead();
        assertEquals(new Shell.Result(0, "", ""), shell.run("./ratecard", "complete", "--", "quote", "mi"));
        assertEquals(1, checkout.builds());
    }

    @Test
    void worksFromAnywhereByAnyName() throws IOException {
        checkout.built();
        Path link = Files.createSymbolicLink(
                temporary.resolve("link"), checkout.root().resolve("ratecard"));
        Path relative = Files.createSymbolicLink(temporary.resolve("relative"), Path.of("a check out/ratecard"));
        Path chained = Files.createSymbolicLink(temporary.resolve("chained"), Path.of("relative"));
        Path elsewhere = Files.createDirectories(temporary.resolve("elsewhere"));
        for (String command : List.of(
                checkout.root() + "/ratecard",
                "../a check out/ratecard",
                link.toString(),
                "../" + relative.getFileName(),
                chained.toString())) {
            Shell.Result result = shell.from(elsewhere).run(command, "property", "ratecard.tables");
            assertEquals(new Shell.Result(0, checkout.build() + "/tables\n", ""), result, command);
        }
        Shell.Result onPath = shell.from(elsewhere)
                .with("PATH", checkout.root() + ":" + System.getenv("PATH"))
                .run("sh", "-c", "ratecard directory");
        assertEquals(elsewhere.toRealPath() + "\n", onPath.out());
    }

    @Test
    void aWarmStartNeedsNothingButJava() throws IOException {
        checkout.built();
        Path onlyJava = Shell.scratch();
        Files.createSymbolicLink(onlyJava.resolve("java"), Checkout.JAVA_HOME.resolve("bin/java"));
        Shell bare = shell.with("JAVA_HOME", "").with("PATH", onlyJava.toString());
        // What it was told once it keeps; asking took sed.
        shell.with("JAVA_HOME", "")
                .with("PATH", onlyJava + ":" + System.getenv("PATH"))
                .run("./ratecard");
        assertEquals(new Shell.Result(0, "one\n", ""), bare.run("/bin/sh", "ratecard", "version"));
    }

    @Test
    void tellsTheProgramTheDateAndWhetherThereIsATerminal() throws IOException {
        checkout.built();
        Shell shell = this.shell.with("TZ", "UTC");
        LocalDate before = LocalDate.now(ZoneOffset.UTC);
        String today =
                shell.run("./ratecard", "property", "ratecard.today").out().strip();
        assertTrue(List.of(before, LocalDate.now(ZoneOffset.UTC)).contains(LocalDate.parse(today)), today);
        assertEquals(
                "\n", shell.run("./ratecard", "property", "ratecard.columns").out());

        assumeTrue(Shell.find("script") != null, "no script to make a terminal with");
        String command = "stty cols 57; ./ratecard property ratecard.columns";
        assertEquals("57\r\n", shell.run("script", "-qc", command, "/dev/null").out());
    }

    @Test
    void becomesTheProgramSoThatSignalsReachIt() throws IOException {
        checkout.built();
        Shell.Running running = shell.start("", "./ratecard", "pid");
        assertEquals(running.process().pid() + "\n", running.result().out());
    }

    @Test
    void passesArgumentsAndExitCodeOnAsTheyAre() throws IOException {
        checkout.built();
        assertEquals(
                "quote|a b|*||-x\n",
                shell.run("./ratecard", "quote", "a b", "*", "", "-x").out());
        assertEquals(new Shell.Result(42, "", ""), shell.run("./ratecard", "exit", "42"));
    }

    @Test
    void readsAndWritesUtf8InACLocaleToo() throws IOException {
        checkout.built();
        Path file = Files.writeString(temporary.resolve("tarif-\u00e9t\u00e9"), "\u00ae\n");
        for (String locale : List.of("C", "POSIX", "C.UTF-8", "xx_YY.UTF-8", "xx_YY.utf8")) {
            Shell there = shell.with("LC_ALL", locale);
            assertEquals(
                    "quote|mild\u00ae\n",
                    there.run("./ratecard", "quote", "mild\u00ae").out(),
                    locale);
            assertEquals(
                    "\u00ae\n", there.run("./ratecard", "read", file.toString()).out(), locale);
        }
    }

    @Test
    void saysWhatToInstallWhereThereIsNoJava() throws IOException {
        Path nothing = Files.createDirectories(temporary.resolve("nothing"));
        Shell bare = shell.with("JAVA_HOME", "").with("PATH", nothing.toString());
        assertRefuses("ratecard: no Java found" + INSTALL, bare);
    }

    @Test
    void saysWhatToInstallWhereJavaIsTooOld() throws IOException {
        Path home = javaHome("#!/bin/sh\nexit 9\n", "JAVA_VERSION=\"11.0.2\"\n");
        assertRefuses(
                "ratecard: Java 11.0.2 in " + home + " is too old" + INSTALL, shell.with("JAVA_HOME", home.toString()));
    }

    @Test
    void asksAJavaThatHasNoReleaseFile() throws IOException {
        Path home = javaHome("#!/bin/sh\necho '    java.version = 1.8.0_292' >&2\n", "");
        Files.delete(home.resolve("release"));
        assertRefuses(
                "ratecard: Java 1.8.0_292 in " + home + " is too old" + INSTALL,
                shell.with("JAVA_HOME", home.toString()));
    }

    @Test
    void followsAVersionSwitcherOnThePath() throws IOException {
        checkout.built();
        Path shims = temporary.resolve("shims");
        Shell.script(shims.resolve("java"), "#!/bin/sh\nexec '" + Checkout.JAVA_HOME + "/bin/java' \"$@\"\n");
        Shell switched = shell.with("JAVA_HOME", "").with("PATH", shims + ":" + System.getenv("PATH"));
        assertEquals(new Shell.Result(0, "one\n", ""), switched.run("./ratecard", "version"));
    }

    @Test
    void saysThatBuildingNeedsAJdk() throws IOException {
        Path home = javaHome("#!/bin/sh\nexit 9\n", "JAVA_VERSION=\"17.0.1\"\n");
        assertRefuses(
                "ratecard: building needs a JDK, and " + home + " only runs programs" + INSTALL,
                shell.with("JAVA_HOME", home.toString()));
    }

    private void assertRefuses(String beginning, Shell shell) throws IOException {
        Shell.Result result = shell.run("/bin/sh", "ratecard", "version");
        assertEquals(3, result.exit());
        assertEquals("", result.out());
        assertTrue(result.err().startsWith(beginning), result.err());
        assertEquals(1, result.err().lines().count());
        assertEquals(0, checkout.builds());
    }

    private Path javaHome(String java, String release) throws IOException {
        Path home = temporary.resolve("jdk");
        Shell.script(home.resolve("bin/java"), java);
        Files.writeString(home.resolve("release"), release);
        return home;
    }
}

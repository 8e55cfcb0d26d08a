package io.github.ratecard.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The distribution of {@code -Pdist}, unpacked where nobody may write, in a folder with blanks, run without Java and
 * without any other program but the shell: it says what the launcher of the checkout says.
 */
class DistIT {
    private static final String PACKED = System.getProperty("ratecard.distribution", "");
    private static Path folder = Path.of("");
    private static Path home = Path.of("");

    @BeforeAll
    static void unpack() throws IOException {
        if (PACKED.isEmpty()) {
            System.out.println("DistIT is skipped: only -Pdist packs a distribution");
        }
        assumeTrue(!PACKED.isEmpty(), "no distribution");
        folder = Files.createDirectory(Shell.scratch().resolve("a place"));
        home = Files.createDirectory(Shell.scratch().resolve("home"));
        tools().run("tar", "-xzf", PACKED + ".tar.gz", "-C", folder.toString());
        assertEquals(0, tools().run("chmod", "-R", "a-w", folder.toString()).exit());
    }

    @AfterAll
    static void clean() {
        if (!PACKED.isEmpty()) {
            tools().run("chmod", "-R", "u+w", folder.toString());
            tools().run("rm", "-r", folder.toString());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "quote mild --levels 2 --explain",
                "quote mild --patient --zip 10001 --format json",
                "quote mlid",
                "price 62330 62331 --format md",
                "lookup 62330 C1889",
                "batch FILE",
                "claim mild --site hospital --format x12",
                "check docs/claims/hospital.837 docs/claims/professional-paper.yaml",
                "coverage mild",
                "tables validate data",
                "import src/test/resources/cms/GPCI2026.csv --data EMPTY",
                "--version",
            })
    void saysWhatTheCheckoutSays(String words) throws IOException {
        Path rows = Files.writeString(Shell.scratch().resolve("rows.csv"), "code,site\n62330,asc\n99999,asc\n");
        assertEquals(run("./ratecard", words, rows), run(launcher().toString(), words, rows));
    }

    private static Shell.Result run(String launcher, String words, Path rows) throws IOException {
        String empty = Files.createDirectory(Shell.scratch().resolve("data")).toString();
        List<String> command = new ArrayList<>(List.of(launcher));
        for (String word : words.split(" ")) {
            command.add(word.replace("FILE", rows.toString()).replace("EMPTY", empty));
        }
        boolean checkout = launcher.equals("./ratecard");
        Shell shell = checkout ? new Checkout(Path.of("").toAbsolutePath()).shell() : bare();
        Shell.Result result = shell.run(command.toArray(String[]::new));
        return new Shell.Result(
                result.exit(),
                result.out().replace(empty, "EMPTY"),
                result.err().replace(empty, "EMPTY"));
    }

    @Test
    void makesTheWorkbookThatTheCheckoutMakes() throws IOException {
        Path ours = Shell.scratch().resolve("quote.xlsx");
        Path theirs = Shell.scratch().resolve("quote.xlsx");
        bare().run(launcher().toString(), "quote", "mild", "--date", "2026-06-01", "-o", ours.toString());
        new Checkout(Path.of("").toAbsolutePath())
                .shell()
                .run("./ratecard", "quote", "mild", "--date", "2026-06-01", "-o", theirs.toString());
        assertEquals(-1, Files.mismatch(ours, theirs));
    }

    /** What writes Parquet is of no module, and the rest of the program is. */
    @Test
    void writesTheParquetThatTheCheckoutWrites() throws IOException {
        List<String> words =
                List.of("schedule", "62330", "--localities", "all", "--date", "2026-06-01", "-o", "fees.parquet");
        Path ours = Shell.scratch().resolve("fees.parquet");
        Path theirs = Shell.scratch().resolve("fees.parquet");
        Shell.Result result = bare().run(command(launcher().toString(), words, ours));
        assertEquals(0, result.exit(), result.err());
        new Checkout(Path.of("").toAbsolutePath()).shell().run(command("./ratecard", words, theirs));
        assertEquals(-1, Files.mismatch(ours, theirs));
    }

    private static String[] command(String launcher, List<String> words, Path file) {
        List<String> command = new ArrayList<>(List.of(launcher));
        command.addAll(words.subList(0, words.size() - 1));
        command.add(file.toString());
        return command.toArray(String[]::new);
    }

    @Test
    void leavesNothingBehind() throws IOException {
        assertEquals(0, bare().run(launcher().toString(), "quote", "mild").exit());
        try (Stream<Path> files = Files.list(home)) {
            assertEquals(List.of(), files.toList());
        }
    }

    @Test
    void worksByALinkAndWithoutADateCommand() throws IOException {
        Path link = Files.createSymbolicLink(Shell.scratch().resolve("ratecard"), launcher());
        LocalDate before = LocalDate.now(ZoneOffset.UTC);
        Shell.Result result = bare().with("TZ", "UTC")
                .with("PATH", Shell.programs("readlink").toString())
                .run(link.toString(), "quote", "mild");
        assertEquals(0, result.exit(), result.err());
        LocalDate after = LocalDate.now(ZoneOffset.UTC);
        assertTrue(Stream.of(before, after).anyMatch(day -> result.out().contains(day.toString())), result.out());
    }

    /** Unpacked elsewhere than it was made, the archive serves all the same: as quick from the first run on. */
    @Test
    void takesEveryClassOfItsOwnFromTheArchiveItCameWith() throws IOException {
        Path log = Shell.scratch().resolve("classes");
        Path lib = launcher().resolveSibling("lib");
        List<String> start =
                new ArrayList<>(List.of(lib.resolve("runtime/bin/java").toString()));
        String read = ". src/launcher/jdk.sh; read_release \"$0\"; echo $always $quick";
        String flags = tools().run("/bin/sh", "-c", read, lib.resolve("runtime").toString())
                .out()
                .strip();
        Stream.of(flags.split(" "))
                .filter(flag -> !flag.equals("-Xlog:disable"))
                .forEach(start::add);
        start.addAll(List.of("-Xshare:on", "-Xlog:class+load:file=" + log));
        start.addAll(List.of("-Dratecard.tables=" + lib.resolve("tables"), "-Dratecard.today=2026-11-23"));
        start.addAll(List.of("-cp", lib.resolve("none").toString(), "io.github.ratecard.cli.Main", "quote", "mild"));
        Shell.Result result = bare().run(start.toArray(String[]::new));
        assertEquals(0, result.exit(), result.err());
        List<String> classes = Files.readAllLines(log);
        assertTrue(classes.stream().anyMatch(line -> line.contains(" io.github.ratecard.cli.Main source: shared")));
        assertEquals(
                List.of(),
                classes.stream().filter(line -> line.contains("jrt:/ratecard")).toList());
    }

    @Test
    void bringsLicencesAndNoMoreOfJavaThanItNeeds() throws IOException {
        for (String file : List.of("LICENSE", "NOTICE", "THIRD-PARTY", "lib/runtime/legal/java.base/LICENSE")) {
            assertTrue(Files.size(launcher().resolveSibling(file)) > 0, file);
        }
        String listed = bare().run(
                        launcher().resolveSibling("lib/runtime/bin/java").toString(), "--list-modules")
                .out();
        Set<String> modules = listed.lines()
                .map(line -> line.replaceFirst("@.*", ""))
                .filter(name -> !name.equals("ratecard"))
                .collect(Collectors.toSet());
        // The last two fetch releases from CMS
        assertEquals(
                Set.of("java.base", "java.logging", "java.xml", "jdk.charsets", "java.net.http", "jdk.crypto.ec"),
                modules);
        assertFalse(Files.exists(launcher().resolveSibling("lib/runtime/include")));
    }

    @Test
    void theZipHoldsTheSame() throws IOException {
        if (Shell.find("unzip") == null) {
            System.out.println("DistIT.theZipHoldsTheSame is skipped: no unzip on the PATH");
        }
        assumeTrue(Shell.find("unzip") != null, "no unzip");
        Path other = Files.createDirectory(Shell.scratch().resolve("zip"));
        tools().run("unzip", "-q", PACKED + ".zip", "-d", other.toString());
        Shell.Result difference = tools().run("diff", "-r", folder.toString(), other.toString());
        assertEquals(new Shell.Result(0, "", ""), difference);
        Path launcher = other.resolve(launcher().getParent().getFileName()).resolve("ratecard");
        assertEquals(0, bare().run(launcher.toString(), "quote", "mild").exit());
    }

    private static Path launcher() throws IOException {
        try (Stream<Path> unpacked = Files.list(folder)) {
            return unpacked.findFirst().orElseThrow().resolve("ratecard");
        }
    }

    private static Shell bare() {
        return Shell.in(Path.of("").toAbsolutePath()).with("PATH", "").with("HOME", home.toString());
    }

    private static Shell tools() {
        return Shell.in(Path.of("").toAbsolutePath()).with("PATH", System.getenv("PATH"));
    }
}

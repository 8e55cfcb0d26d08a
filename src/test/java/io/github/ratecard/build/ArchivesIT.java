package io.github.ratecard.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The archives of {@code -Pdist} for machines that have a Java: what they hold, and that the program answers from there.
 * {@code ratecard.bat} cannot be run here; it is read.
 */
class ArchivesIT {
    private static final String PACKED = System.getProperty("ratecard.any", "");
    private static final Path JAR = Path.of("target/ratecard.jar");
    private static final List<String> QUESTION = List.of("quote", "mild", "--date", "2026-06-01", "--explain");

    @BeforeAll
    static void needsThem() {
        if (PACKED.isEmpty()) {
            System.out.println("ArchivesIT is skipped: only -Pdist packs archives");
        }
        assumeTrue(!PACKED.isEmpty(), "no archives");
    }

    @Test
    void theZipHoldsTheProgramAndNothingElse() throws IOException {
        Map<String, String> modes = new TreeMap<>();
        try (FileSystem zip = zip();
                Stream<Path> files = Files.walk(zip.getPath("/"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = file.toString().replaceFirst("^/ratecard-[^/]+/", "");
                String mode = PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
                modes.put(name.replaceFirst("(?<=^lib/tables/|/man1/).*", "*"), mode);
            }
        }
        Map<String, String> expected = new TreeMap<>();
        for (String name : List.of(
                "LICENSE",
                "NOTICE",
                "THIRD-PARTY",
                "lib/launcher/jdk.sh",
                "lib/launcher/rare.sh",
                "lib/launcher/run.sh",
                "lib/ratecard.jar",
                "lib/tables/*",
                "ratecard.bat",
                "share/completions/ratecard.bash",
                "share/completions/ratecard.fish",
                "share/completions/ratecard.zsh",
                "share/man/man1/*")) {
            expected.put(name, "rw-r--r--");
        }
        expected.put("ratecard", "rwxr-xr-x");
        assertEquals(expected, modes);
    }

    @Test
    void everyNameIsBelowOneFolderAndTheTarHoldsTheSame() throws IOException {
        String listed;
        try (FileSystem zip = zip();
                Stream<Path> files = Files.walk(zip.getPath("/"))) {
            listed = files.filter(Files::isRegularFile)
                    .map(file -> file.toString().substring(1))
                    .collect(Collectors.joining("\n"));
        }
        List<String> zipped = names(listed);
        List<String> tarred =
                names(tools().run("tar", "-tzf", PACKED + ".tar.gz").out());
        assertTrue(tarred.size() > 50, tarred.toString());
        assertEquals(zipped, tarred);
        String folder = tarred.get(0).replaceFirst("/.*", "/");
        for (String name : tarred) {
            assertTrue(name.startsWith(folder) && !name.contains("..") && !name.contains("\\"), name);
        }
    }

    private static List<String> names(String listed) {
        return listed.lines().filter(name -> !name.endsWith("/")).sorted().toList();
    }

    @Test
    void theJarIsTheOneThatWasBuiltAndTextsNameNoPlaceOfThisMachine() throws IOException {
        String here = Path.of("").toAbsolutePath().toString();
        try (FileSystem zip = zip();
                Stream<Path> files = Files.walk(zip.getPath("/"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (file.endsWith("ratecard.jar")) {
                    assertEquals(-1, Files.mismatch(file, JAR));
                } else {
                    String text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                    assertFalse(text.contains(here), file.toString());
                }
            }
        }
    }

    @Test
    void answersByJavaHomeByThePathOrNotAtAll() throws IOException {
        Path folder = Files.createDirectory(Shell.scratch().resolve("a place"));
        assertEquals(
                0,
                tools().run("tar", "-xzf", PACKED + ".tar.gz", "-C", folder.toString())
                        .exit());
        List<String> command = new ArrayList<>(QUESTION);
        try (Stream<Path> unpacked = Files.list(folder)) {
            command.add(
                    0, unpacked.findFirst().orElseThrow().resolve("ratecard").toString());
        }
        String[] words = command.toArray(String[]::new);
        command.set(0, "./ratecard");
        Shell.Result checkout =
                new Checkout(Path.of("").toAbsolutePath()).shell().run(command.toArray(String[]::new));
        Path cache = Files.createDirectory(Shell.scratch().resolve("cache"));
        Shell bare = Shell.in(folder).with("XDG_CACHE_HOME", cache.toString()).with("HOME", cache.toString());
        assertEquals(
                checkout, bare.with("JAVA_HOME", Checkout.JAVA_HOME.toString()).run(words));
        Shell path = bare.with("PATH", Checkout.JAVA_HOME.resolve("bin") + ":" + System.getenv("PATH"));
        assertEquals(checkout, path.run(words));
        assertEquals(checkout, path.run(words), "the place of Java, noted");
        Shell.Result none =
                bare.with("PATH", Shell.programs("readlink").toString()).run(words);
        assertEquals(3, none.exit());
        assertTrue(none.err().startsWith("ratecard: no Java found: install a JDK 17 or newer"), none.err());
    }

    @Test
    void theBatchFileHasTheEndsOfLinesThatWindowsNeedsAndLeadsToLabelsThatItHas() throws IOException {
        String text = batchFile();
        assertTrue(StandardCharsets.US_ASCII.newEncoder().canEncode(text));
        assertFalse(text.replace("\r\n", "").matches("(?s).*[\r\n\t].*"), "a line without CR and LF");
        Matcher jump = Pattern.compile("\\bgoto (\\w+)").matcher(text);
        int jumps = 0;
        while (jump.find()) {
            jumps++;
            assertTrue(text.contains("\r\n:" + jump.group(1) + "\r\n"), jump.group());
        }
        assertTrue(jumps > 5, text);
        for (String line : text.split("\r\n")) {
            String quotes = line.replace("%JAVA_HOME:\"=%", "").replaceAll("[^\"]", "");
            assertEquals(0, quotes.length() % 2, line);
        }
    }

    /** But for what only serves an archive of classes, which is not there. */
    @Test
    void theBatchFileGivesJavaTheFlagsThatTheOtherLauncherGives() throws IOException {
        String text = batchFile();
        String read = ". src/launcher/jdk.sh; echo $always; echo $quick; echo $thorough; echo $streaming";
        List<String> lines = tools().run("/bin/sh", "-c", read).out().lines().toList();
        String always = lines.get(0).replaceFirst(" -XX:\\+IgnoreUnrecognizedVMOptions .*", "");
        assertEquals(
                always,
                Stream.of(text.split("\r\n"))
                        .filter(line -> line.startsWith("set \"always="))
                        .map(line -> line.substring("set \"always=".length(), line.length() - 1)
                                .replace("%always%", ""))
                        .reduce("", String::concat));
        assertTrue(text.contains("\r\nset \"effort=" + lines.get(1) + "\""), lines.get(1));
        for (String command : List.of("import", "check", "page")) {
            assertTrue(
                    text.contains("if \"%~1\"==\"" + command + "\" set \"effort=" + lines.get(2) + "\"\r\n"), command);
        }
        for (String command : List.of("batch", "schedule")) {
            assertTrue(
                    text.contains("if \"%~1\"==\"" + command + "\" set \"effort=" + lines.get(3) + "\"\r\n"), command);
        }
    }

    /** The formula for Homebrew asks the program one question when it is installed, and names files of the archive. */
    @Test
    void theFormulaIsOfThisProgram() throws IOException {
        String formula = Files.readString(Path.of("src/packaging/ratecard.rb"));
        Matcher asked = Pattern.compile("asked = \"([^\"]*)\"").matcher(formula);
        Matcher answer = Pattern.compile("assert_equal \"([^\"]*)\"").matcher(formula);
        assertTrue(asked.find() && answer.find());
        List<String> command = new ArrayList<>(List.of("./ratecard"));
        command.addAll(List.of(asked.group(1).split(" ")));
        Shell.Result said = new Checkout(Path.of("").toAbsolutePath()).shell().run(command.toArray(String[]::new));
        assertEquals(new Shell.Result(0, answer.group(1) + "\n", ""), said);
        Matcher named = Pattern.compile("libexec/\"([^\"*]+)\"").matcher(formula);
        List<String> held = names(tools().run("tar", "-tzf", PACKED + ".tar.gz").out());
        while (named.find()) {
            assertTrue(held.stream().anyMatch(name -> name.endsWith("/" + named.group(1))), named.group());
        }
    }

    private static String batchFile() throws IOException {
        try (FileSystem zip = zip();
                Stream<Path> files = Files.walk(zip.getPath("/"))) {
            Path file = files.filter(each -> each.endsWith("ratecard.bat"))
                    .findFirst()
                    .orElseThrow();
            return Files.readString(file);
        }
    }

    private static FileSystem zip() throws IOException {
        return FileSystems.newFileSystem(Path.of(PACKED + ".zip"), Map.of("enablePosixFileAttributes", true));
    }

    private static Shell tools() {
        return Shell.in(Path.of("").toAbsolutePath()).with("PATH", System.getenv("PATH"));
    }
}

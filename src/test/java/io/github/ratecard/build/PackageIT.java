package io.github.ratecard.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.DataInputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code package} makes: the fat jar, and the layout that the launcher starts. */
class PackageIT {
    private static final Path JAR = Path.of("target/ratecard.jar").toAbsolutePath();
    private static final Path JAVA = Checkout.JAVA_HOME.resolve("bin/java");

    private static final String PARQUET = "io/github/ratecard/parquet/parquet.jar";

    @TempDir
    Path elsewhere;

    @Test
    void theJarRunsAlone() throws IOException {
        Path copy = Files.copy(JAR, elsewhere.resolve("copy.jar"));
        Shell.Result alone = Shell.in(elsewhere).run(JAVA.toString(), "-jar", copy.toString(), "--version");
        assertEquals(0, alone.exit(), alone.err());
        Shell.Result launched =
                new Checkout(Path.of("").toAbsolutePath()).shell().run("./ratecard", "--version");
        assertEquals(alone, launched);
    }

    @Test
    void theJarBringsTheLicencesOfWhatItHolds() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            assertTrue(read(jar, "META-INF/LICENSE").contains("Apache License"));
            String notice = read(jar, "META-INF/NOTICE");
            assertTrue(notice.contains("CPT is a registered trademark") && notice.contains("Jackson"));
            assertTrue(read(jar, "META-INF/NOTICE.txt").contains("Apache Commons CSV"));
        }
    }

    /** Where no class has a name that the launcher tells the JVM, the JVM says nothing, and only gets slower. */
    @Test
    void theJarHasTheClassThatTheLauncherNames() throws IOException {
        Matcher named =
                Pattern.compile("dontinline,([\\w/]+)\\.").matcher(Files.readString(Path.of("src/launcher/jdk.sh")));
        assertTrue(named.find());
        try (JarFile jar = new JarFile(JAR.toFile())) {
            assertNotNull(jar.getEntry(named.group(1) + ".class"), named.group(1));
        }
    }

    /** Whoever adds a library, or takes another version of one, says so where its licence is told. */
    @Test
    void everyLibraryInTheJarIsNamedWithItsVersion() throws IOException {
        List<String> held = new ArrayList<>();
        Set<String> entries = entries();
        for (String path : System.getProperty("java.class.path").split(File.pathSeparator)) {
            if (path.endsWith(".jar") && holdsClassOf(entries, Path.of(path))) {
                String name = Path.of(path).getFileName().toString().replaceFirst("\\.jar$", "");
                held.add(name.replaceFirst("-(?=\\d)", " "));
            }
        }
        List<String> named = Files.readAllLines(Path.of("THIRD-PARTY")).stream()
                .filter(line -> line.matches("[a-z0-9-]+ [0-9.]+ \\(.*\\)"))
                .map(line -> line.replaceFirst(" \\(.*", ""))
                .toList();
        assertEquals(held.stream().sorted().toList(), named.stream().sorted().toList());
    }

    /** What is in the jar, and in the jar within it. */
    private static Set<String> entries() throws IOException {
        Set<String> names = new HashSet<>();
        try (JarFile jar = new JarFile(JAR.toFile());
                ZipInputStream nested = new ZipInputStream(jar.getInputStream(new ZipEntry(PARQUET)))) {
            jar.stream().map(ZipEntry::getName).forEach(names::add);
            for (ZipEntry entry = nested.getNextEntry(); entry != null; entry = nested.getNextEntry()) {
                assertTrue(entry.isDirectory() || names.add(entry.getName()), entry + " is there twice");
            }
        }
        return names;
    }

    private static boolean holdsClassOf(Set<String> program, Path library) throws IOException {
        try (JarFile jar = new JarFile(library.toFile())) {
            return jar.stream()
                    .map(ZipEntry::getName)
                    .anyMatch(name -> name.matches("[a-z].*/.*\\.class") && program.contains(name));
        }
    }

    /** No other command has the classes of that library on its class path. */
    @Test
    void parquetIsWrittenByTheJarWithin() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            assertEquals(
                    List.of(),
                    jar.stream()
                            .map(ZipEntry::getName)
                            .filter(name -> name.matches("(.*/parquet/writer/.*|org/(apache/parquet|slf4j)/.*)"))
                            .toList());
        }
        Path file = elsewhere.resolve("fees.parquet");
        Shell.Result written = Shell.in(elsewhere)
                .run(JAVA.toString(), "-jar", JAR.toString(), "schedule", "62330", "-o", file.toString());
        assertEquals(0, written.exit(), written.err());
        assertTrue(written.err().startsWith("ratecard: 3 rows: "), written.err());
        String text = Files.readString(file, StandardCharsets.ISO_8859_1);
        assertTrue(text.startsWith("PAR1") && text.endsWith("PAR1"), text);
    }

    /** Without the libraries that an answer does not need, and with nothing of the command line's. */
    @Test
    void theLibraryAnswersByItself() throws IOException {
        Path library;
        try (Stream<Path> files = Files.list(JAR.getParent())) {
            library = files.filter(file -> file.getFileName().toString().matches("ratecard-[0-9.]+(-SNAPSHOT)?\\.jar"))
                    .findFirst()
                    .orElseThrow();
        }
        try (JarFile jar = new JarFile(library.toFile())) {
            assertEquals(
                    List.of(),
                    jar.stream()
                            .map(ZipEntry::getName)
                            .filter(name -> name.matches("(?!io/github/ratecard/|META-INF/).*\\.class"))
                            .toList());
            assertTrue(jar.getEntry("META-INF/THIRD-PARTY") != null && jar.getEntry("META-INF/LICENSE") != null);
        }
        Path program = Files.writeString(elsewhere.resolve("Ask.java"), """
                import io.github.ratecard.model.service.Site;
                import io.github.ratecard.quote.*;
                import io.github.ratecard.quote.request.*;

                class Ask {
                    public static void main(String[] args) {
                        try (Quoter quoter = Quoter.open()) {
                            Request request = Request.procedure("mild", 1)
                                    .withDate(java.time.LocalDate.of(2026, 6, 1));
                            System.out.println(quoter.answer(request).site(Site.ASC).get().total().get().usd());
                        }
                    }
                }
                """);
        Shell.Result asked = Shell.in(elsewhere).run(JAVA.toString(), "-cp", library.toString(), program.toString());
        assertEquals("6089.45\n", asked.out(), asked.err());
    }

    @Test
    void theManualIsOfThisVersion() throws IOException {
        String version = Shell.in(elsewhere)
                .run(JAVA.toString(), "-jar", JAR.toString(), "--version")
                .out();
        String first =
                Files.readAllLines(Path.of("target/man/ratecard.1")).get(0).replace("\\-", "-");
        assertTrue(first.startsWith(".TH RATECARD 1 ") && first.contains("\"" + version.strip() + "\""), first);
    }

    @Test
    void noClassIsTooOldForAnArchive() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            for (String name : List.of("picocli/CommandLine.class", "io/github/ratecard/cli/Main.class")) {
                try (DataInputStream in = new DataInputStream(jar.getInputStream(new ZipEntry(name)))) {
                    in.readInt();
                    in.readUnsignedShort();
                    assertEquals(61, in.readUnsignedShort(), name);
                }
            }
        }
    }

    @Test
    void theLayoutHoldsThisJar() throws IOException {
        Path build = new Checkout(Path.of("").toAbsolutePath()).build();
        assertEquals(-1, Files.mismatch(JAR, build.resolve("ratecard.jar")));
    }

    /** Each class from the jar rather than from the archive is a fraction of a millisecond; a library's, many of them. */
    @ParameterizedTest
    @ValueSource(strings = {"quote mild", "lookup 62330"})
    void anAnswerTakesEveryClassFromTheArchive(String command) throws IOException {
        Path build = new Checkout(Path.of("").toAbsolutePath()).build();
        Path log = elsewhere.resolve("classes");
        List<String> start = new ArrayList<>(List.of(JAVA.toString()));
        start.addAll(launcherFlags());
        start.addAll(List.of(
                "-Xshare:on",
                "-XX:SharedArchiveFile=" + Checkout.archive(build),
                "-Xlog:class+load:file=" + log,
                "-Dratecard.tables=" + build.resolve("tables"),
                "-cp",
                build.resolve("ratecard.jar").toString(),
                "io.github.ratecard.cli.Main"));
        start.addAll(List.of(command.split(" ")));
        Shell.in(elsewhere).run(start.toArray(String[]::new));
        List<String> classes = Files.readAllLines(log);
        assertTrue(classes.stream().anyMatch(line -> line.contains(" io.github.ratecard.cli.Main source: shared")));
        assertEquals(
                List.of(),
                classes.stream().filter(line -> line.contains("ratecard.jar")).toList());
    }

    /** All but the one that would silence the log of classes. */
    private static List<String> launcherFlags() {
        String flags = Shell.in(Path.of("").toAbsolutePath())
                .run("/bin/sh", "-c", ". src/launcher/jdk.sh; echo $always $quick")
                .out();
        return Stream.of(flags.strip().split(" "))
                .filter(flag -> !flag.equals("-Xlog:disable"))
                .toList();
    }

    private static String read(JarFile jar, String name) throws IOException {
        return new String(jar.getInputStream(new ZipEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
    }
}

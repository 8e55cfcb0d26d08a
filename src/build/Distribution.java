import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/**
 * Lays out the program with a Java runtime of its own, in {@code target/distribution/ratecard-VERSION}:
 *
 * <pre>
 * ratecard            the launcher
 * lib/runtime/        a trimmed Java; the program's classes are one of its modules
 * lib/tables/         the compiled tables
 * lib/launcher/       what the launcher reads
 * share/              manual pages and completions
 * </pre>
 *
 * A class-data archive of classes from a class path is good for that path only (JDK 17), but one of modules goes with
 * its runtime to any place, and is found without a word on the command line. Hence the program becomes a module here,
 * and nowhere else: no library needs to be one.
 *
 * <p>With the packed modules of another machine's JDK ({@code jmods}) it links a runtime for that machine instead, in
 * {@code target/runtime}: of Java alone, since the archive can only be made where the runtime runs.
 */
final class Distribution {
    private static final String MODULE = "ratecard";
    private static final String MAIN = "io.github.ratecard.cli.Main";
    private static final String TABLES = "io/github/ratecard/tables/";

    /** What libraries look for and do without: graphical beans and SQL dates, in data bindings that we do not use. */
    private static final Set<String> NOT_NEEDED = Set.of("java.desktop", "java.sql");

    /** What no class names: encodings of old files ({@code batch --encoding}), and the curves of TLS ({@code import https:}). */
    private static final Set<String> NEEDED_TOO = Set.of("jdk.charsets", "jdk.crypto.ec");

    private final Path root;
    private final Path target;
    private final Path work;
    private final Path home;
    private final String version;
    private final Path runtime;

    private Distribution(Path root, String version) {
        this.root = root;
        this.version = version;
        this.target = root.resolve("target");
        this.work = target.resolve("distribution-work");
        this.home = target.resolve("distribution").resolve("ratecard-" + version);
        this.runtime = home.resolve("lib/runtime");
    }

    /** {@code args}: the checkout, and the version of the program; for another machine its name, and the folder jmods. */
    public static void main(String[] args) throws IOException, InterruptedException {
        Distribution distribution = new Distribution(Path.of(args[0]).toRealPath(), args[1]);
        if (args.length == 2) {
            distribution.layOut();
        } else {
            distribution.linkFor(args[2], Path.of(args[3]));
        }
    }

    /** @param platform such as Windows-amd64, which the packed modules must be of */
    private void linkFor(String platform, Path packed) throws IOException {
        String described =
                tool("jmod", "describe", packed.resolve("java.base.jmod").toString());
        if (described.lines().noneMatch(("platform " + platform)::equalsIgnoreCase)) {
            throw new IllegalArgumentException(packed + " is not of " + platform + ":\n" + described);
        }
        Path other = target.resolve("runtime");
        remove(other);
        jlink(packed.toString(), modules(), "--strip-java-debug-attributes", other);
        System.out.println("runtime: " + platform + ", " + megabytes(size(other)) + " in " + other);
    }

    private void layOut() throws IOException, InterruptedException {
        remove(target.resolve("distribution"));
        remove(work);
        Files.createDirectories(work);
        Files.createDirectories(home.resolve("lib"));
        Set<String> modules = modules();
        link(module(modules), modules);
        copy(target.resolve("classes").resolve(TABLES), home.resolve("lib/tables"));
        for (String script : List.of("jdk.sh", "run.sh")) {
            copy(
                    root.resolve("src/launcher").resolve(script),
                    home.resolve("lib/launcher").resolve(script));
        }
        copy(root.resolve("src/launcher/distribution.sh"), home.resolve("ratecard"));
        for (String text : List.of("LICENSE", "NOTICE", "THIRD-PARTY")) {
            copy(root.resolve(text), home.resolve(text));
        }
        help();
        archive();
        remove(work);
        System.out.println("distribution: Java " + Runtime.version() + ", " + megabytes(size(home)) + " in " + home);
    }

    /** What the classes use of Java, by jdeps, but for what is optional. */
    private Set<String> modules() {
        String found = tool(
                "jdeps", "--multi-release", "base", "--ignore-missing-deps", "--print-module-deps", jar().toString());
        Set<String> modules = new TreeSet<>(NEEDED_TOO);
        modules.addAll(List.of(found.strip().split(",")));
        // These two come with the optional ones, for which jdeps does not name them
        if (modules.removeAll(NOT_NEEDED)) {
            modules.addAll(List.of("java.logging", "java.xml"));
        }
        return modules;
    }

    /** The fat jar as a module, without the tables, which lie beside. */
    private Path module(Set<String> requires) throws IOException {
        Map<String, List<String>> services = new LinkedHashMap<>();
        try (JarFile jar = new JarFile(jar().toFile())) {
            for (JarEntry entry : (Iterable<JarEntry>) jar.stream()::iterator) {
                String service = entry.getName().replaceFirst("^META-INF/services/", "");
                if (!service.equals(entry.getName()) && !service.isEmpty()) {
                    String text = new String(jar.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                    services.put(
                            service,
                            text.lines()
                                    .map(line -> line.replaceFirst("#.*", "").strip())
                                    .filter(line -> !line.isEmpty())
                                    .toList());
                }
            }
        }
        StringBuilder info = new StringBuilder("module " + MODULE + " {\n");
        requires.forEach(name -> info.append("requires ").append(name).append(";\n"));
        info.append("exports io.github.ratecard.cli;\n");
        // The classes of the jar within, which write Parquet, belong to no module
        info.append("exports io.github.ratecard.batch.bytes;\n");
        services.forEach((service, providers) -> info.append("uses ")
                .append(service)
                .append(";\nprovides ")
                .append(service)
                .append(" with ")
                .append(String.join(", ", providers))
                .append(";\n"));
        Path source = Files.writeString(work.resolve("module-info.java"), info.append("}\n"));
        tool(
                "javac",
                "--release",
                "17",
                "--patch-module",
                MODULE + "=" + jar(),
                "--module-version",
                version,
                "-d",
                work.toString(),
                source.toString());
        Path module = work.resolve(MODULE + ".jar");
        try (JarFile jar = new JarFile(jar().toFile());
                JarOutputStream out = new JarOutputStream(Files.newOutputStream(module))) {
            put(out, "module-info.class", Files.newInputStream(work.resolve("module-info.class")));
            for (JarEntry entry : (Iterable<JarEntry>) jar.stream()::iterator) {
                if (!entry.isDirectory() && !entry.getName().startsWith(TABLES)) {
                    put(out, entry.getName(), jar.getInputStream(entry));
                }
            }
        }
        return module;
    }

    private static void put(JarOutputStream out, String name, InputStream content) throws IOException {
        try (content) {
            out.putNextEntry(new JarEntry(name));
            content.transferTo(out);
        }
    }

    private void link(Path module, Set<String> modules) {
        Path jdk = Path.of(System.getProperty("java.home"));
        Path packed = jdk.resolve("jmods");
        // Without this folder a JDK of version 24 and later links from its own runtime
        String path = Files.isDirectory(packed) ? module + java.io.File.pathSeparator + packed : module.toString();
        Set<String> all = new TreeSet<>(modules);
        all.add(MODULE);
        jlink(path, all, strips() ? "--strip-debug" : "--strip-java-debug-attributes", runtime);
    }

    private static void jlink(String path, Set<String> modules, String strip, Path out) {
        boolean old = Runtime.version().feature() < 21;
        tool(
                "jlink",
                "--module-path",
                path,
                "--add-modules",
                String.join(",", modules),
                strip,
                "--no-header-files",
                "--no-man-pages",
                old ? "--compress=2" : "--compress=zip-6",
                "--output",
                out.toString());
    }

    /** Whether this machine has what takes the debug symbols from libraries. */
    private static boolean strips() {
        return Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator))
                .anyMatch(directory -> Files.isExecutable(Path.of(directory, "objcopy")));
    }

    /** Manual pages and completions, where this version of the program has them. */
    private void help() throws IOException, InterruptedException {
        if (Files.isDirectory(target.resolve("man"))) {
            copy(target.resolve("man"), home.resolve("share/man/man1"));
        }
        for (String shell : List.of("bash", "zsh", "fish")) {
            Path script = work.resolve("completion." + shell);
            if (run(script, program(List.of(), "completion", shell)) == 0) {
                copy(script, home.resolve("share/completions/ratecard." + shell));
            }
        }
    }

    /**
     * The archive of the classes that an answer takes, made as src/launcher/archive.sh makes those of a checkout, put
     * where the runtime looks for one by itself.
     */
    private void archive() throws IOException, InterruptedException {
        Map<String, Integer> most = new LinkedHashMap<>();
        Path list = work.resolve("list");
        boolean linking = Runtime.version().feature() >= 24;
        for (String line : Files.readAllLines(root.resolve("src/launcher/training"))) {
            if (line.startsWith("class ")) {
                most.put(line.substring("class ".length()), 1);
                continue;
            }
            if (linking && line.equals("help")) {
                continue; // only help needs the classes of every command
            }
            List<String> noting = List.of("-Xshare:off", "-XX:DumpLoadedClassList=" + list);
            run(work.resolve("answer"), program(noting, line.split(" ")));
            Map<String, Integer> seen = new HashMap<>();
            for (String each : Files.readAllLines(list)) {
                // An id is good for one list, and a class with a source is none of the program's own
                if (!each.contains(" source: ")) {
                    String name = each.replaceFirst(" id: .*", "");
                    most.merge(name, seen.merge(name, 1, Integer::sum), Math::max);
                }
            }
        }
        StringBuilder classes = new StringBuilder();
        most.forEach((name, times) -> classes.append((name + "\n").repeat(times)));
        Files.writeString(list, classes);
        List<String> dump = new ArrayList<>(List.of(java()));
        dump.addAll(flags("quick"));
        dump.add("-Xshare:dump");
        if (linking) {
            dump.add("-XX:+AOTClassLinking");
        }
        dump.add("-XX:SharedClassListFile=" + list);
        dump.add("-XX:SharedArchiveFile=" + runtime.resolve("lib/server/classes.jsa"));
        if (run(work.resolve("log"), dump) != 0) {
            throw new IOException("no class-data archive:\n" + Files.readString(work.resolve("log")));
        }
    }

    /** The command line of the program as the launcher starts it. */
    private List<String> program(List<String> more, String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(java()));
        command.addAll(flags("always"));
        command.addAll(flags("quick"));
        command.addAll(more);
        command.add("-Dratecard.tables=" + home.resolve("lib/tables"));
        command.add("-Dratecard.today=" + java.time.LocalDate.now());
        command.addAll(List.of("-cp", home.resolve("lib/none").toString(), MAIN));
        command.addAll(List.of(words));
        return command;
    }

    private String java() {
        return runtime.resolve("bin/java").toString();
    }

    /** A variable of the launcher's. */
    private List<String> flags(String name) throws IOException, InterruptedException {
        Path out = work.resolve("flags");
        String read = ". \"$0\"; read_release \"$1\"; echo $" + name;
        String script = root.resolve("src/launcher/jdk.sh").toString();
        if (run(out, List.of("sh", "-c", read, script, runtime.toString())) != 0) {
            throw new IOException("no flags " + name);
        }
        return List.of(Files.readString(out).strip().split(" "));
    }

    /** Runs a command with its output going to a file, and a user's own data out of sight. */
    private int run(Path out, List<String> command) throws IOException, InterruptedException {
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectInput(ProcessBuilder.Redirect.from(new java.io.File("/dev/null")));
        for (String variable : List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS")) {
            builder.environment().remove(variable);
        }
        builder.environment()
                .put(
                        "RATECARD_DATA",
                        Files.createDirectories(work.resolve("data")).toString());
        return builder.redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start()
                .waitFor();
    }

    private static String tool(String name, String... words) {
        Optional<ToolProvider> tool = ToolProvider.findFirst(name);
        if (tool.isEmpty()) {
            throw new IllegalStateException("this JDK has no " + name);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream printed = new PrintStream(out, true, StandardCharsets.UTF_8);
        if (tool.get().run(printed, printed, words) != 0) {
            throw new IllegalStateException(name + " failed:\n" + out.toString(StandardCharsets.UTF_8));
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private Path jar() {
        return target.resolve("ratecard.jar");
    }

    private static String megabytes(long bytes) {
        return String.format(Locale.ROOT, "%.1f MB", bytes / 1e6);
    }

    private static long size(Path directory) throws IOException {
        long size = 0;
        for (Path file : walk(directory)) {
            size += Files.isRegularFile(file) && !Files.isSymbolicLink(file) ? Files.size(file) : 0;
        }
        return size;
    }

    /** Copies a file or a directory. */
    private static void copy(Path from, Path to) throws IOException {
        for (Path each : walk(from)) {
            Path copy = to.resolve(from.relativize(each).toString());
            if (Files.isDirectory(each)) {
                Files.createDirectories(copy);
            } else {
                Files.createDirectories(copy.getParent());
                try (OutputStream out = Files.newOutputStream(copy)) {
                    Files.copy(each, out);
                }
                copy.toFile().setExecutable(Files.isExecutable(each), false);
            }
        }
    }

    private static void remove(Path directory) throws IOException {
        if (Files.exists(directory)) {
            List<Path> contents = new ArrayList<>(walk(directory));
            contents.sort(Comparator.reverseOrder());
            for (Path each : contents) {
                Files.delete(each);
            }
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

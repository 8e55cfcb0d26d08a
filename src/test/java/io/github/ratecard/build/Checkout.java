package io.github.ratecard.build;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Properties;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/**
 * A checkout with the real launcher, a small program in place of ratecard, and an {@code mvnw} that builds by copying
 * that program and counts how often it did.
 */
record Checkout(Path root) {
    static final Path JAVA_HOME = Path.of(System.getProperty("java.home"));

    /** What the small program does for its first argument. */
    private static final String PROGRAM = """
            package io.github.ratecard.cli;

            public final class Main {
                public static void main(String[] args) throws Exception {
                    switch (args.length == 0 ? "" : args[0]) {
                        case "version" -> System.out.println("VERSION");
                        case "property" -> System.out.println(System.getProperty(args[1]));
                        case "directory" -> System.out.println(System.getProperty("user.dir"));
                        case "pid" -> System.out.println(ProcessHandle.current().pid());
                        case "flags" -> System.out.println(
                            java.lang.management.ManagementFactory.getRuntimeMXBean().getInputArguments());
                        case "cat" -> System.in.transferTo(System.out);
                        case "read" -> System.out.print(java.nio.file.Files.readString(java.nio.file.Path.of(args[1])));
                        case "exit" -> System.exit(Integer.parseInt(args[1]));
                        default -> System.out.println(String.join("|", args));
                    }
                }
            }
            """;

    static Checkout create(Path root) throws IOException {
        Files.createDirectories(root.resolve("src/launcher"));
        Files.copy(Path.of("ratecard"), root.resolve("ratecard"));
        try (Stream<Path> scripts = Files.list(Path.of("src/launcher"))) {
            for (Path script : scripts.toList()) {
                Files.copy(script, root.resolve(script.toString()));
            }
        }
        Shell.script(root.resolve("mvnw"), """
                #!/bin/sh
                echo built >>builds
                echo 'noise of the build'
                cat
                sleep 0.3
                [ ! -f broken ] || exit 1
                mkdir -p target/app
                cp -R prepared/. target/app
                read -r id <target/app/current
                # "This JDK can make no archive", lest every test have one made in the background.
                [ -f archives ] || printf '%s\\n\\n' "$PWD/target/app/$id" >"target/app/$id/JDK.ready"
                """.replace("JDK", jdk(JAVA_HOME)));
        Checkout checkout = new Checkout(root);
        checkout.prepare("one");
        return checkout;
    }

    /** The program of that name is what the next build gives. */
    void prepare(String name) throws IOException {
        Path build = Files.createDirectories(root.resolve("prepared").resolve(name));
        Files.createDirectories(build.resolve("tables"));
        writeJar(build.resolve("ratecard.jar"), name);
        Files.writeString(root.resolve("prepared/current"), name + "\n");
    }

    /** Writes the program as it is when its version is {@code name}. */
    static void writeJar(Path jar, String name) throws IOException {
        Path scratch = Shell.scratch();
        Path source = scratch.resolve("Main.java");
        Files.writeString(source, PROGRAM.replace("VERSION", name));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        boolean compiled = compiler.getTask(
                        messages,
                        null,
                        null,
                        List.of("-d", scratch.toString(), "--release", "17", "-XDstringConcat=inline"),
                        null,
                        compiler.getStandardFileManager(null, null, null).getJavaFileObjects(source))
                .call();
        if (!compiled) {
            throw new AssertionError(messages);
        }
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest)) {
            String entry = "io/github/ratecard/cli/Main.class";
            out.putNextEntry(new JarEntry(entry));
            out.write(Files.readAllBytes(scratch.resolve(entry)));
        }
    }

    /** From now on the JDK that runs the tests may make archives for what is built, as any other may. */
    Checkout withArchives() throws IOException {
        Files.createFile(root.resolve("archives"));
        return this;
    }

    /** Builds without the launcher. */
    Checkout built() throws IOException {
        Shell.Result result = shell().run("./mvnw");
        if (result.exit() != 0) {
            throw new AssertionError(result);
        }
        return this;
    }

    Shell shell() {
        return Shell.in(root)
                .with("PATH", System.getenv("PATH"))
                .with("HOME", root.resolveSibling("home").toString())
                .with("JAVA_HOME", JAVA_HOME.toString());
    }

    Path app() {
        return root.resolve("target/app");
    }

    Path build() throws IOException {
        return app().resolve(Shell.text(app().resolve("current")).strip());
    }

    long builds() throws IOException {
        return Shell.text(root.resolve("builds")).lines().count();
    }

    /** A git checkout whose HEAD moved a little after the last build. */
    void moveHead() throws IOException {
        Path head = root.resolve(".git/logs/HEAD");
        Files.createDirectories(head.getParent());
        Files.writeString(head, "a commit\n");
        FileTime built = Files.getLastModifiedTime(app().resolve("current"));
        Files.setLastModifiedTime(head, FileTime.fromMillis(built.toMillis() + 10));
    }

    /** The archive maker's word on an archive for this JDK, in that directory. */
    static Path ready(Path directory) {
        return ready(directory, JAVA_HOME);
    }

    static Path archive(Path directory) {
        return archive(directory, JAVA_HOME);
    }

    /** The same for another JDK. */
    static Path ready(Path directory, Path home) {
        return directory.resolve(jdk(home) + ".ready");
    }

    static Path archive(Path directory, Path home) {
        return directory.resolve(jdk(home) + ".jsa");
    }

    private static String jdk(Path home) {
        try {
            Properties release = new Properties();
            release.load(Files.newBufferedReader(home.resolve("release")));
            return (release.getProperty("IMPLEMENTOR") + " " + release.getProperty("JAVA_RUNTIME_VERSION"))
                    .replace("\"", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package io.github.ratecard.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code src/build/AppLayout.java}, on small files. */
class AppLayoutIT {
    @TempDir
    static Path compiled;

    @TempDir
    Path root;

    private Path table;
    private Path app;

    @BeforeAll
    static void compile() {
        int exit = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-d", compiled.toString(), "src/build/AppLayout.java");
        assertEquals(0, exit);
    }

    @BeforeEach
    void build() throws IOException {
        app = root.resolve("target/app");
        table = root.resolve("target/classes/io/github/ratecard/tables/pfs/2026.tsv");
        Files.createDirectories(table.getParent());
        Files.writeString(table, "62330\n");
        Files.writeString(root.resolve("target/ratecard.jar"), "a jar");
    }

    @Test
    void copiesJarAndTablesIntoADirectoryNamedByTheirContents() throws IOException {
        String id = layOut();
        assertEquals("a jar", Files.readString(app.resolve(id).resolve("ratecard.jar")));
        assertEquals("62330\n", Files.readString(app.resolve(id).resolve("tables/pfs/2026.tsv")));
        assertEquals(Set.of(id, "current"), children());
        assertEquals(id, layOut());

        Files.writeString(table, "62331\n");
        String other = layOut();
        assertNotEquals(id, other);
        Files.move(table, table.resolveSibling("2027.tsv"));
        assertNotEquals(other, layOut());
    }

    @Test
    void keepsTheBuildBeforeThisOneThoughThisOneIsMadeTwice() throws IOException {
        String first = layOut();
        Files.writeString(table, "second\n");
        String second = layOut();
        assertEquals(Set.of(first, second, "current"), children());
        layOut();
        assertEquals(Set.of(first, second, "current"), children());
        Files.writeString(table, "third\n");
        assertEquals(Set.of(second, layOut(), "current"), children());
    }

    @Test
    void datesTheBuildByItsStart() throws IOException {
        Instant begun = Instant.parse("2026-01-01T12:00:00Z");
        layOut(begun);
        assertEquals(
                begun.plusSeconds(1),
                Files.getLastModifiedTime(app.resolve("current")).toInstant());
    }

    private String layOut() throws IOException {
        return layOut(Instant.now());
    }

    private String layOut(Instant begun) throws IOException {
        Shell.Result result = Shell.in(root)
                .with("PATH", System.getenv("PATH"))
                .run(
                        Checkout.JAVA_HOME.resolve("bin/java").toString(),
                        "-cp",
                        compiled.toString(),
                        "AppLayout",
                        root.toString(),
                        begun.toString());
        assertEquals(new Shell.Result(0, "", ""), result);
        return Files.readString(app.resolve("current")).strip();
    }

    private Set<String> children() throws IOException {
        try (Stream<Path> children = Files.list(app)) {
            Set<String> names =
                    children.map(child -> child.getFileName().toString()).collect(Collectors.toSet());
            assertTrue(names.contains("current"));
            return names;
        }
    }
}

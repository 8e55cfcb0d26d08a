package io.github.ratecard.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who may read an answer, and what is left beside it. */
class OutputFilesTest {
    private static final String ROWS = "code,site,date\n62330,asc,2026-06-01\n";

    @TempDir
    Path folder;

    @Test
    void aFileKeepsItsMode() throws IOException {
        for (String mode : List.of("rw-------", "rw-r-----", "rw-rw-rw-")) {
            Path out = file("out.csv", "old", mode);
            batch(file("in.csv", ROWS, "rw-r--r--"), out);
            assertEquals(mode, mode(out));
            assertTrue(Files.readString(out).contains("5610.15"));
        }
        Path quote = file("quote.json", "old", "rw-------");
        assertEquals(0, Run.of("quote mild -o " + quote).exit());
        assertEquals("rw-------", mode(quote));
    }

    @Test
    void whatIsMadeOfAPrivateFileIsPrivate() throws IOException {
        Path rows = file("in.csv", ROWS, "rw-------");
        for (String name : List.of("new.csv", "new.xlsx")) {
            batch(rows, folder.resolve(name));
            assertEquals("rw-------", mode(folder.resolve(name)));
        }
        Path claim = file("claim.837", Files.readString(Path.of("docs/claims/hospital.837")), "rw-------");
        Path found = folder.resolve("found.json");
        assertEquals(0, Run.of("check " + claim + " -o " + found).exit());
        assertEquals("rw-------", mode(found));
    }

    @Test
    void whatIsMadeOfAnyFileIsAsTheSystemHasIt() throws IOException {
        Path usual = Files.write(folder.resolve("usual"), new byte[0]);
        batch(file("in.csv", ROWS, "rw-r--r--"), folder.resolve("new.csv"));
        assertEquals(mode(usual), mode(folder.resolve("new.csv")));
    }

    /** Links of every name that could be guessed point to a file of somebody else's. */
    @Test
    void noLinkIsWrittenThrough() throws IOException {
        Path other = file("other", "untouched", "rw-------");
        long pid = ProcessHandle.current().pid();
        for (String middle : List.of("", ".csv", ".draft")) {
            for (String name : List.of("out.csv", "out.xlsx")) {
                Files.createSymbolicLink(folder.resolve("." + name + "." + pid + middle + ".part"), other);
            }
        }
        Path rows = file("in.csv", ROWS, "rw-r--r--");
        batch(rows, folder.resolve("out.csv"));
        batch(rows, folder.resolve("out.xlsx"));
        assertEquals("untouched", Files.readString(other));
    }

    @Test
    void theNextRunRemovesWhatAKilledOneLeft() throws Exception {
        Path rows = file("in.csv", "code,site\n" + "62330,asc\n".repeat(100_000), "rw-r--r--");
        Path out = folder.resolve("out.csv");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "batch",
                        "-",
                        "-o",
                        out.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        process.getOutputStream().write(Files.readAllBytes(rows));
        process.getOutputStream().flush();
        while (drafts().isEmpty() && process.isAlive()) {
            Thread.sleep(10);
        }
        batch(file("one.csv", ROWS, "rw-r--r--"), out);
        assertEquals(1, drafts().size(), "the draft of a run that goes on stays");
        process.destroyForcibly().waitFor();
        assertEquals(1, drafts().size(), "a killed process cannot clean up");
        batch(folder.resolve("one.csv"), out);
        assertEquals(List.of(), drafts());
    }

    @Test
    void aLongNameIsWrittenTo() throws IOException {
        Path out = folder.resolve("\u00e9".repeat(120) + ".csv");
        batch(file("in.csv", ROWS, "rw-r--r--"), out);
        assertTrue(Files.exists(out));
        assertFalse(Files.readString(out).isEmpty());
    }

    private void batch(Path in, Path out) {
        Run run = Run.on(Run.TODAY, Map.of(), "batch", in.toString(), "-o", out.toString());
        assertEquals(0, run.exit(), run.err());
    }

    private List<Path> drafts() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".part")).toList();
        }
    }

    private Path file(String name, String text, String mode) throws IOException {
        Path file = Files.write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8));
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(mode));
    }

    private static String mode(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }
}

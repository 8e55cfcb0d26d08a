package io.github.ratecard.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Inputs that are too large, of another kind or of names that the locale lacks end in a message, and never in a trace. */
class HostileInputTest {
    private static final int INTERCHANGES = 10_000;
    private static final int BYTES = 1 << 26;

    @TempDir
    Path folder;

    @Test
    void aWordThatBeginsWithAnAtSignIsNoFile() throws IOException {
        Path claim = Files.writeString(folder.resolve("claim"), "SECRET SURNAME\n");
        for (String command : List.of("price", "quote", "lookup", "check")) {
            Run run = Run.of(command + " @" + claim);
            assertTrue(run.exit() == 2 || run.exit() == 3, command + run.exit());
            assertFalse((run.out() + run.err()).contains("SECRET"), run.err());
            assertTrue(run.err().contains("@"), run.err());
        }
    }

    @Test
    void whatIsNoClaimIsRefusedByItsFirstBytes() throws IOException {
        for (String first : List.of("PK\3\4", "hello", "form: cms1500\0")) {
            Path large = folder.resolve("large.txt");
            byte[] bytes = new byte[BYTES];
            java.util.Arrays.fill(bytes, (byte) 'x');
            byte[] start = first.getBytes(StandardCharsets.ISO_8859_1);
            System.arraycopy(start, 0, bytes, 0, start.length);
            Files.write(large, bytes);
            Child child = child(Map.of(), "-Xmx32m", "check", "docs/claims/hospital.837", large.toString());
            assertEquals(3, child.exit, child.err);
            assertTrue(child.err.contains("neither an X12 file nor a claim in YAML"), child.err);
            assertTrue(child.out.contains("hospital.837"), child.out);
        }
    }

    @Test
    void aLargeYamlIsRefused() throws IOException {
        Path large = folder.resolve("large.yaml");
        Files.writeString(large, "form: cms1500\nnote: " + "x".repeat(BYTES));
        Child child = child(Map.of(), "-Xmx32m", "check", "docs/claims/hospital.837", large.toString());
        assertEquals(3, child.exit, child.err);
        assertTrue(child.err.contains("larger than 1 MiB"), child.err);
    }

    /** What is found in 10 MB of claims would take several times the heap. */
    @ParameterizedTest
    @ValueSource(strings = {"table", "json", "csv", "md", "html"})
    void moreFindingsThanMemoryHoldsAreAllTold(String format) throws IOException {
        String wrong = Files.readString(Path.of("docs/claims/professional.837")).replace(":Q0", "");
        Path large = folder.resolve("large.837");
        Files.writeString(large, wrong.repeat(INTERCHANGES));
        Path kept = Files.createDirectory(folder.resolve("kept"));
        Child child = child(
                Map.of("JAVA_TOOL_OPTIONS", "-Xlog:disable -Djava.io.tmpdir=" + kept),
                "-Xmx24m",
                "check",
                "--format",
                format,
                "docs/claims/hospital.837",
                large.toString());
        assertEquals(1, child.exit, child.err);
        assertTrue(child.out.contains("hospital.837"));
        assertEquals(INTERCHANGES, child.out.split("STUDY_MODIFIER_MISSING", -1).length - 1);
        try (Stream<Path> left = Files.list(kept)) {
            assertEquals(
                    0,
                    left.filter(each -> !each.endsWith("hsperfdata_" + System.getProperty("user.name")))
                            .count());
        }
    }

    @Test
    void whereFindingsCannotBeKeptItIsTold() throws IOException {
        String wrong = Files.readString(Path.of("docs/claims/professional.837")).replace(":Q0", "");
        Path large = folder.resolve("large.837");
        Files.writeString(large, wrong.repeat(INTERCHANGES / 2));
        Child child = child(
                Map.of("JAVA_TOOL_OPTIONS", "-Djava.io.tmpdir=" + folder.resolve("none")),
                "-Xmx64m",
                "check",
                "docs/claims/hospital.837",
                large.toString());
        assertEquals(3, child.exit, child.err);
        assertTrue(child.err.contains("the temporary file for it cannot be used: no such file or folder"), child.err);
        assertTrue(child.out.contains("hospital.837"), child.out);
    }

    @Test
    void aNameThatTheLocaleLacksIsTold() throws IOException {
        Child child = child(Map.of("LC_ALL", "C", "HOME", folder + "/jos\u00e9"), "-Xmx64m", "quote", "mild");
        assertTrue(child.exit == 0 || child.exit == 3, child.exit + child.err);
        if (child.exit == 3) {
            assertTrue(child.err.contains("LC_ALL=C.UTF-8"), child.err);
        }
    }

    private record Child(int exit, String out, String err) {}

    /** The program in a process of its own. */
    private Child child(Map<String, String> environment, String heap, String... words) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                heap,
                "-XX:TieredStopAtLevel=1",
                "-Dratecard.today=2026-06-01",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(List.of(words));
        Path err = folder.resolve("err.txt");
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(err.toFile());
        builder.environment().remove("XDG_DATA_HOME");
        builder.environment().put("HOME", folder.toString());
        builder.environment().putAll(environment);
        Process process = builder.start();
        try (InputStream out = process.getInputStream()) {
            String text = new String(out.readAllBytes(), StandardCharsets.UTF_8);
            return new Child(process.waitFor(), text, Files.readString(err));
        } catch (InterruptedException stop) {
            throw new IllegalStateException(stop);
        }
    }
}

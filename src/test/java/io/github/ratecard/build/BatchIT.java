package io.github.ratecard.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of rows through the packaged program: pipes, signals, full disks. */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class BatchIT {
    private static final int PATIENCE = 300;

    @TempDir
    Path folder;

    @Test
    void endsQuietlyWhenNobodyReadsOn() throws Exception {
        Process process = shell("{ echo procedure,levels,site; yes mild,1,asc; } 2>/dev/null | " + program("batch", "-")
                + " | head -3");
        assertTrue(process.waitFor(PATIENCE, TimeUnit.SECONDS));
        List<String> lines = process.inputReader().lines().toList();
        assertEquals(3, lines.size());
        assertTrue(lines.get(2).startsWith("mild,1,asc,priced,479.30,5610.15,6089.45,"), lines.get(2));
        assertEquals(List.of(), process.errorReader().lines().toList());
    }

    @Test
    void answersWhatHasComeBeforeTheInputEnds() throws Exception {
        Process process = shell(program("batch", "-", "-o", "-"));
        OutputStream in = process.getOutputStream();
        in.write("code,site\n62330,asc\n".getBytes(StandardCharsets.UTF_8));
        in.flush();
        BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        assertTrue(out.readLine().startsWith("code,site,rc_status"));
        assertTrue(out.readLine().startsWith("62330,asc,priced,479.30"));
        in.write("62331,asc\n".getBytes(StandardCharsets.UTF_8));
        in.flush();
        assertTrue(out.readLine().startsWith("62331,asc,partial"));
        in.close();
        assertEquals(1, process.waitFor());
    }

    /** The input is a pipe that the test holds open, so the run is in the middle for as long as the test likes. */
    @ParameterizedTest
    @ValueSource(strings = {"INT", "TERM"})
    void interruptedItLeavesNothing(String signal) throws Exception {
        Path out = folder.resolve("out.csv");
        Process process = interruptible(signal, "batch", "-", "-o", out.toString());
        OutputStream in = process.getOutputStream();
        in.write(("code,site\n" + "62330,asc\n".repeat(50_000)).getBytes(StandardCharsets.UTF_8));
        in.flush();
        Until.holds(() -> hasBegun(".part") || !process.isAlive());
        assertTrue(process.isAlive());
        assertDies(process, signal);
        assertFalse(Files.exists(out));
        assertEquals(List.of(), drafts());
    }

    @Test
    void interruptedWhileRowsArePricedItLeavesNoWorkbook() throws Exception {
        Path out = folder.resolve("out.xlsx");
        Process process = interruptible("TERM", "batch", "-", "-o", out.toString());
        OutputStream in = process.getOutputStream();
        in.write(("code,site\n" + "62330,asc\n".repeat(50_000)).getBytes(StandardCharsets.UTF_8));
        in.flush();
        Until.holds(() -> hasBegun(".csv.part") || !process.isAlive());
        assertTrue(process.isAlive());
        assertDies(process, "TERM");
        assertFalse(Files.exists(out));
        assertEquals(List.of(), drafts());
    }

    /** A machine may be too quick to be caught while it puts a workbook together: then it gets more rows. */
    @Test
    void interruptedWhileTheWorkbookIsPutTogetherItLeavesNone() throws Exception {
        Path out = folder.resolve("out.xlsx");
        boolean caught = false;
        for (int rows = 50_000; !caught && rows <= 800_000; rows *= 2) {
            Process process = interruptible("TERM", "batch", rows(rows).toString(), "-o", out.toString());
            while (process.isAlive() && !hasBegun(".draft.part")) {
                Thread.sleep(1);
            }
            shell("kill -TERM " + process.pid()).waitFor();
            // Died of it, and did not just finish: then the workbook would be there
            caught = process.waitFor() != 0;
            assertEquals(!caught, Files.deleteIfExists(out));
            assertEquals(List.of(), drafts());
        }
        assertTrue(caught);
    }

    /** Starts the program, the process being the program and not the shell, so that a signal stops it. */
    private Process interruptible(String signal, String... words) throws Exception {
        Optional<String> prefix = signal.equals("INT") ? Interrupt.prefix() : Optional.of("");
        if (prefix.isEmpty()) {
            System.out.println("BatchIT: skipped for INT, which is ignored here (nohup?), for env, python3 and perl"
                    + " cannot restore it");
            abort("INT is ignored and nothing restores it");
        }
        return shell("exec " + prefix.get() + program(words));
    }

    private void assertDies(Process process, String signal) throws Exception {
        shell("kill -" + signal + " " + process.pid()).waitFor();
        assertTrue(process.waitFor(PATIENCE, TimeUnit.SECONDS), "still there after " + signal);
        assertNotEquals(0, process.exitValue());
    }

    @Test
    void saysThatTheDiskIsFull() throws Exception {
        String rows = rows(10).toString();
        for (String command :
                List.of(program("batch", rows, "-o", "/dev/full"), program("batch", rows) + " >/dev/full")) {
            Process process = shell(command);
            String said = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
            assertEquals(3, process.waitFor(), command);
            assertTrue(said.startsWith("ratecard: reading or writing failed: no space left on device ("), said);
        }
    }

    @Test
    void refusesToWriteOverItsInputByAnyName() throws Exception {
        Path in = rows(1);
        byte[] before = Files.readAllBytes(in);
        Path soft = Files.createSymbolicLink(folder.resolve("soft.csv"), in);
        Path hard = Files.createLink(folder.resolve("hard.csv"), in);
        for (Path out : List.of(in, soft, hard)) {
            assertEquals(
                    3,
                    shell(program("batch", in.toString(), "-o", out.toString())).waitFor());
            assertEquals(
                    3,
                    shell(program("batch", "-", "-o", out.toString()) + " < " + in)
                            .waitFor());
        }
        assertEquals(3, shell(program("batch", in.toString()) + " >> " + in).waitFor());
        assertEquals(new String(before, StandardCharsets.UTF_8), Files.readString(in));
    }

    private Path rows(int count) throws IOException {
        return Files.writeString(folder.resolve("in.csv"), "code,site\n" + "62330,asc\n".repeat(count));
    }

    private boolean hasBegun(String draft) throws IOException {
        for (Path file : drafts()) {
            if (file.toString().endsWith(draft) && Files.size(file) > 0) {
                return true;
            }
        }
        return false;
    }

    private List<Path> drafts() throws IOException {
        List<Path> drafts = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(file -> file.toString().endsWith(".part")).forEach(drafts::add);
        }
        return drafts;
    }

    private static String program(String... words) throws IOException {
        Path app = Path.of("target", "app").toAbsolutePath();
        Path build = app.resolve(Files.readString(app.resolve("current")).strip());
        return "'" + System.getProperty("java.home") + "/bin/java' '-Dratecard.tables=" + build + "/tables' -cp '"
                + build + "/ratecard.jar' io.github.ratecard.cli.Main '" + String.join("' '", words) + "'";
    }

    private Process shell(String command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder("sh", "-c", command);
        builder.environment().put("XDG_DATA_HOME", folder.resolve("data").toString());
        return builder.start();
    }
}

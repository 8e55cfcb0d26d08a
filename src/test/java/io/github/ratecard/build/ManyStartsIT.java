package io.github.ratecard.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real program, started many times at once before there is an archive, as a script or a build farm does. */
class ManyStartsIT {
    private static final int STARTS = 200;
    private static final String[] QUESTION =
            ("./ratecard quote mild --date 2026-11-23 --site asc --component facility --format value").split(" ");
    private static final Shell.Result ANSWER = new Shell.Result(0, "5610.15\n", "");

    @TempDir
    Path temporary;

    private Checkout checkout;

    /** This checkout's last build, but for its archives. */
    @BeforeEach
    void checkOut() throws IOException {
        checkout = Checkout.create(temporary.resolve("a check out"));
        Path app = Files.createDirectories(checkout.app());
        Path built = new Checkout(Path.of("").toAbsolutePath()).build();
        Files.writeString(app.resolve("current"), built.getFileName() + "\n");
        Path build = Files.createDirectories(checkout.build());
        Files.copy(built.resolve("ratecard.jar"), build.resolve("ratecard.jar"));
        assertEquals(
                0,
                checkout.shell()
                        .run("cp", "-R", built.resolve("tables").toString(), build.toString())
                        .exit());
    }

    @Test
    void twoHundredAtOnceAllAnswerAndNoneIsNoisy() throws Exception {
        Shell shell = checkout.shell();
        List<Shell.Running> runs = new ArrayList<>();
        for (int i = 0; i < STARTS; i++) {
            runs.add(shell.start("", QUESTION));
        }
        for (Shell.Running run : runs) {
            assertEquals(ANSWER, run.result());
        }
        Until.holds(() -> Files.exists(Checkout.ready(checkout.build())));
        assertTrue(Files.size(Checkout.archive(checkout.build())) > 1_000_000);
        assertEquals(ANSWER, shell.run(QUESTION));
    }
}

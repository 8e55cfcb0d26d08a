package io.github.ratecard.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** Programs of this machine that a test needs. */
final class Needed {
    private Needed() {}

    /** Skips the test, and says why, where there is no such program. */
    static void onPath(String program) {
        boolean installed = Stream.of(System.getenv("PATH").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
        if (!installed) {
            System.out.println("skipped: no " + program + " here");
        }
        Assumptions.assumeTrue(installed, "no " + program + " here");
    }
}

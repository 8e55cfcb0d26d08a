package io.github.ratecard.build;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Waits for what goes on in the background; the bound is for what will never come, not for a slow machine. */
final class Until {
    private static final long PATIENCE = 300_000_000_000L;

    private Until() {}

    interface Condition {
        boolean holds() throws IOException;
    }

    static void holds(Condition condition) throws Exception {
        long end = System.nanoTime() + PATIENCE;
        while (!condition.holds()) {
            assertTrue(System.nanoTime() < end, "not within five minutes");
            Thread.sleep(50);
        }
    }

    static void noArchiveIsBeingMade(Path anywhereBelow) throws Exception {
        holds(() -> {
            try (Stream<Path> files = Files.walk(anywhereBelow)) {
                return files.noneMatch(file -> file.toString().endsWith(".making"));
            } catch (UncheckedIOException e) {
                return false; // it went while we looked
            }
        });
    }
}

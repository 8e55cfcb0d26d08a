package io.github.ratecard.build;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** A program on a pseudo-terminal, at which a test types. */
final class Terminal implements AutoCloseable {
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(300);
    private static final int PAUSE = 20;

    private final Process process;
    private final OutputStream keys;
    private final StringBuilder screen = new StringBuilder();

    Terminal(Path directory, Map<String, String> environment, String command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder("script", "-qfec", command, "/dev/null")
                .directory(directory.toFile())
                .redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().putAll(environment);
        process = builder.start();
        keys = process.getOutputStream();
    }

    /** Presses keys. */
    void type(String text) throws IOException {
        keys.write(text.getBytes(StandardCharsets.UTF_8));
        keys.flush();
    }

    /** Waits until this text has been shown. */
    void awaitText(String text) throws IOException {
        await(() -> screen.indexOf(text) >= 0);
    }

    /** Waits until something holds, keeping an eye on the screen. */
    void await(BooleanSupplier condition) throws IOException {
        long until = System.nanoTime() + PATIENCE;
        read();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > until || !process.isAlive()) {
                throw new AssertionError("nothing came of it; on the screen:\n" + screen);
            }
            try {
                Thread.sleep(PAUSE);
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
                throw new AssertionError(stop);
            }
            read();
        }
    }

    /** What was shown since this was last asked. */
    String screen() throws IOException {
        read();
        String shown = screen.toString();
        screen.setLength(0);
        return shown;
    }

    private void read() throws IOException {
        byte[] waiting =
                process.getInputStream().readNBytes(process.getInputStream().available());
        screen.append(new String(waiting, StandardCharsets.UTF_8));
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }
}

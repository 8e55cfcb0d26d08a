package io.github.ratecard.cli;

import java.util.OptionalLong;
import java.util.function.LongConsumer;

/** A line on the terminal that says how far a long task is. Shown at most a few times a second; removed in the end. */
final class Progress implements LongConsumer, AutoCloseable {
    private static final long INTERVAL = 200_000_000L;
    private static final int BAR = 30;
    private static final double NANOS = 1e9;

    private final Console console;
    private final OptionalLong size;
    private final boolean visible;
    private final long start = System.nanoTime();
    private long shownAt = start;
    private boolean shown;

    /** @param size how many bytes there are, where that is known */
    Progress(Console console, OptionalLong size) {
        this.console = console;
        this.size = size;
        this.visible = console.progress();
    }

    @Override
    public synchronized void accept(long bytes) {
        if (!visible || bytes == 0) {
            return;
        }
        long now = System.nanoTime();
        if (now - shownAt >= INTERVAL) {
            shownAt = now;
            shown = true;
            console.show("\r" + line(bytes, (now - start) / NANOS));
        }
    }

    private String line(long bytes, double seconds) {
        String rate = megabytes(bytes / seconds) + "/s";
        if (size.isEmpty() || size.getAsLong() == 0) {
            return "ratecard: " + megabytes(bytes) + " read, " + rate + "   ";
        }
        double done = Math.min(1, (double) bytes / size.getAsLong());
        int full = (int) (BAR * done);
        long left = Math.round(seconds / done - seconds);
        return "ratecard: [" + "#".repeat(full) + " ".repeat(BAR - full) + "] " + (int) (100 * done) + " %, " + rate
                + ", " + left / 60 + ":" + (left % 60 < 10 ? "0" : "") + left % 60 + " left   ";
    }

    private static String megabytes(double bytes) {
        return Math.round(bytes / 100_000) / 10.0 + " MB";
    }

    @Override
    public synchronized void close() {
        if (shown) {
            console.show("\r" + " ".repeat(78) + "\r");
        }
    }
}

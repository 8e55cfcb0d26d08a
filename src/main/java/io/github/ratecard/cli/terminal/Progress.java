package io.github.ratecard.cli.terminal;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.OptionalLong;
import java.util.function.LongConsumer;

/**
 * A line on the terminal that says how far through its input a long task is. Shown at most a few times a second; removed
 * in the end. How much was read it sees for itself, how many rows that were it is told.
 */
public final class Progress implements LongConsumer, AutoCloseable {
    private static final long INTERVAL = 200_000_000L;
    private static final int LONGEST_BAR = 30;
    private static final int SHORTEST_BAR = 5;
    private static final double NANOS = 1e9;
    private static final int MINUTE = 60;
    private static final int TENTHS = 10;
    private static final int THOUSAND = 1000;
    private static final int MILLION = THOUSAND * THOUSAND;

    private final Console console;
    private final String label;
    private final String unit;
    private final OptionalLong size;
    private final boolean visible;
    private final long start = System.nanoTime();
    private long read;
    private long shownAt = start;
    private int longest;

    /**
     * @param size how many bytes there are, where that is known
     * @param alone whether nothing else is shown meanwhile, such as rows
     */
    public Progress(Console console, OptionalLong size, boolean alone) {
        this(console, "ratecard", "rows", size, alone);
    }

    /**
     * @param label what the line begins with
     * @param unit what is counted
     */
    public Progress(Console console, String label, String unit, OptionalLong size, boolean alone) {
        this.console = console;
        this.label = label;
        this.unit = unit;
        this.size = size;
        this.visible = alone && console.progress();
    }

    /** The input, with an eye on how much is read from it. */
    public InputStream watch(InputStream in) {
        return visible ? new Watched(in) : in;
    }

    private final class Watched extends FilterInputStream {
        Watched(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int some = super.read(into, offset, length);
            count(Math.max(0, some));
            return some;
        }
    }

    /** How far the input was read by somebody else. */
    public synchronized void at(long position) {
        read = position;
    }

    private synchronized void count(int bytes) {
        read += bytes;
    }

    /** @param rows that were read so far */
    @Override
    public synchronized void accept(long rows) {
        if (!visible || rows == 0) {
            return;
        }
        long now = System.nanoTime();
        if (now - shownAt >= INTERVAL) {
            shownAt = now;
            show(line(rows, (now - start) / NANOS));
        }
    }

    private void show(String line) {
        // What the line before has left behind it
        console.show("\r" + line + " ".repeat(Math.max(0, longest - line.length())));
        longest = Math.max(longest, line.length());
    }

    private String line(long rows, double seconds) {
        String rate = rounded(rows / seconds) + " " + unit + "/s";
        if (size.isEmpty() || size.getAsLong() == 0) {
            return label + ": " + rounded(rows) + " " + unit + ", " + rate;
        }
        double done = Math.min(1, (double) read / size.getAsLong());
        String text = (int) (100 * done) + " %, " + rate + ", " + time(seconds / done - seconds) + " left";
        return label + ": " + bar(done, console.columns() - label.length() - ": [] ".length() - text.length() - 1)
                + text;
    }

    /** A line that wrapped could not be written over. */
    private static String bar(double done, int room) {
        int length = Math.min(LONGEST_BAR, room);
        if (length < SHORTEST_BAR) {
            return "";
        }
        int full = (int) (length * done);
        return "[" + "#".repeat(full) + " ".repeat(length - full) + "] ";
    }

    private static String time(double seconds) {
        long all = Math.round(seconds);
        long minutes = all / MINUTE;
        String hours = minutes < MINUTE ? "" : minutes / MINUTE + ":";
        return hours + (hours.isEmpty() ? "" + minutes : digits(minutes % MINUTE)) + ":" + digits(all % MINUTE);
    }

    private static String digits(long number) {
        return (number < TENTHS ? "0" : "") + number;
    }

    /** Such as 870, 12.3 k or 1.9 M. */
    private static String rounded(double number) {
        if (number < THOUSAND) {
            return String.valueOf(Math.round(number));
        }
        boolean millions = number >= MILLION;
        long tenths = Math.round(number / (millions ? MILLION : THOUSAND) * TENTHS);
        return tenths / TENTHS + "." + tenths % TENTHS + (millions ? " M" : " k");
    }

    @Override
    public synchronized void close() {
        if (longest > 0) {
            console.show("\r" + " ".repeat(longest) + "\r");
        }
    }
}

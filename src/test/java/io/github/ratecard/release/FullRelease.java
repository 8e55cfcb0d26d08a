package io.github.ratecard.release;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;

/**
 * A made-up relative value release in exactly the layout of the real one, whose header it takes from the sample: as many rows
 * as asked for, with valid totals and codes of every kind.
 */
public final class FullRelease {
    /** How many the July release of 2026 has. */
    public static final int ROWS = 19_356;

    private static final int HEADER_LINES = 10;
    private static final String FIRST = "0123456789ABCDEGHJKLMPQRSTV";
    private static final String LAST = "0123456789FTU";
    private static final String NON_QUALIFYING = "33.4009";
    private static final String QUALIFYING = "33.5675";

    private final String text;

    private FullRelease(String text) {
        this.text = text;
    }

    /** The same rows for the same number every time. */
    public static FullRelease of(int rows) {
        String sample = new String(Desk.sample("PPRRVU2026_Jul_nonQPP.csv"), StandardCharsets.ISO_8859_1);
        String[] lines = sample.split("\r\n");
        StringBuilder text = new StringBuilder();
        for (String line : Arrays.copyOf(lines, HEADER_LINES)) {
            text.append(line).append("\r\n");
        }
        Random random = new Random(1);
        for (int i = 0; i < rows; i++) {
            text.append(row(i, random)).append("\r\n");
        }
        return new FullRelease(text.toString());
    }

    public byte[] nonQualifying() {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    public byte[] qualifying() {
        return text.replace(NON_QUALIFYING, QUALIFYING).getBytes(StandardCharsets.ISO_8859_1);
    }

    /** The code of a row: all different, and not in order. */
    static String code(int i) {
        int first = i % FIRST.length();
        int middle = i / FIRST.length() % 1000;
        int last = i / FIRST.length() / 1000;
        return FIRST.charAt(first) + String.valueOf(1000 + middle).substring(1) + LAST.charAt(last);
    }

    private static String row(int i, Random random) {
        int work = random.nextInt(4000);
        int nonfacility = random.nextInt(3000);
        int facility = random.nextInt(3000);
        int malpractice = random.nextInt(500);
        String na = random.nextInt(3) == 0 ? "NA" : "";
        return code(i) + ",,Descriptor withheld,A,," + hundredths(work) + "," + hundredths(nonfacility) + "," + na + ","
                + hundredths(facility) + ",," + hundredths(malpractice) + ","
                + hundredths(work + nonfacility + malpractice) + "," + hundredths(work + facility + malpractice)
                + ",0,090,0.10,0.69,0.21,2,0,1,0,0,9,,33.4009,09,0,99,0.00,0.00,0.00";
    }

    private static String hundredths(int number) {
        return number / 100 + "." + String.valueOf(100 + number % 100).substring(1);
    }
}

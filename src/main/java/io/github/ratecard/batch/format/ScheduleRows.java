package io.github.ratecard.batch.format;

import io.github.ratecard.batch.bytes.Buffer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Every line of a schedule in every place, as the rows of a file that {@code Batch} prices. They are made when they are
 * read, so there may be any number of them.
 */
public final class ScheduleRows extends InputStream {
    private static final int ENOUGH = 1 << 16;
    private static final String HEADER = "code,modifiers,site,locality,cbsa,date\n";

    private final List<Line> lines;
    private final byte[][] places;
    private final boolean json;
    private final Buffer ready = new Buffer(2 * ENOUGH);
    private int taken;
    private int line;
    private int place;

    /** A code with its modifiers, which are empty or stand with blanks between them. */
    public record Line(String code, String modifiers) {}

    /**
     * Where and when a line is priced.
     *
     * @param site its word
     * @param locality empty for the nation
     * @param area empty for the nation
     */
    public record Place(String site, String locality, String area, String date) {}

    /** @param json whether rows are JSON Lines, which have no header */
    public ScheduleRows(List<Line> lines, List<Place> places, boolean json) {
        this.lines = List.copyOf(lines);
        this.json = json;
        this.places = new byte[places.size()][];
        for (int i = 0; i < places.size(); i++) {
            this.places[i] = ending(places.get(i)).getBytes(StandardCharsets.US_ASCII);
        }
        if (!json) {
            ready.add(HEADER);
        }
    }

    /** How many rows there are. */
    public long count() {
        return (long) lines.size() * places.length;
    }

    /** How many bytes they take. */
    public long size() {
        long size = json ? 0 : HEADER.length();
        for (byte[] each : places) {
            size += (long) each.length * lines.size();
        }
        for (Line each : lines) {
            size += (long) beginning(each).length() * places.length;
        }
        return size;
    }

    private String beginning(Line of) {
        return json
                ? "{\"code\":\"" + of.code + "\",\"modifiers\":\"" + of.modifiers + '"'
                : of.code + "," + of.modifiers;
    }

    private String ending(Place of) {
        return json
                ? ",\"site\":\"" + of.site + "\",\"locality\":\"" + of.locality + "\",\"cbsa\":\"" + of.area
                        + "\",\"date\":\"" + of.date + "\"}\n"
                : "," + of.site + "," + of.locality + "," + of.area + "," + of.date + "\n";
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int at, int length) {
        if (taken == ready.length()) {
            ready.clear();
            taken = 0;
        }
        while (ready.length() < ENOUGH && line < lines.size()) {
            makeLine();
        }
        int count = Math.min(length, ready.length() - taken);
        System.arraycopy(ready.bytes(), taken, into, at, count);
        taken += count;
        return count == 0 && length > 0 ? -1 : count;
    }

    /** All places of a line, or as many as there is room for. */
    private void makeLine() {
        byte[] beginning = beginning(lines.get(line)).getBytes(StandardCharsets.US_ASCII);
        while (place < places.length && ready.length() < ENOUGH) {
            ready.add(beginning);
            ready.add(places[place++]);
        }
        if (place == places.length) {
            place = 0;
            line++;
        }
    }

    @Override
    public int available() {
        return ready.length() - taken;
    }
}

package io.github.ratecard.release.text;

import io.github.ratecard.release.finding.Refused;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Optional;

/** Cuts a text of any length into blocks of whole lines and holds one block at a time. */
public final class Blocks {
    private static final int BLOCK = 1 << 20;
    private static final int LONGEST_LINE = 4 << 20;
    private static final int MOST = 256 << 20;

    private final Reader in;
    private final Cutter cutter;
    private final String shown;
    private final char[] buffer = new char[BLOCK];
    /** What was read behind the last block. */
    private final StringBuilder rest = new StringBuilder();

    /** The line with which the next block begins. */
    private int line = 1;
    /** The characters before the block at hand, and those of it. */
    private int before;

    private int length;

    /** Cuts whole lines into rows. */
    public interface Cutter {
        /** @param line which line of the file the text begins with */
        RowSource rows(String text, int line, String shown);
    }

    public Blocks(Reader in, Cutter cutter, String shown) {
        this.in = in;
        this.cutter = cutter;
        this.shown = shown;
    }

    /** The rows of the next block; empty at the end. */
    public Optional<RowSource> next() {
        before += length;
        int first = line;
        String block = block();
        length = block.length();
        TextDecoder.refuseOther(block, first, shown);
        return block.isEmpty() ? Optional.empty() : Optional.of(cutter.rows(block, first, shown));
    }

    /** How many characters stand before the block at hand. */
    public int before() {
        return before;
    }

    /** The next lines; empty at the end. */
    private String block() {
        int end = wholeLines(true);
        while (end == 0 && rest.length() <= LONGEST_LINE) {
            if (!fill()) {
                return last();
            }
            end = wholeLines(true);
        }
        // A quote inside an unquoted cell makes later opening quotes look like closing ones
        end = end == 0 ? wholeLines(false) : end;
        if (end == 0) {
            throw Refused.damaged("a line goes on without end", shown + ":" + line + ":1", "lines of text");
        }
        String block = rest.substring(0, end);
        rest.delete(0, end);
        return begun(block);
    }

    private String last() {
        String block = TextDecoder.withoutDosEnd(rest.toString());
        rest.setLength(0);
        return begun(block);
    }

    private String begun(String block) {
        return before == 0 ? TextDecoder.withoutMark(block) : block;
    }

    /** The end of the last whole line that ends outside of quotes; 0 when there is none. */
    private int wholeLines(boolean outside) {
        int end = 0;
        int lines = line;
        int found = line;
        boolean quoted = false;
        for (int i = 0; i < rest.length(); i++) {
            char c = rest.charAt(i);
            quoted ^= c == '"';
            if (c == '\n' || c == '\r' && i + 1 < rest.length() && rest.charAt(i + 1) != '\n') {
                lines++;
                if (!quoted || !outside) {
                    end = i + 1;
                    found = lines;
                }
            }
        }
        line = end > 0 ? found : line;
        return end;
    }

    private boolean fill() {
        try {
            int read = in.read(buffer);
            rest.append(buffer, 0, Math.max(0, read));
            if (before + rest.length() > MOST) {
                throw new Refused(
                        "the file is larger than any such release",
                        shown,
                        "at most " + (MOST >> 20) + " MiB",
                        Refused.FETCH_AGAIN);
            }
            return read >= 0;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

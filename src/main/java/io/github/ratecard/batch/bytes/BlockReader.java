package io.github.ratecard.batch.bytes;

import io.github.ratecard.table.kind.TableException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

/**
 * Cuts the input into blocks of whole rows. A block ends where it is full, or where no more input has come yet: so rows
 * from a pipe are answered as they come.
 */
public final class BlockReader {
    /** Large enough that handing blocks around costs nothing, small enough to stay in a processor's cache. */
    private static final int BLOCK = 256 << 10;
    /** A row longer than this is taken for a quote that never closes. */
    private static final int LONGEST_ROW = 64 << 20;

    private final InputStream in;
    private final String shown;
    private final Optional<CsvGrammar> grammar;
    private byte[] data;
    private int start;
    private int filled;
    private final long firstLine;
    private long line;
    private long blocks;
    private boolean ended;
    /** Whether the bytes that were read before may hold a whole row. */
    private boolean unseen;

    /**
     * @param shown what messages call the input
     * @param grammar of CSV; empty when every line is a row
     * @param alreadyRead the beginning of what is to be cut
     * @param firstLine its line number
     */
    public BlockReader(InputStream in, String shown, Optional<CsvGrammar> grammar, byte[] alreadyRead, long firstLine) {
        this.in = in;
        this.shown = shown;
        this.grammar = grammar;
        this.data = Arrays.copyOf(alreadyRead, Math.max(BLOCK, alreadyRead.length));
        this.filled = alreadyRead.length;
        this.firstLine = firstLine;
        this.line = firstLine;
        this.unseen = alreadyRead.length > 0;
    }

    /** How many rows the blocks held so far, when each is one line. */
    public long rows() {
        return line - firstLine;
    }

    /** Fills a block with the next rows; false when there are no more. */
    public boolean next(RowBlock block) throws IOException {
        ByteSurvey survey = ByteSurvey.NOTHING;
        int end = start;
        while (end == start && !(ended && filled == start)) {
            if (!unseen || in.available() > 0) {
                readWhatThereIs();
            }
            unseen = false;
            survey = ByteSurvey.of(data, start, filled);
            end = ended ? filled : lastRowEnd(survey);
        }
        if (end == start) {
            return false;
        }
        // Behind the last whole row there is no line feed, so without quotes the rows are as the survey says
        ByteSurvey handed = end == filled || !survey.quotes() ? survey : ByteSurvey.of(data, start, end);
        block.fill(data, start, end, blocks, line, handed);
        blocks++;
        line += handed.lines();
        start = end;
        return true;
    }

    /** Reads until a block is full or the input has no more for now, but something in any case. */
    private void readWhatThereIs() throws IOException {
        do {
            makeRoom();
            int read = in.read(data, filled, data.length - filled);
            if (read < 0) {
                ended = true;
                checkClosed();
            } else {
                filled += read;
            }
        } while (!ended && filled - start < BLOCK && in.available() > 0);
    }

    private void makeRoom() {
        if (start > 0) {
            System.arraycopy(data, start, data, 0, filled - start);
            filled -= start;
            start = 0;
        }
        if (filled == data.length) {
            if (filled >= LONGEST_ROW) {
                throw tooLong();
            }
            data = Arrays.copyOf(data, data.length * 2);
        }
    }

    /** The position after the last whole row. */
    private int lastRowEnd(ByteSurvey survey) {
        if (grammar.isPresent() && survey.quotes()) {
            grammar.get().read(data, start, filled, false);
            return grammar.get().end();
        }
        int at = filled;
        while (at > start && data[at - 1] != '\n') {
            at--;
        }
        return at;
    }

    private void checkClosed() {
        if (grammar.isPresent()) {
            grammar.get().read(data, start, filled, false);
            if (grammar.get().openQuote() >= 0) {
                throw neverCloses(grammar.get().openQuote());
            }
        }
    }

    private TableException tooLong() {
        if (grammar.isPresent()) {
            grammar.get().read(data, start, filled, false);
            if (grammar.get().openQuote() >= 0) {
                return neverCloses(grammar.get().openQuote());
            }
        }
        return new TableException(
                "a row is longer than " + (LONGEST_ROW >> 20) + " MiB", shown + ":" + line + ":1", "shorter rows");
    }

    private TableException neverCloses(int quote) {
        long at = line + ByteSurvey.of(data, start, quote).lines();
        int column = quote;
        while (column > start && data[column - 1] != '\n') {
            column--;
        }
        return new TableException(
                "a quote opens here and never closes",
                shown + ":" + at + ":" + (quote - column + 1),
                "a second quote that ends the field");
    }
}

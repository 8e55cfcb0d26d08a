package io.github.ratecard.batch.bytes;

/**
 * Where records of a CSV file end (RFC 4180, read leniently). A field that begins with a quote ends with the next
 * lone quote, and two quotes within it are one; a quote anywhere else is a character like any other. Records end
 * with LF, a CR before it belonging to the line end.
 */
public final class CsvGrammar {
    public static final byte QUOTE = '"';

    private final byte delimiter;
    private int end;
    private int openQuote;

    public CsvGrammar(byte delimiter) {
        this.delimiter = delimiter;
    }

    /** Reads the records between two positions; the first begins one. {@link #end()} and {@link #openQuote()} tell. */
    public void read(byte[] data, int from, int to, boolean onlyOne) {
        end = from;
        openQuote = -1;
        int at = from;
        while (at < to) {
            at = field(data, at, to);
            if (at < to && data[at] == '\n') {
                end = at + 1;
                if (onlyOne) {
                    return;
                }
            }
            at++;
        }
    }

    /** The position after the last whole record. */
    int end() {
        return end;
    }

    /** The position of a quote that did not close; -1 when there is none. */
    public int openQuote() {
        return openQuote;
    }

    /** The position of the delimiter or LF that ends the field at a position, or the end of the data. */
    public int field(byte[] data, int from, int to) {
        int at = from;
        if (at < to && data[at] == QUOTE) {
            at = closingQuote(data, at + 1, to);
            if (at < 0) {
                openQuote = from;
                return to;
            }
        }
        while (at < to && data[at] != delimiter && data[at] != '\n') {
            at++;
        }
        return at;
    }

    /** The position after the quote that closes a field; -1 when none does. */
    private static int closingQuote(byte[] data, int from, int to) {
        int at = from;
        while (at < to) {
            if (data[at] != QUOTE) {
                at++;
            } else if (at + 1 < to && data[at + 1] == QUOTE) {
                at += 2;
            } else {
                return at + 1;
            }
        }
        return -1;
    }
}

package io.github.ratecard.report.writer;

import java.io.IOException;
import java.io.Reader;
import java.util.List;

/**
 * The rows of a CSV text, read as {@code batch} reads and writes them, which a library would not do to the letter: a
 * field that begins with a quote ends with the next lone one, a quote anywhere else is a character like any other, and
 * rows end with LF, a CR before it belonging to the line end. One that is alone is a character.
 */
public final class CsvRows {
    private static final int NONE = -1;
    private static final char QUOTE = '"';

    private final Reader in;
    private final char delimiter;
    private final StringBuilder field = new StringBuilder();
    private int next;

    /** @param in buffered; without a byte order mark */
    public CsvRows(Reader in, char delimiter) throws IOException {
        this.in = in;
        this.delimiter = delimiter;
        this.next = in.read();
    }

    /** Reads the fields of the next row into an empty list; false when there is none. */
    public boolean read(List<String> fields) throws IOException {
        if (next == NONE) {
            return false;
        }
        while (true) {
            boolean quoted = next == QUOTE;
            if (quoted) {
                quoted();
            } else {
                plain();
            }
            boolean last = next != delimiter;
            if (last && next == '\n' && !quoted) {
                dropReturn();
            }
            fields.add(field.toString());
            next = next == NONE ? NONE : in.read();
            if (last) {
                return true;
            }
        }
    }

    private void plain() throws IOException {
        field.setLength(0);
        while (next != NONE && next != delimiter && next != '\n') {
            field.append((char) next);
            next = in.read();
        }
    }

    /** What stands within quotes; with something behind the closing one, the field as it is. */
    private void quoted() throws IOException {
        StringBuilder within = new StringBuilder();
        StringBuilder raw = new StringBuilder().append(QUOTE);
        next = in.read();
        boolean open = true;
        while (open && next != NONE) {
            char c = (char) next;
            raw.append(c);
            next = in.read();
            if (c != QUOTE) {
                within.append(c);
            } else if (next == QUOTE) {
                within.append(QUOTE);
                raw.append(QUOTE);
                next = in.read();
            } else {
                open = false;
            }
        }
        plain();
        if (next == '\n') {
            dropReturn();
        }
        if (field.length() == 0) {
            field.append(within);
        } else {
            field.insert(0, raw);
        }
    }

    private void dropReturn() {
        int last = field.length() - 1;
        if (last >= 0 && field.charAt(last) == '\r') {
            field.setLength(last);
        }
    }
}

package io.github.ratecard.parquet.writer;

import io.github.ratecard.batch.bytes.Buffer;
import io.github.ratecard.batch.bytes.CsvGrammar;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Takes CSV, as {@code batch} writes it, and writes its rows to a file. */
public final class ParquetRows extends OutputStream {
    private static final byte COMMA = ',';
    private static final String NAME = "schedule";

    private final OutputStream out;
    private final List<String> amounts;
    private final List<String> dates;
    private final CsvGrammar grammar = new CsvGrammar(COMMA);
    private final Buffer unquoted = new Buffer(1 << 10);
    private Buffer waiting = new Buffer(1 << 16);
    private Buffer spare = new Buffer(1 << 16);
    /** Where each field of the row ends. */
    private int[] ends = new int[16];

    private ParquetFile file;

    /**
     * @param out of the file; stays open
     * @param amounts names of columns
     * @param dates names of columns
     */
    public ParquetRows(OutputStream out, List<String> amounts, List<String> dates) {
        this.out = out;
        this.amounts = List.copyOf(amounts);
        this.dates = List.copyOf(dates);
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] data, int from, int length) throws IOException {
        if (waiting.length() == 0) {
            int taken = rows(data, from, from + length);
            waiting.add(data, taken, from + length);
            return;
        }
        waiting.add(data, from, from + length);
        int taken = rows(waiting.bytes(), 0, waiting.length());
        spare.clear();
        spare.add(waiting.bytes(), taken, waiting.length());
        Buffer rest = spare;
        spare = waiting;
        waiting = rest;
    }

    /** Takes the whole rows between two positions; returns where the first begins that is not whole. */
    private int rows(byte[] data, int from, int to) throws IOException {
        int begin = from;
        for (int fields = whole(data, begin, to); fields > 0; fields = whole(data, begin, to)) {
            if (file == null) {
                file = new ParquetFile(NAME, columns(data, begin, fields), out);
            } else {
                row(data, begin, fields);
            }
            begin = ends[fields - 1] + 1;
        }
        return begin;
    }

    /** How many fields the row has that begins at a position; 0 when it does not end before the other. */
    private int whole(byte[] data, int from, int to) {
        int fields = 0;
        int at = from;
        while (at < to) {
            int end = grammar.field(data, at, to);
            if (end == to) {
                return 0;
            }
            if (fields == ends.length) {
                ends = java.util.Arrays.copyOf(ends, 2 * fields);
            }
            ends[fields++] = end;
            if (data[end] == '\n') {
                return fields;
            }
            at = end + 1;
        }
        return 0;
    }

    private List<Column> columns(byte[] data, int begin, int fields) {
        List<Column> columns = new ArrayList<>();
        int from = begin;
        for (int i = 0; i < fields; i++) {
            String name = new String(data, from, ends[i] - from, StandardCharsets.UTF_8);
            if (amounts.contains(name)) {
                columns.add(Column.amount(name));
            } else {
                columns.add(dates.contains(name) ? Column.day(name) : Column.text(name));
            }
            from = ends[i] + 1;
        }
        return columns;
    }

    private void row(byte[] data, int begin, int fields) throws IOException {
        int from = begin;
        for (int i = 0; i < fields; i++) {
            int to = ends[i];
            if (from < to && data[from] == CsvGrammar.QUOTE) {
                unquote(data, from + 1, to - 1);
                file.field(i, unquoted.bytes(), 0, unquoted.length());
            } else {
                file.field(i, data, from, to);
            }
            from = to + 1;
        }
        file.endRow();
    }

    private void unquote(byte[] data, int from, int to) {
        unquoted.clear();
        for (int at = from; at < to; at++) {
            unquoted.add(data[at]);
            // The second of two quotes
            at += data[at] == CsvGrammar.QUOTE ? 1 : 0;
        }
    }

    /** Writes the end of the file, and leaves the stream open. */
    @Override
    public void close() throws IOException {
        if (file == null || waiting.length() > 0) {
            throw new IllegalStateException("the rows do not end");
        }
        file.end();
    }
}

package io.github.ratecard.batch.format;

import io.github.ratecard.batch.answer.Reply;
import io.github.ratecard.batch.bytes.Buffer;
import io.github.ratecard.batch.bytes.CsvGrammar;
import io.github.ratecard.batch.bytes.Delimiters;
import io.github.ratecard.batch.bytes.RowBlock;
import io.github.ratecard.batch.field.Columns;
import io.github.ratecard.batch.field.ParsedRow;
import io.github.ratecard.model.Reason;
import io.github.ratecard.model.ReasonCode;

/** Rows of CSV: input bytes are copied, the answer's columns follow behind a delimiter. */
public final class CsvFormat implements RowFormat {
    private final CsvGrammar grammar;
    private final byte delimiter;
    private final Delimiters delimiters;
    private final Columns columns;
    private final byte[] lineEnd;
    private final CsvAnswer answers;
    private final RowChecks checks = new RowChecks();

    /**
     * @param lineEnd what a last row gets that has none
     * @param patient whether there are columns for the patient's share
     */
    public CsvFormat(Columns columns, byte delimiter, byte[] lineEnd, boolean patient) {
        this.grammar = new CsvGrammar(delimiter);
        this.delimiter = delimiter;
        this.delimiters = new Delimiters(delimiter);
        this.columns = columns;
        this.lineEnd = lineEnd;
        this.answers = new CsvAnswer(delimiter, patient);
    }

    @Override
    public void read(RowBlock block, int at, ParsedRow row) {
        byte[] data = block.data();
        row.clear();
        // A whole row sets each of its fields anew, and one that lacks a field is not priced: nothing needs to be
        // emptied
        row.fields().moved(data);
        int found = block.hasQuotes() ? fields(data, at, block.end(), row) : plainFields(data, at, block.end(), row);
        int stop = row.next();
        int end = stop > at && data[stop - 1] == '\n' ? stop - 1 : stop;
        end = end > at && end < stop && data[end - 1] == '\r' ? end - 1 : end;
        row.at(at, end, stop);
        int missing = columns.count() - found;
        if (missing != 0) {
            row.missing(Math.max(0, missing));
            row.problem(Reason.of(
                    ReasonCode.BAD_INPUT, "the row has " + found + " fields, the header has " + columns.count()));
        }
        checks.check(block, row);
    }

    /**
     * Takes down where the fields that matter are, and where the next row begins; returns how many fields there are.
     */
    private int plainFields(byte[] data, int from, int to, ParsedRow row) {
        int column = 0;
        int start = from;
        int at = delimiters.next(data, from, to);
        while (at < to && data[at] == delimiter) {
            columns.note(row, column++, start, at);
            start = at + 1;
            at = delimiters.next(data, start, to);
        }
        int end = at > start && at < to && data[at - 1] == '\r' ? at - 1 : at;
        columns.note(row, column, start, end);
        row.at(from, at, Math.min(at + 1, to));
        return column + 1;
    }

    private int fields(byte[] data, int from, int to, ParsedRow row) {
        int column = 0;
        int at = from;
        while (true) {
            int stop = grammar.field(data, at, to);
            boolean last = stop == to || data[stop] == '\n';
            int end = last && stop < to && stop > at && data[stop - 1] == '\r' ? stop - 1 : stop;
            note(data, column++, at, end, row);
            if (last) {
                row.at(from, stop, Math.min(stop + 1, to));
                return column;
            }
            at = stop + 1;
        }
    }

    /** Notes a field without its quotes, if it has them. */
    private void note(byte[] data, int column, int from, int to, ParsedRow row) {
        boolean quoted = to - from >= 2 && data[from] == CsvGrammar.QUOTE && data[to - 1] == CsvGrammar.QUOTE;
        if (!quoted) {
            columns.note(row, column, from, to);
            return;
        }
        columns.note(row, column, from + 1, to - 1);
        if (columns.field(column).isPresent() && hasQuote(data, from + 1, to - 1)) {
            row.problem(Reason.of(
                    ReasonCode.BAD_INPUT,
                    "column " + columns.field(column).get().word() + ": a quote within the value; valid: none"));
        }
    }

    private static boolean hasQuote(byte[] data, int from, int to) {
        for (int at = from; at < to; at++) {
            if (data[at] == CsvGrammar.QUOTE) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void write(byte[] data, ParsedRow row, Reply reply, Buffer out) {
        out.add(data, row.start(), row.end());
        for (int i = 0; i < row.missing(); i++) {
            out.add(delimiter);
        }
        answers.write(reply, out);
        if (row.end() < row.next()) {
            out.add(data, row.end(), row.next());
        } else {
            out.add(lineEnd);
        }
    }
}

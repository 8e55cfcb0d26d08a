package io.github.ratecard.data;

import io.github.ratecard.table.file.TableFormat;
import io.github.ratecard.table.kind.TableException;
import io.github.ratecard.table.kind.TableKind;
import org.apache.commons.csv.CSVRecord;

/** One row of a CSV file of {@code data/} and where each of its fields stands. */
public final class CsvRow {
    private static final String QUOTES = "quotes around the whole field, a quote inside it doubled";
    private static final char QUOTE = '"';

    private final TableKind kind;
    private final String shown;
    private final String text;
    private final CSVRecord record;

    /**
     * A row.
     *
     * @param text the whole file that the record was read from
     */
    CsvRow(TableKind kind, String shown, String text, CSVRecord record) {
        this.kind = kind;
        this.shown = shown;
        this.text = text;
        this.record = record;
    }

    int size() {
        return record.size();
    }

    public String text(int field) {
        return record.get(field);
    }

    public String text(String column) {
        return text(kind.column(column));
    }

    public String[] fields() {
        return record.values();
    }

    /** Whether nothing but blanks stands on the line. */
    boolean isBlank() {
        return size() == 1 && text(0).isBlank();
    }

    /** The line in the file: records never go on over a line end. */
    int line() {
        return (int) record.getRecordNumber();
    }

    /** {@code file:line:column} of a field. */
    public String place(String column) {
        return place(kind.column(column));
    }

    public String place(int field) {
        int at = start();
        for (int i = 0; i < field; i++) {
            at += written(i, at).length() + 1;
        }
        return placeAt(at);
    }

    /** {@code file:line:column} behind the last field. */
    String end() {
        return placeAt(text.indexOf('\n', start()));
    }

    /** The key as people read it: {@code 70496-26}. */
    String key() {
        return TableFormat.readable(TableFormat.key(kind, fields()));
    }

    /** An error about a field. */
    public TableException wrong(String column, String what, String valid) {
        return new TableException(what, place(column), valid);
    }

    /** Refuses a field whose quotes do not pair on its line. */
    void checkQuotes() {
        int at = start();
        for (int i = 0; i < size(); i++) {
            String written = written(i, at);
            int quote = text(i).indexOf(QUOTE);
            if (!isQuoted(at) && quote >= 0) {
                throw unpaired("a quote stands inside a field without quotes around it", at + quote);
            }
            if (written.indexOf('\n') >= 0) {
                throw unpaired("the quote that opens here is not closed on this line", at);
            }
            if (!text.startsWith(written, at)) {
                throw unpaired("something follows the closing quote", at + same(written, at) + 1);
            }
            at += written.length() + 1;
        }
    }

    private int start() {
        return (int) record.getCharacterPosition();
    }

    private boolean isQuoted(int at) {
        return at < text.length() && text.charAt(at) == QUOTE;
    }

    /** A field as the file has it, which begins at a position. */
    private String written(int field, int at) {
        String value = text(field);
        return isQuoted(at) ? QUOTE + value.replace("\"", "\"\"") + QUOTE : value;
    }

    /** How many characters of a field the file has at a position. */
    private int same(String written, int at) {
        int same = 0;
        while (text.charAt(at + same) == written.charAt(same)) {
            same++;
        }
        return same;
    }

    private String placeAt(int at) {
        return shown + ":" + line() + ":" + (at - start() + 1);
    }

    private TableException unpaired(String what, int at) {
        return new TableException(what, placeAt(at), QUOTES);
    }
}

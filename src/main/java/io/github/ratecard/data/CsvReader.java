package io.github.ratecard.data;

import io.github.ratecard.table.file.TableFormat;
import io.github.ratecard.table.kind.Column;
import io.github.ratecard.table.kind.TableException;
import io.github.ratecard.table.kind.TableKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads the CSV files of {@code data/}. They are written by people and compared by people, so there is one way to
 * write each:
 *
 * <ul>
 *   <li>UTF-8 without a byte order mark; every line, the last one too, ends with a line feed alone;
 *   <li>the first line holds the columns of the {@link TableKind}, all of them, in their order;
 *   <li>fields are separated by commas; one that holds a comma or a quote is quoted, a quote inside it doubled;
 *   <li>no blank lines, no comments, no blanks around a field, no line end inside one;
 *   <li>every field is what its {@link Column} may hold;
 *   <li>rows are sorted by their key, character by character, and no two have the same one.
 * </ul>
 *
 * <p>Every fault is a finding with {@code file:line:column}; the rows without one are given back.
 */
public final class CsvReader {
    /** Takes whatever stands between commas: {@link CsvRow#checkQuotes} says where quotes are wrong. */
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setIgnoreEmptyLines(false)
            .setTrailingData(true)
            .setLenientEof(true)
            .get();

    private final TableKind kind;
    private final String shown;
    private final Findings findings;
    private final List<CsvRow> rows = new ArrayList<>();
    private final Map<String, Integer> lineOfKey = new HashMap<>();
    private String lastKey = "";

    private CsvReader(TableKind kind, String shown, Findings findings) {
        this.kind = kind;
        this.shown = shown;
        this.findings = findings;
    }

    /**
     * Reads a table from its text.
     *
     * @param shown what messages call the file
     */
    public static CsvTable read(TableKind kind, String text, String shown, Findings findings) {
        CsvReader reader = new CsvReader(kind, shown, findings);
        int before = findings.count();
        findings.attempt(() -> reader.read(text));
        return new CsvTable(kind, shown, reader.rows, findings.count() == before);
    }

    private void read(String text) {
        if (text.isEmpty()) {
            throw new TableException("the file is empty", shown + ":1:1", "the line " + header());
        }
        refuseOtherLineEnds(text);
        try (CSVParser records = CSVParser.parse(text, FORMAT)) {
            for (CSVRecord each : records) {
                CsvRow row = new CsvRow(kind, shown, text, each);
                if (row.line() == 1) {
                    row.checkQuotes();
                    HeaderCheck.check(kind, row);
                } else {
                    findings.attempt(() -> row(row));
                }
                if (records.getCurrentLineNumber() > row.line()) {
                    return; // an open quote took the rows below for its text
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void refuseOtherLineEnds(String text) {
        int cr = text.indexOf('\r');
        if (cr >= 0) {
            throw new TableException(
                    "the line holds a carriage return", place(text, cr), "lines that end with a line feed alone");
        }
        if (!text.endsWith("\n")) {
            throw new TableException(
                    "the last line has no end",
                    place(text, text.length()),
                    "a line feed at the end of the file; or is the file cut short?");
        }
    }

    private String place(String text, int at) {
        String before = text.substring(0, at);
        long line = 1 + before.chars().filter(c -> c == '\n').count();
        return shown + ":" + line + ":" + (at - before.lastIndexOf('\n'));
    }

    private void row(CsvRow row) {
        if (row.isBlank()) {
            throw new TableException(
                    "the line is blank",
                    row.place(0),
                    "a row of " + kind.columns().size() + " fields");
        }
        row.checkQuotes();
        int wanted = kind.columns().size();
        if (row.size() != wanted) {
            throw new TableException(
                    "the row has " + row.size() + " fields, not " + wanted,
                    row.size() > wanted ? row.place(wanted) : row.end(),
                    "the fields " + header());
        }
        if (fieldsAreRight(row)) {
            rows.add(row);
            order(row);
        }
    }

    private boolean fieldsAreRight(CsvRow row) {
        boolean right = true;
        for (int i = 0; i < row.size(); i++) {
            Column column = kind.columns().get(i);
            try {
                column.check(row.text(i));
            } catch (IllegalArgumentException wrong) {
                findings.add(wrong.getMessage(), row.place(i), column.valid());
                right = false;
            }
        }
        return right;
    }

    private void order(CsvRow row) {
        String key = TableFormat.key(kind, row.fields());
        Integer first = lineOfKey.putIfAbsent(key, row.line());
        if (first != null) {
            throw new TableException(
                    "'" + row.key() + "' stands twice",
                    row.place(0),
                    "one row for each; the first is in line " + first);
        }
        String before = lastKey;
        lastKey = key;
        if (TableFormat.compareKeys(key, before) < 0) {
            String previous = TableFormat.readable(before);
            throw new TableException(
                    "'" + row.key() + "' stands after '" + previous + "'",
                    row.place(0),
                    "rows sorted by " + keyColumns());
        }
    }

    private String keyColumns() {
        List<String> names = new ArrayList<>();
        kind.columns().subList(0, kind.keys()).forEach(column -> names.add(column.name()));
        return String.join(", ", names);
    }

    private String header() {
        return HeaderCheck.header(kind);
    }
}

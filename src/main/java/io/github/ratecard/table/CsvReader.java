package io.github.ratecard.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
final class CsvReader {
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
    static CsvTable read(TableKind kind, String text, String shown, Findings findings) {
        CsvReader reader = new CsvReader(kind, shown, findings);
        int before = findings.count();
        findings.attempt(() -> reader.read(text));
        return new CsvTable(kind, shown, reader.rows, findings.count() == before);
    }

    private void read(String text) {
        if (text.isEmpty()) {
            throw new TableException("the file is empty", shown + ":1:1", "the line " + header());
        }
        int number = 0;
        for (int at = 0; at < text.length(); ) {
            number++;
            int end = text.indexOf('\n', at);
            String line = text.substring(at, end < 0 ? text.length() : end);
            String place = shown + ":" + number;
            if (line.indexOf('\r') >= 0) {
                throw new TableException(
                        "the line holds a carriage return",
                        place + ":" + (line.indexOf('\r') + 1),
                        "lines that end with a line feed alone");
            }
            if (end < 0) {
                throw new TableException(
                        "the last line has no end",
                        place + ":" + (line.length() + 1),
                        "a line feed at the end of the file; or is the file cut short?");
            }
            if (number == 1) {
                HeaderCheck.check(kind, CsvLine.of(line, place), place);
            } else {
                int lineNumber = number;
                findings.attempt(() -> row(line, lineNumber, place));
            }
            at = end + 1;
        }
    }

    private void row(String line, int number, String place) {
        if (line.isBlank()) {
            throw new TableException(
                    "the line is blank",
                    place + ":1",
                    "a row of " + kind.columns().size() + " fields");
        }
        CsvLine fields = CsvLine.of(line, place);
        if (fields.size() != kind.columns().size()) {
            throw wrongCount(line, fields, place);
        }
        CsvRow row = new CsvRow(kind, shown, number, fields);
        if (fieldsAreRight(row, fields)) {
            rows.add(row);
            order(row);
        }
    }

    private TableException wrongCount(String line, CsvLine fields, String place) {
        int wanted = kind.columns().size();
        int column = fields.size() > wanted ? fields.column(wanted) : line.length() + 1;
        return new TableException(
                "the row has " + fields.size() + " fields, not " + wanted,
                place + ":" + column,
                "the fields " + header());
    }

    private boolean fieldsAreRight(CsvRow row, CsvLine fields) {
        boolean right = true;
        for (int i = 0; i < fields.size(); i++) {
            Column column = kind.columns().get(i);
            try {
                column.check(fields.text(i));
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

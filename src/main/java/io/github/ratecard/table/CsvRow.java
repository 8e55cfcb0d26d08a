package io.github.ratecard.table;

/** One row of a CSV file of {@code data/} and where each of its fields stands. */
final class CsvRow {
    private final TableKind kind;
    private final String shown;
    private final int line;
    private final CsvLine fields;

    CsvRow(TableKind kind, String shown, int line, CsvLine fields) {
        this.kind = kind;
        this.shown = shown;
        this.line = line;
        this.fields = fields;
    }

    String text(String column) {
        return fields.text(kind.column(column));
    }

    /** {@code file:line:column} of a field. */
    String place(String column) {
        return place(kind.column(column));
    }

    String place(int column) {
        return shown + ":" + line + ":" + fields.column(column);
    }

    int line() {
        return line;
    }

    String[] fields() {
        return fields.texts();
    }

    /** The key as people read it: {@code 70496-26}. */
    String key() {
        return TableFormat.readable(TableFormat.key(kind, fields()));
    }

    /** An error about a field. */
    TableException wrong(String column, String what, String valid) {
        return new TableException(what, place(column), valid);
    }
}

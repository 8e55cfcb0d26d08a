package io.github.ratecard.release.layout;

import io.github.ratecard.model.Decimal;
import io.github.ratecard.release.finding.FileFinding;
import io.github.ratecard.release.finding.Refused;
import java.util.Map;
import java.util.Optional;

/** One row of a CMS file after its fields were read, and where they stand. */
public final class ReadRow {
    private final Layout layout;
    private final Map<String, Integer> positions;
    private final String shown;
    private final int line;
    private final String[] fields;
    private final int[] places;
    private final String key;

    /**
     * A row.
     *
     * @param positions of the layout's columns
     * @param fields by column of the layout
     * @param places the position in the line where each begins, counted from 1
     * @param key the columns of the table's key, joined by {@code |}
     */
    public ReadRow(
            Layout layout,
            Map<String, Integer> positions,
            String shown,
            int line,
            String[] fields,
            int[] places,
            String key) {
        this.layout = layout;
        this.positions = positions;
        this.shown = shown;
        this.line = line;
        this.fields = fields;
        this.places = places;
        this.key = key;
    }

    public int line() {
        return line;
    }

    public String text(String column) {
        return fields[positions.get(column)];
    }

    /** The number of a column, empty where the file has none. */
    public Optional<Decimal> number(String column) {
        String text = text(column);
        return text.isEmpty() ? Optional.empty() : Optional.of(Decimal.of(text));
    }

    /** {@code file:line:column} of a field. */
    public String place(String column) {
        return shown + ":" + line + ":" + places[positions.get(column)];
    }

    /** The columns of the table's key, joined by {@code |}. */
    public String key() {
        return key;
    }

    /** The first column in which another row differs; empty when it says the same. */
    public Optional<String> difference(ReadRow other) {
        for (int i = 0; i < fields.length; i++) {
            if (!fields[i].equals(other.fields[i])) {
                return Optional.of(layout.columns().get(i).name());
            }
        }
        return Optional.empty();
    }

    /** Something odd in one of its fields. */
    public FileFinding finding(String column, String text) {
        return new FileFinding(key, place(column), text);
    }

    /** A fault of one field. */
    public Refused wrong(String column, String what, String valid) {
        return Refused.damaged(what, place(column), valid);
    }

    /** The row of the table, with this source where the table has such a column. */
    public String[] target(int columns, int source, String document) {
        String[] row = new String[columns];
        java.util.Arrays.fill(row, "");
        for (int i = 0; i < fields.length; i++) {
            int target = layout.columns().get(i).target();
            if (target >= 0) {
                row[target] = fields[i];
            }
        }
        if (source >= 0) {
            row[source] = document;
        }
        return row;
    }
}

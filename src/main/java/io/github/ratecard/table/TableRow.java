package io.github.ratecard.table;

import io.github.ratecard.model.Source;
import io.github.ratecard.model.Term;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/** One row of a compiled table and the edition it stands in. */
public final class TableRow {
    private final Edition edition;
    private final String[] fields;

    TableRow(Edition edition, String[] fields) {
        this.edition = edition;
        this.fields = fields;
    }

    public Edition edition() {
        return edition;
    }

    /** The field of a column, empty where the table has none. */
    public String text(String column) {
        return fields[edition.table().column(column)];
    }

    public boolean has(String column) {
        return !text(column).isEmpty();
    }

    public boolean flag(String column) {
        return text(column).equals("Y");
    }

    /** The number of a column that is not empty. */
    public BigDecimal decimal(String column) {
        return new BigDecimal(text(column));
    }

    /** The number of a column as a term that says where it stands. */
    public Term fact(String name, String column) {
        return Term.fact(name, decimal(column), source());
    }

    /** Edition and key of the row, and the document it was taken from. */
    public Source source() {
        StringBuilder place = new StringBuilder(edition.id());
        for (int i = 0; i < edition.table().keys(); i++) {
            place.append(fields[i].isEmpty() ? "" : (i == 0 ? " " : "-") + fields[i]);
        }
        return new Source(place.toString(), document());
    }

    /** The id of the document the row was taken from: its own, or its edition's. */
    public String document() {
        List<Column> columns = edition.table().columns();
        int last = columns.size() - 1;
        boolean own = columns.get(last).name().equals("source") && !fields[last].isEmpty();
        return own ? fields[last] : edition.source();
    }

    public List<String> fields() {
        return List.copyOf(Arrays.asList(fields));
    }
}

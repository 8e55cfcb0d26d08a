package io.github.ratecard.report.tables;

import io.github.ratecard.model.Reason;
import io.github.ratecard.model.date.DateRange;
import io.github.ratecard.report.amount.ValueKind;
import io.github.ratecard.table.TableRow;
import io.github.ratecard.table.kind.Column;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What the tables hold about some codes on a date.
 *
 * @param codes in the order in which they were asked for
 */
public record Lookup(LocalDate date, List<Code> codes) {
    public Lookup {
        codes = List.copyOf(codes);
    }

    /**
     * One code.
     *
     * @param code as it was asked for
     * @param rows the rows that hold it, system by system
     * @param reasons why a system has no row for it
     */
    public record Code(String code, List<Row> rows, List<Reason> reasons) {
        public Code {
            rows = List.copyOf(rows);
            reasons = List.copyOf(reasons);
        }
    }

    /**
     * One row of one edition.
     *
     * @param system {@code pfs}, {@code asc}, {@code opps}
     * @param table the table's name within its edition: {@code rvu}
     * @param title what the table is
     * @param source the id of the document it was taken from
     */
    public record Row(
            String system,
            String table,
            String title,
            String edition,
            DateRange dates,
            String source,
            List<Field> fields) {
        private static final String CODE = "code";
        private static final String SOURCE = "source";

        public Row {
            fields = List.copyOf(fields);
        }

        /** The row of a table, all its fields but the code and the source, which are told apart from them. */
        public static Row of(TableRow row) {
            List<Field> fields = new ArrayList<>();
            List<Column> columns = row.edition().table().columns();
            List<String> values = row.fields();
            for (int i = 0; i < columns.size(); i++) {
                String name = columns.get(i).name();
                if (!name.equals(CODE) && !name.equals(SOURCE)) {
                    fields.add(new Field(name, values.get(i), kind(columns.get(i)), ""));
                }
            }
            return new Row(
                    row.edition().system(),
                    row.edition().table().file(),
                    row.edition().table().title(),
                    row.edition().id(),
                    row.edition().dates(),
                    row.document(),
                    fields);
        }

        /** The same row with what the value of one field means. */
        public Row withMeaning(String name, String meaning) {
            List<Field> others = new ArrayList<>();
            for (Field field : fields) {
                others.add(field.name().equals(name) ? new Field(name, field.value(), field.kind(), meaning) : field);
            }
            return new Row(system, table, title, edition, dates, source, others);
        }

        private static ValueKind kind(Column column) {
            return column.isNumber() ? ValueKind.NUMBER : column.isFlag() ? ValueKind.FLAG : ValueKind.TEXT;
        }
    }

    /**
     * One field of a row.
     *
     * @param name of the table's column
     * @param value empty when there is none
     * @param meaning of the value, in a few words; empty when it speaks for itself
     */
    public record Field(String name, String value, ValueKind kind, String meaning) {}
}

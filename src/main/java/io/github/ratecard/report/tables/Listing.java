package io.github.ratecard.report.tables;

import io.github.ratecard.report.amount.ValueKind;
import io.github.ratecard.table.Edition;
import java.util.ArrayList;
import java.util.List;

/**
 * Rows of the same columns, such as the editions at hand.
 *
 * @param schema names the JSON form: {@code ratecard.tables/1}
 * @param name what the rows are called in JSON: {@code tables}
 * @param rows one value for each column, empty where there is none
 */
public record Listing(String schema, String name, List<Column> columns, List<List<String>> rows) {

    /**
     * @param name in JSON and CSV
     * @param title for people
     * @param spare how soon the text form leaves it out where the terminal is too narrow: 1 first, 0 never
     */
    public record Column(String name, String title, ValueKind kind, int spare) {}

    public Listing {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** The editions at hand, in the order given. */
    public static Listing ofEditions(List<Edition> editions) {
        List<Column> columns = List.of(
                new Column("id", "Edition", ValueKind.TEXT, 0),
                new Column("table", "Table", ValueKind.TEXT, 0),
                new Column("system", "System", ValueKind.TEXT, 4),
                new Column("from", "From", ValueKind.TEXT, 0),
                new Column("to", "To", ValueKind.TEXT, 0),
                new Column("released", "Released", ValueKind.TEXT, 3),
                new Column("complete", "Full", ValueKind.FLAG, 5),
                new Column("rows", "Rows", ValueKind.NUMBER, 0),
                new Column("origin", "Origin", ValueKind.TEXT, 6),
                new Column("source", "Source", ValueKind.TEXT, 2),
                new Column("title", "Title", ValueKind.TEXT, 1));
        List<List<String>> rows = new ArrayList<>();
        for (Edition edition : editions) {
            rows.add(List.of(
                    edition.id(),
                    edition.table().file(),
                    edition.system(),
                    edition.dates().from().toString(),
                    edition.dates().to().toString(),
                    edition.released().isPresent() ? edition.released().get() : "",
                    edition.complete() ? "Y" : "N",
                    String.valueOf(edition.rows()),
                    edition.imported() ? "imported" : "shipped",
                    edition.source(),
                    edition.title()));
        }
        return new Listing("ratecard.tables/1", "tables", columns, rows);
    }
}

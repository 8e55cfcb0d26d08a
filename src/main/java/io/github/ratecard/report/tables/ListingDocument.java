package io.github.ratecard.report.tables;

import io.github.ratecard.document.Blocks;
import io.github.ratecard.document.Document;
import io.github.ratecard.document.Table;
import io.github.ratecard.document.Table.Cell;
import io.github.ratecard.document.Table.Column;
import io.github.ratecard.document.Table.Row;
import io.github.ratecard.document.Table.Setting;
import io.github.ratecard.report.amount.ValueKind;
import io.github.ratecard.report.view.Records;
import java.util.ArrayList;
import java.util.List;

/** A listing as one table, and as its rows for programs. */
public final class ListingDocument {
    private ListingDocument() {}

    public static Document of(Listing listing) {
        List<Column> columns = new ArrayList<>();
        for (Listing.Column column : listing.columns()) {
            Setting setting = column.kind() == ValueKind.NUMBER ? Setting.NUMBER : Setting.WORD;
            columns.add(new Column(column.title(), setting, column.spare()));
        }
        List<Row> rows = new ArrayList<>();
        for (List<String> values : listing.rows()) {
            List<Cell> cells = new ArrayList<>();
            for (int i = 0; i < values.size(); i++) {
                cells.add(Cell.of(listing.columns().get(i).kind().words(values.get(i))));
            }
            rows.add(new Row(cells, List.of()));
        }
        return new Blocks()
                .add(Table.values("listing", "", columns, rows))
                .document("Listing of " + listing.name().replace('_', ' '), List.of(), List.of())
                .untitled();
    }

    public static Records records(Listing listing) {
        List<String> names = new ArrayList<>();
        listing.columns().forEach(column -> names.add(column.name()));
        Records records = new Records(names);
        for (List<String> values : listing.rows()) {
            records.add(values.toArray(new String[0])).end();
        }
        return records;
    }
}

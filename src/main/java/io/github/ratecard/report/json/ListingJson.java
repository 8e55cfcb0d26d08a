package io.github.ratecard.report.json;

import io.github.ratecard.report.tables.Listing;
import io.github.ratecard.report.writer.Json;

/** A listing as JSON, an object a row. */
public final class ListingJson {
    private ListingJson() {}

    public static String of(Listing listing) {
        return Json.document(json -> {
            json.text("schema", listing.schema());
            json.objects(listing.name(), listing.rows(), row -> {
                for (int i = 0; i < row.size(); i++) {
                    Listing.Column column = listing.columns().get(i);
                    column.kind().write(json, column.name(), row.get(i));
                }
            });
        });
    }
}

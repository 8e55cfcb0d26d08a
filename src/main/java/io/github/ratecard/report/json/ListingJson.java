package io.github.ratecard.report.json;

import io.github.ratecard.report.tables.Listing;
import io.github.ratecard.report.writer.Json;
import java.io.IOException;
import java.util.List;

/** A listing as JSON, an object a row. */
public final class ListingJson {
    private ListingJson() {}

    public static String of(Listing listing) {
        return Json.document(json -> write(listing, json));
    }

    private static void write(Listing listing, Json json) throws IOException {
        json.text("schema", listing.schema());
        json.startArray(listing.name());
        for (List<String> row : listing.rows()) {
            json.startObject();
            for (int i = 0; i < row.size(); i++) {
                Listing.Column column = listing.columns().get(i);
                column.kind().write(json, column.name(), row.get(i));
            }
            json.endObject();
        }
        json.endArray();
    }
}

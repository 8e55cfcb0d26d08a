package io.github.ratecard.report.json;

import io.github.ratecard.report.amount.Options;
import io.github.ratecard.report.tables.Lookup;
import io.github.ratecard.report.tables.LookupWords;
import io.github.ratecard.report.writer.Json;
import java.io.IOException;

/** A look-up as JSON: {@code docs/schema/lookup.schema.json}. */
public final class LookupJson {
    private static final String SCHEMA = "ratecard.lookup/1";

    private final Lookup report;
    private final Options options;

    private LookupJson(Lookup report, Options options) {
        this.report = report;
        this.options = options;
    }

    public static String of(Lookup report, Options options) {
        return Json.document(new LookupJson(report, options)::write);
    }

    private void write(Json json) throws IOException {
        json.text("schema", SCHEMA);
        json.text("date", report.date().toString());
        json.startArray("codes");
        for (Lookup.Code code : report.codes()) {
            json.startObject();
            json.text("code", code.code());
            json.flag("found", !code.rows().isEmpty());
            json.startArray("rows");
            for (Lookup.Row row : code.rows()) {
                row(json, row);
            }
            json.endArray();
            json.reasons("reasons", code.reasons());
            json.endObject();
        }
        json.endArray();
        json.startArray("sources");
        for (String id : LookupWords.sources(report)) {
            json.startObject();
            json.text("id", id);
            json.textOrNull("title", options.titles().apply(id));
            json.endObject();
        }
        json.endArray();
    }

    private static void row(Json json, Lookup.Row row) throws IOException {
        json.startObject();
        json.text("system", row.system());
        json.text("table", row.table());
        json.text("title", row.title());
        json.text("edition", row.edition());
        json.text("from", row.dates().from().toString());
        json.text("to", row.dates().to().toString());
        json.text("source", row.source());
        json.startObject("fields");
        for (Lookup.Field field : row.fields()) {
            field.kind().write(json, field.name(), field.value());
        }
        json.endObject();
        json.startObject("meanings");
        for (Lookup.Field field : row.fields()) {
            if (!field.meaning().isEmpty()) {
                json.text(field.name(), field.meaning());
            }
        }
        json.endObject();
        json.endObject();
    }
}

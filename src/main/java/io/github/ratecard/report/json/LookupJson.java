package io.github.ratecard.report.json;

import io.github.ratecard.report.amount.Options;
import io.github.ratecard.report.tables.Lookup;
import io.github.ratecard.report.tables.LookupWords;
import io.github.ratecard.report.writer.Json;
import java.io.IOException;

/** A look-up as JSON: {@code docs/schema/lookup.schema.json}. */
public final class LookupJson {
    private static final String SCHEMA = "ratecard.lookup/1";

    private LookupJson() {}

    public static String of(Lookup report, Options options) {
        return Json.document(json -> {
            json.text("schema", SCHEMA);
            json.text("date", report.date().toString());
            json.objects("codes", report.codes(), code -> {
                json.text("code", code.code());
                json.flag("found", !code.rows().isEmpty());
                json.objects("rows", code.rows(), row -> row(json, row));
                json.reasons("reasons", code.reasons());
            });
            QuoteJson.sources(json, LookupWords.sources(report), options);
        });
    }

    private static void row(Json json, Lookup.Row row) throws IOException {
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
    }
}

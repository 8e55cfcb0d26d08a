package io.github.ratecard.report.json;

import io.github.ratecard.model.Term;
import io.github.ratecard.report.writer.Json;
import java.io.IOException;

/** A term tree as JSON, every value as exact as it is. */
final class TermJson {
    private TermJson() {}

    static void write(Json json, String name, Term term) throws IOException {
        json.startObject(name);
        fields(json, term);
        json.endObject();
    }

    private static void fields(Json json, Term term) throws IOException {
        json.text("op", term.op().word());
        json.text("name", term.name());
        json.number("value", term.value().toString());
        if (!term.source().isComputed()) {
            json.text("source", term.source().text());
        }
        if (term.why().isPresent()) {
            json.reason("why", term.why().get());
        }
        if (!term.parts().isEmpty()) {
            json.startArray("parts");
            for (Term part : term.parts()) {
                json.startObject();
                fields(json, part);
                json.endObject();
            }
            json.endArray();
        }
    }
}

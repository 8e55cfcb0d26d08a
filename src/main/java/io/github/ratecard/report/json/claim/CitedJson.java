package io.github.ratecard.report.json.claim;

import io.github.ratecard.claim.Cited;
import io.github.ratecard.report.amount.Options;
import io.github.ratecard.report.words.Sources;
import io.github.ratecard.report.writer.Json;
import java.io.IOException;
import java.util.List;

/** Sentences with the documents that say them, as JSON. */
final class CitedJson {
    private CitedJson() {}

    static void write(Json json, String name, List<Cited> sentences, Options options) throws IOException {
        json.objects(name, sentences, sentence -> {
            json.text("text", sentence.value());
            source(json, sentence.source(), options);
        });
    }

    /** Which document says so, by its id and by its title. */
    static void source(Json json, String id, Options options) throws IOException {
        json.text("source", id);
        json.text("authority", Sources.title(id, options));
    }
}

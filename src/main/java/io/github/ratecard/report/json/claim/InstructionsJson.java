package io.github.ratecard.report.json.claim;

import io.github.ratecard.claim.form.Instruction;
import io.github.ratecard.claim.form.Instructions;
import io.github.ratecard.report.amount.Options;
import io.github.ratecard.report.words.ClaimDisclaimers;
import io.github.ratecard.report.writer.Json;
import java.io.IOException;

/** How a claim is filled, as JSON. */
public final class InstructionsJson {
    private static final String SCHEMA = "ratecard.claim/1";

    private final Instructions claim;
    private final Options options;

    private InstructionsJson(Instructions claim, Options options) {
        this.claim = claim;
        this.options = options;
    }

    public static String of(Instructions claim, Options options) {
        return Json.document(new InstructionsJson(claim, options)::write);
    }

    private void write(Json json) throws IOException {
        json.text("schema", SCHEMA);
        json.text("procedure", claim.procedure());
        json.text("title", claim.title());
        json.text("date", claim.date().toString());
        json.text("site", claim.site().word());
        json.text("kind", claim.kind().word());
        json.text("medium", claim.medium().word());
        json.text("form", claim.form());
        json.text("payer", claim.payer().id());
        json.flag("study_items", claim.payer().studyItems());
        json.startArray("fields");
        for (Instruction field : claim.fields()) {
            json.startObject();
            if (field.line() > 0) {
                json.number("line", field.line());
            } else {
                json.nothing("line");
            }
            json.text("field", field.place());
            json.textOrNull("loop", field.loop());
            json.textOrNull("element", field.element());
            json.text("name", field.name());
            json.text("value", field.value());
            json.text("note", field.note());
            CitedJson.source(json, field.source(), options);
            json.endObject();
        }
        json.endArray();
        CitedJson.write(json, "notes", claim.remarks(), options);
        json.reasons("warnings", claim.warnings());
        json.texts("segments", claim.segments());
        json.texts("disclaimers", ClaimDisclaimers.general());
    }
}

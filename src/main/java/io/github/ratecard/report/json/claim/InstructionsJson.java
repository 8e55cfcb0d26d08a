package io.github.ratecard.report.json.claim;

import io.github.ratecard.claim.form.Instructions;
import io.github.ratecard.report.amount.Options;
import io.github.ratecard.report.words.ClaimDisclaimers;
import io.github.ratecard.report.writer.Json;

/** How a claim is filled, as JSON. */
public final class InstructionsJson {
    private static final String SCHEMA = "ratecard.claim/1";

    private InstructionsJson() {}

    public static String of(Instructions claim, Options options) {
        return Json.document(json -> {
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
            json.objects("fields", claim.fields(), field -> {
                json.countOrNull("line", field.line());
                json.text("field", field.place());
                json.textOrNull("loop", field.loop());
                json.textOrNull("element", field.element());
                json.text("name", field.name());
                json.text("value", field.value());
                json.text("note", field.note());
                CitedJson.source(json, field.source(), options);
            });
            CitedJson.write(json, "notes", claim.remarks(), options);
            json.reasons("warnings", claim.warnings());
            json.texts("segments", claim.segments());
            json.texts("disclaimers", ClaimDisclaimers.general());
        });
    }
}

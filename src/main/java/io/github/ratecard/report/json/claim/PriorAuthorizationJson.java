package io.github.ratecard.report.json.claim;

import io.github.ratecard.claim.guide.PriorAuthorization;
import io.github.ratecard.report.amount.Options;
import io.github.ratecard.report.words.ClaimDisclaimers;
import io.github.ratecard.report.writer.Json;
import java.io.IOException;

/** What to send to a plan, as JSON. */
public final class PriorAuthorizationJson {
    private static final String SCHEMA = "ratecard.prior-auth/1";

    private final String procedure;
    private final String title;
    private final PriorAuthorization answer;
    private final Options options;

    private PriorAuthorizationJson(String procedure, String title, PriorAuthorization answer, Options options) {
        this.procedure = procedure;
        this.title = title;
        this.answer = answer;
        this.options = options;
    }

    public static String of(String procedure, String title, PriorAuthorization answer, Options options) {
        return Json.document(new PriorAuthorizationJson(procedure, title, answer, options)::write);
    }

    private void write(Json json) throws IOException {
        json.text("schema", SCHEMA);
        json.text("procedure", procedure);
        json.text("title", title);
        json.text("intro", answer.intro());
        json.startArray("send");
        for (PriorAuthorization.Item item : answer.send()) {
            json.startObject();
            json.text("item", item.name());
            json.text("value", item.value());
            CitedJson.source(json, item.source(), options);
            json.endObject();
        }
        json.endArray();
        CitedJson.write(json, "notes", answer.notes(), options);
        json.texts("disclaimers", ClaimDisclaimers.general());
    }
}

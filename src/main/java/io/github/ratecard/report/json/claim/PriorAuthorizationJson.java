package io.github.ratecard.report.json.claim;

import io.github.ratecard.claim.guide.PriorAuthorization;
import io.github.ratecard.report.amount.Options;
import io.github.ratecard.report.words.ClaimDisclaimers;
import io.github.ratecard.report.writer.Json;

/** What to send to a plan, as JSON. */
public final class PriorAuthorizationJson {
    private static final String SCHEMA = "ratecard.prior-auth/1";

    private PriorAuthorizationJson() {}

    public static String of(String procedure, String title, PriorAuthorization answer, Options options) {
        return Json.document(json -> {
            json.text("schema", SCHEMA);
            json.text("procedure", procedure);
            json.text("title", title);
            json.text("intro", answer.intro());
            json.objects("send", answer.send(), item -> {
                json.text("item", item.name());
                json.text("value", item.value());
                CitedJson.source(json, item.source(), options);
            });
            CitedJson.write(json, "notes", answer.notes(), options);
            json.texts("disclaimers", ClaimDisclaimers.general());
        });
    }
}

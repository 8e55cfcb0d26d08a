package io.github.ratecard.report.json.claim;

import io.github.ratecard.claim.coverage.CoverageAnswer;
import io.github.ratecard.report.amount.Options;
import io.github.ratecard.report.words.ClaimDisclaimers;
import io.github.ratecard.report.writer.Json;

/** Who covers a procedure, as JSON. */
public final class CoverageJson {
    private static final String SCHEMA = "ratecard.coverage/1";

    private CoverageJson() {}

    public static String of(CoverageAnswer answer, Options options) {
        return Json.document(json -> {
            json.text("schema", SCHEMA);
            json.text("procedure", answer.procedure());
            json.text("title", answer.title());
            json.text("policy", answer.coverage().policy());
            json.text("basis", answer.coverage().basis());
            json.text("covered_from", answer.coverage().from().toString());
            json.text("study", answer.coverage().study());
            json.objects("payers", answer.payers(), payer -> {
                json.text("id", payer.id());
                json.text("name", payer.name());
                json.text("covered", payer.covered());
                json.flag("study_items", payer.studyItems());
                json.text("conditions", payer.text());
                CitedJson.source(json, payer.source(), options);
            });
            CitedJson.write(json, "facts", answer.coverage().facts(), options);
            CitedJson.write(json, "notes", answer.coverage().notes(), options);
            json.texts("disclaimers", ClaimDisclaimers.general());
        });
    }
}

package io.github.ratecard.report.json.claim;

import io.github.ratecard.claim.coverage.Criterion;
import io.github.ratecard.claim.coverage.Verdict;
import io.github.ratecard.report.amount.Options;
import io.github.ratecard.report.words.ClaimDisclaimers;
import io.github.ratecard.report.writer.Json;

/** Whether a patient qualifies, as JSON. */
public final class EligibilityJson {
    private static final String SCHEMA = "ratecard.eligible/1";

    private EligibilityJson() {}

    public static String of(Verdict verdict, Options options) {
        return Json.document(json -> {
            json.text("schema", SCHEMA);
            json.text("procedure", verdict.procedure());
            json.text("date", verdict.index().toString());
            json.text("look_back_from", verdict.lookBackFrom().toString());
            json.text("verdict", verdict.word());
            if (verdict.eligible() == Criterion.Answer.UNKNOWN) {
                json.nothing("eligible");
            } else {
                json.flag("eligible", verdict.eligible() == Criterion.Answer.YES);
            }
            json.objects("criteria", verdict.criteria(), criterion -> {
                json.text("id", criterion.id());
                json.text("name", criterion.name());
                json.text("verdict", criterion.answer().word());
                json.text("text", criterion.text());
                CitedJson.source(json, criterion.source(), options);
            });
            json.texts("assumptions", verdict.assumptions());
            json.texts("warnings", verdict.warnings());
            json.texts("disclaimers", ClaimDisclaimers.general());
        });
    }
}

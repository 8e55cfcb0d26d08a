package io.github.ratecard.report.json.claim;

import io.github.ratecard.claim.coverage.Criterion;
import io.github.ratecard.claim.coverage.Verdict;
import io.github.ratecard.report.amount.Options;
import io.github.ratecard.report.words.ClaimDisclaimers;
import io.github.ratecard.report.writer.Json;
import java.io.IOException;

/** Whether a patient qualifies, as JSON. */
public final class EligibilityJson {
    private static final String SCHEMA = "ratecard.eligible/1";

    private final Verdict verdict;
    private final Options options;

    private EligibilityJson(Verdict verdict, Options options) {
        this.verdict = verdict;
        this.options = options;
    }

    public static String of(Verdict verdict, Options options) {
        return Json.document(new EligibilityJson(verdict, options)::write);
    }

    private void write(Json json) throws IOException {
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
        json.startArray("criteria");
        for (Criterion criterion : verdict.criteria()) {
            json.startObject();
            json.text("id", criterion.id());
            json.text("name", criterion.name());
            json.text("verdict", criterion.answer().word());
            json.text("text", criterion.text());
            CitedJson.source(json, criterion.source(), options);
            json.endObject();
        }
        json.endArray();
        json.texts("assumptions", verdict.assumptions());
        json.texts("warnings", verdict.warnings());
        json.texts("disclaimers", ClaimDisclaimers.general());
    }
}

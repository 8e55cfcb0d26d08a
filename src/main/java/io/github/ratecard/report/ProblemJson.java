package io.github.ratecard.report;

import io.github.ratecard.report.writer.Json;
import java.io.IOException;

/** A problem as JSON; apart, so that the text form loads no JSON library. */
final class ProblemJson {
    private static final String SCHEMA = "ratecard.error/1";

    private ProblemJson() {}

    static String of(Problem problem) {
        return Json.line(json -> write(json, problem));
    }

    private static void write(Json json, Problem problem) throws IOException {
        json.text("schema", SCHEMA);
        json.startObject("error");
        json.text("code", problem.code());
        json.text("message", problem.message());
        json.text("where", problem.where());
        if (problem.didYouMean().isPresent()) {
            json.text("did_you_mean", problem.didYouMean().get());
        }
        json.texts("valid", problem.valid());
        json.text("hint", problem.hint());
        json.endObject();
    }
}

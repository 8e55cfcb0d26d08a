package io.github.ratecard.report;

import io.github.ratecard.claim.Cited;
import io.github.ratecard.claim.coverage.CoverageAnswer;
import io.github.ratecard.claim.guide.Payer;
import io.github.ratecard.report.amount.Options;
import io.github.ratecard.report.json.CitedJson;
import io.github.ratecard.report.words.ClaimDisclaimers;
import io.github.ratecard.report.words.Sources;
import io.github.ratecard.report.writer.Json;
import io.github.ratecard.report.writer.Markdown;
import io.github.ratecard.report.writer.Page;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Writes who covers a procedure, in any format it has. */
public final class CoverageReport {
    private static final String SCHEMA = "ratecard.coverage/1";

    private final CoverageAnswer answer;
    private final Options options;

    private CoverageReport(CoverageAnswer answer, Options options) {
        this.answer = answer;
        this.options = options;
    }

    public static String of(CoverageAnswer answer, Format format, Options options) {
        CoverageReport report = new CoverageReport(answer, options);
        switch (format) {
            case JSON:
                return Json.document(report::json);
            case MD:
                return report.markdown();
            default:
                return report.text();
        }
    }

    private String heading() {
        return answer.title() + ": who covers it";
    }

    private List<Cited> sentences() {
        List<Cited> sentences = new ArrayList<>(answer.coverage().facts());
        sentences.addAll(answer.coverage().notes());
        return sentences;
    }

    private String text() {
        Page page = new Page(options.columns(), options.colour());
        page.heading(heading());
        page.blank();
        for (Payer payer : answer.payers()) {
            page.prose("", "  ", page.bold(payer.name()) + ": " + payer.covered());
            page.prose("    ", "    ", payer.text());
            page.prose("    source: ", "      ", Sources.title(payer.source(), options));
        }
        page.blank();
        page.heading("Medicare policy");
        for (Cited sentence : sentences()) {
            page.bullet(sentence.value() + " [" + Sources.title(sentence.source(), options) + "]");
        }
        page.blank();
        ClaimDisclaimers.general().forEach(page::dim);
        return page.toString();
    }

    private String markdown() {
        Markdown text = new Markdown();
        text.heading(1, heading());
        text.table("llll", "payer", "covered", "conditions", "source");
        for (Payer payer : answer.payers()) {
            text.row(payer.name(), payer.covered(), payer.text(), Sources.title(payer.source(), options));
        }
        List<String> notes = new ArrayList<>();
        sentences().forEach(sentence -> notes.add(sentence.value()));
        notes.addAll(ClaimDisclaimers.general());
        text.list(notes);
        return text.toString();
    }

    private void json(Json json) throws IOException {
        json.text("schema", SCHEMA);
        json.text("procedure", answer.procedure());
        json.text("title", answer.title());
        json.text("policy", answer.coverage().policy());
        json.text("basis", answer.coverage().basis());
        json.text("covered_from", answer.coverage().from().toString());
        json.text("study", answer.coverage().study());
        json.startArray("payers");
        for (Payer payer : answer.payers()) {
            json.startObject();
            json.text("id", payer.id());
            json.text("name", payer.name());
            json.text("covered", payer.covered());
            json.flag("study_items", payer.studyItems());
            json.text("conditions", payer.text());
            json.text("source", payer.source());
            json.text("authority", Sources.title(payer.source(), options));
            json.endObject();
        }
        json.endArray();
        CitedJson.write(json, "facts", answer.coverage().facts(), options);
        CitedJson.write(json, "notes", answer.coverage().notes(), options);
        json.texts("disclaimers", ClaimDisclaimers.general());
    }
}

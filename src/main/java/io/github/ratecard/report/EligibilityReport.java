package io.github.ratecard.report;

import io.github.ratecard.claim.coverage.Criterion;
import io.github.ratecard.claim.coverage.Verdict;
import io.github.ratecard.report.amount.Options;
import io.github.ratecard.report.words.ClaimDisclaimers;
import io.github.ratecard.report.words.Sources;
import io.github.ratecard.report.writer.Json;
import io.github.ratecard.report.writer.Markdown;
import io.github.ratecard.report.writer.Page;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Writes whether a patient qualifies, in any format it has. */
public final class EligibilityReport {
    private static final String SCHEMA = "ratecard.eligible/1";

    private final Verdict verdict;
    private final Options options;

    private EligibilityReport(Verdict verdict, Options options) {
        this.verdict = verdict;
        this.options = options;
    }

    public static String of(Verdict verdict, Format format, Options options) {
        EligibilityReport report = new EligibilityReport(verdict, options);
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
        return verdict.title() + ": " + verdict.word() + " on " + verdict.index();
    }

    private String text() {
        Page page = new Page(options.columns(), options.colour());
        page.heading(heading());
        page.blank();
        for (Criterion criterion : verdict.criteria()) {
            page.prose("", "  ", criterion.answer().word() + ": " + criterion.name());
            page.prose("    ", "    ", criterion.text());
            page.prose("    authority: ", "      ", Sources.title(criterion.source(), options));
        }
        List<String> notes = notes();
        if (!notes.isEmpty()) {
            page.blank();
            page.heading("Notes");
            notes.forEach(page::bullet);
        }
        page.blank();
        ClaimDisclaimers.general().forEach(page::dim);
        return page.toString();
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>();
        verdict.assumptions().forEach(assumption -> notes.add("assumption: " + assumption));
        verdict.warnings().forEach(warning -> notes.add("warning: " + warning));
        return notes;
    }

    private String markdown() {
        Markdown text = new Markdown();
        text.heading(1, heading());
        text.table("llll", "criterion", "verdict", "why", "source");
        for (Criterion criterion : verdict.criteria()) {
            text.row(
                    criterion.name(),
                    criterion.answer().word(),
                    criterion.text(),
                    Sources.title(criterion.source(), options));
        }
        List<String> notes = notes();
        notes.addAll(ClaimDisclaimers.general());
        text.list(notes);
        return text.toString();
    }

    private void json(Json json) throws IOException {
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
            json.text("source", criterion.source());
            json.text("authority", Sources.title(criterion.source(), options));
            json.endObject();
        }
        json.endArray();
        json.texts("assumptions", verdict.assumptions());
        json.texts("warnings", verdict.warnings());
        json.texts("disclaimers", ClaimDisclaimers.general());
    }
}

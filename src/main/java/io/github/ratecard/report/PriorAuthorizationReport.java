package io.github.ratecard.report;

import io.github.ratecard.claim.guide.PriorAuthorization;
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

/** Writes what to send to a plan, in any format it has. */
public final class PriorAuthorizationReport {
    private static final String SCHEMA = "ratecard.prior-auth/1";

    private final String procedure;
    private final String title;
    private final PriorAuthorization answer;
    private final Options options;

    private PriorAuthorizationReport(String procedure, String title, PriorAuthorization answer, Options options) {
        this.procedure = procedure;
        this.title = title;
        this.answer = answer;
        this.options = options;
    }

    public static String of(String procedure, String title, PriorAuthorization answer, Format format, Options options) {
        PriorAuthorizationReport report = new PriorAuthorizationReport(procedure, title, answer, options);
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
        return title + ": prior authorization";
    }

    private String text() {
        Page page = new Page(options.columns(), options.colour());
        page.heading(heading());
        page.prose("", "", answer.intro());
        page.blank();
        // Not wrapped: to be copied
        for (PriorAuthorization.Item item : answer.send()) {
            page.line(item.name() + ": " + item.value());
        }
        page.blank();
        answer.notes().forEach(note -> page.bullet(note.value() + " [" + Sources.title(note.source(), options) + "]"));
        page.blank();
        ClaimDisclaimers.general().forEach(page::dim);
        return page.toString();
    }

    private String markdown() {
        Markdown text = new Markdown();
        text.heading(1, heading());
        text.paragraph(answer.intro());
        text.table("lll", "item", "send", "source");
        for (PriorAuthorization.Item item : answer.send()) {
            text.row(item.name(), item.value(), Sources.title(item.source(), options));
        }
        List<String> notes = new ArrayList<>();
        answer.notes().forEach(note -> notes.add(note.value()));
        notes.addAll(ClaimDisclaimers.general());
        text.list(notes);
        return text.toString();
    }

    private void json(Json json) throws IOException {
        json.text("schema", SCHEMA);
        json.text("procedure", procedure);
        json.text("title", title);
        json.text("intro", answer.intro());
        json.startArray("send");
        for (PriorAuthorization.Item item : answer.send()) {
            json.startObject();
            json.text("item", item.name());
            json.text("value", item.value());
            json.text("source", item.source());
            json.text("authority", Sources.title(item.source(), options));
            json.endObject();
        }
        json.endArray();
        CitedJson.write(json, "notes", answer.notes(), options);
        json.texts("disclaimers", ClaimDisclaimers.general());
    }
}

package io.github.ratecard.report;

import io.github.ratecard.model.Reason;
import java.util.ArrayList;
import java.util.List;

/** A look-up as Markdown. */
final class LookupMarkdown {
    private LookupMarkdown() {}

    static String of(LookupReport report, Options options) {
        Markdown out = new Markdown();
        for (LookupReport.Code code : report.codes()) {
            String label = LookupWords.label(code);
            out.heading(1, label.isEmpty() ? code.code() : code.code() + ": " + label);
            for (LookupReport.Row row : code.rows()) {
                row(out, row);
            }
            List<String> reasons = new ArrayList<>();
            for (Reason reason : code.reasons()) {
                reasons.add(reason.text());
            }
            if (!reasons.isEmpty()) {
                out.list(reasons);
            }
        }
        List<String> sources = new ArrayList<>();
        for (String id : LookupWords.sources(report)) {
            sources.add(Sources.text(id, options));
        }
        if (!sources.isEmpty()) {
            out.heading(1, "Sources");
            out.list(sources);
        }
        out.paragraph(Disclaimers.CPT);
        return out.toString();
    }

    private static void row(Markdown out, LookupReport.Row row) {
        out.heading(2, LookupWords.heading(row) + " (" + row.source() + ")");
        out.table("lll", "Field", "Value", "Meaning");
        for (LookupReport.Field field : LookupWords.fields(row)) {
            out.row(LookupWords.name(field.name()), field.kind().words(field.value()), field.meaning());
        }
    }
}

package io.github.ratecard.report.markdown;

import io.github.ratecard.model.Reason;
import io.github.ratecard.report.amount.Options;
import io.github.ratecard.report.view.Lookup;
import io.github.ratecard.report.view.LookupWords;
import io.github.ratecard.report.words.Disclaimers;
import io.github.ratecard.report.words.Sources;
import io.github.ratecard.report.writer.Markdown;
import java.util.ArrayList;
import java.util.List;

/** A look-up as Markdown. */
public final class LookupMarkdown {
    private LookupMarkdown() {}

    public static String of(Lookup report, Options options) {
        Markdown out = new Markdown();
        for (Lookup.Code code : report.codes()) {
            String label = LookupWords.label(code);
            out.heading(1, label.isEmpty() ? code.code() : code.code() + ": " + label);
            for (Lookup.Row row : code.rows()) {
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

    private static void row(Markdown out, Lookup.Row row) {
        out.heading(2, LookupWords.heading(row) + " (" + row.source() + ")");
        out.table("lll", "Field", "Value", "Meaning");
        for (Lookup.Field field : LookupWords.fields(row)) {
            out.row(LookupWords.name(field.name()), field.kind().words(field.value()), field.meaning());
        }
    }
}

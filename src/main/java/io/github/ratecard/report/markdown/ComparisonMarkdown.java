package io.github.ratecard.report.markdown;

import io.github.ratecard.model.ReasonCode;
import io.github.ratecard.quote.Comparison;
import io.github.ratecard.report.amount.Options;
import io.github.ratecard.report.view.ComparisonTable;
import io.github.ratecard.report.words.ComparisonWords;
import io.github.ratecard.report.writer.Markdown;
import java.util.List;

/** A comparison as Markdown. */
public final class ComparisonMarkdown {
    private ComparisonMarkdown() {}

    public static String of(Comparison comparison, Options options) {
        Markdown out = new Markdown();
        out.heading(1, ComparisonWords.title(comparison));
        out.paragraph(String.join(" · ", ComparisonWords.circumstances(comparison)));
        table(out, comparison, options);
        notes(out, "Why there is no amount", new ComparisonTable(comparison, options.rounding()).reasons());
        notes(out, "Assumptions", notes(comparison, ReasonCode.Kind.ASSUMPTION, options));
        notes(out, "Warnings", notes(comparison, ReasonCode.Kind.WARNING, options));
        notes(out, "Notes", notes(comparison, ReasonCode.Kind.NOTE, options));
        notes(out, "What this is not", ComparisonWords.disclaimers(comparison));
        return out.toString();
    }

    private static void table(Markdown out, Comparison comparison, Options options) {
        ComparisonTable table = new ComparisonTable(comparison, options.rounding());
        String[] header = table.header(ComparisonWords.subject(comparison));
        out.table("ll" + "r".repeat(header.length - 1), behind("Site (place of service)", header));
        for (ComparisonTable.Place place : table.places()) {
            for (Comparison.Item item : comparison.items()) {
                out.row(behind(place.label(), table.cells(item, place)));
            }
        }
    }

    private static String[] behind(String first, String[] cells) {
        String[] more = new String[cells.length + 1];
        more[0] = first;
        System.arraycopy(cells, 0, more, 1, cells.length);
        return more;
    }

    private static List<String> notes(Comparison comparison, ReasonCode.Kind kind, Options options) {
        return ComparisonWords.notes(comparison, kind, options.rounding());
    }

    private static void notes(Markdown out, String heading, List<String> sentences) {
        if (!sentences.isEmpty()) {
            out.heading(2, heading);
            out.list(sentences);
        }
    }
}

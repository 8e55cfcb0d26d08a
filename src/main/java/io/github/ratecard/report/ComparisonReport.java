package io.github.ratecard.report;

import io.github.ratecard.quote.Comparison;
import io.github.ratecard.report.amount.Options;
import io.github.ratecard.report.csv.ComparisonCsv;
import io.github.ratecard.report.html.ComparisonHtml;
import io.github.ratecard.report.json.ComparisonJson;
import io.github.ratecard.report.markdown.ComparisonMarkdown;
import io.github.ratecard.report.text.ComparisonText;

/** Writes a comparison in any format but a bare value. */
public final class ComparisonReport {
    private ComparisonReport() {}

    /**
     * The whole output, ending with a line end.
     *
     * @param terminal whether the text form is for a terminal, where it draws bars
     */
    public static String of(Comparison comparison, Format format, Options options, boolean terminal) {
        switch (format) {
            case JSON:
                return ComparisonJson.of(comparison, options);
            case CSV:
                return ComparisonCsv.of(comparison, options);
            case MD:
                return ComparisonMarkdown.of(comparison, options);
            case HTML:
                return ComparisonHtml.of(comparison, options);
            default:
                return ComparisonText.of(comparison, options, terminal);
        }
    }
}

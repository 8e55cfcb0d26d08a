package io.github.ratecard.report;

import io.github.ratecard.report.amount.Options;
import io.github.ratecard.report.csv.LookupCsv;
import io.github.ratecard.report.json.LookupJson;
import io.github.ratecard.report.markdown.LookupMarkdown;
import io.github.ratecard.report.text.LookupText;
import io.github.ratecard.report.view.Lookup;

/** Writes a look-up in any format it has. */
public final class LookupReport {
    private LookupReport() {}

    /** The whole output, ending with a line end. {@link Format#VALUE} has no meaning here and gives text. */
    public static String of(Lookup lookup, Format format, Options options) {
        switch (format) {
            case JSON:
                return LookupJson.of(lookup, options);
            case CSV:
                return LookupCsv.of(lookup);
            case MD:
                return LookupMarkdown.of(lookup, options);
            default:
                return LookupText.of(lookup, options);
        }
    }
}

package io.github.ratecard.report;

import io.github.ratecard.quote.Quote;
import io.github.ratecard.report.amount.Options;
import io.github.ratecard.report.csv.QuoteCsv;
import io.github.ratecard.report.html.QuoteHtml;
import io.github.ratecard.report.json.QuoteJson;
import io.github.ratecard.report.markdown.QuoteMarkdown;
import io.github.ratecard.report.text.QuoteText;

/** Writes a quote in any format. */
public final class QuoteReport {
    private QuoteReport() {}

    /**
     * The whole output, ending with a line end. As a {@link Format#VALUE} it is empty when there is no amount:
     * {@link QuoteValue} says why.
     */
    public static String of(Quote quote, Format format, Options options) {
        switch (format) {
            case JSON:
                return QuoteJson.of(quote, options);
            case CSV:
                return QuoteCsv.of(quote, options);
            case MD:
                return QuoteMarkdown.of(quote, options);
            case HTML:
                return QuoteHtml.of(quote, options);
            case VALUE:
                return QuoteValue.of(quote, options.rounding()).value().orElse("");
            default:
                return QuoteText.of(quote, options);
        }
    }
}

package io.github.ratecard.report;

import io.github.ratecard.guide.GuideDocument;
import io.github.ratecard.report.amount.Options;
import io.github.ratecard.report.html.GuideHtml;
import io.github.ratecard.report.markdown.GuideMarkdown;
import io.github.ratecard.report.text.GuideText;

/** Writes the reimbursement guide of a procedure, in any format it has. */
public final class GuideReport {
    private GuideReport() {}

    public static String of(GuideDocument guide, Format format, Options options) {
        switch (format) {
            case MD:
                return GuideMarkdown.of(guide, options);
            case HTML:
                return GuideHtml.of(guide, options);
            default:
                return GuideText.of(guide, options);
        }
    }
}

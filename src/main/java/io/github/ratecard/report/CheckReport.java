package io.github.ratecard.report;

import io.github.ratecard.claim.finding.CheckResult;
import io.github.ratecard.report.amount.Options;
import io.github.ratecard.report.csv.CheckCsv;
import io.github.ratecard.report.json.CheckJson;
import io.github.ratecard.report.text.CheckText;

/** Writes the findings of a check in any format it has. */
public final class CheckReport {
    private CheckReport() {}

    public static String of(CheckResult result, Format format, Options options) {
        switch (format) {
            case JSON:
                return CheckJson.of(result, options);
            case CSV:
                return CheckCsv.of(result, options);
            default:
                return CheckText.of(result, options);
        }
    }
}

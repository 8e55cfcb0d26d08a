package io.github.ratecard.report;

import io.github.ratecard.quote.Quote;
import io.github.ratecard.quote.SiteQuote;
import java.util.List;

/** What a quote is not, a sentence each. */
final class Disclaimers {
    static final String CPT = "CPT codes © American Medical Association, whose trademark CPT is.";

    private Disclaimers() {}

    static List<String> of(Quote quote) {
        return List.of(
                new PartBases(quote).sentence(),
                asksPatient(quote)
                        ? "The patient's share is a part of the payments, not added to them."
                        : "Before the patient's share: the payments include deductible and coinsurance.",
                "Not a guarantee of coverage or payment.",
                CPT);
    }

    private static boolean asksPatient(Quote quote) {
        for (SiteQuote site : quote.sites()) {
            if (site.patient().isPresent()) {
                return true;
            }
        }
        return false;
    }
}

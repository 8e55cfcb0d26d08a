package io.github.ratecard.report.words;

import io.github.ratecard.quote.Quote;
import io.github.ratecard.quote.SiteQuote;
import java.util.List;

/** The sentences at the end of an answer that say what it does not promise or include. */
public final class Disclaimers {
    public static final String CPT = "CPT codes © American Medical Association; CPT is its trademark.";

    public static final String NO_GUARANTEE = "Not a guarantee of coverage or payment.";
    private static final String BEFORE_SHARE =
            "Before the patient's share: the payments include deductible and coinsurance.";

    /** Those for rows, each of which may name its own place. */
    public static final List<String> OF_ROWS = List.of(
            "National rates where neither a row nor the command line gives a place.", BEFORE_SHARE, NO_GUARANTEE, CPT);

    private Disclaimers() {}

    public static List<String> of(Quote quote) {
        return List.of(
                new PartBases(quote).sentence(),
                asksPatient(quote) ? "The patient's share is a part of the payments, not added to them." : BEFORE_SHARE,
                NO_GUARANTEE,
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

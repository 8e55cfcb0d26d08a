package io.github.ratecard.report.quote;

import io.github.ratecard.model.Reason;
import io.github.ratecard.quote.Quote;
import io.github.ratecard.quote.SiteQuote;
import io.github.ratecard.report.words.Notes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Why amounts of sites are missing. */
final class SiteReasons {
    private SiteReasons() {}

    /** At any site, each reason once. */
    static List<String> of(Quote quote) {
        List<String> texts = new ArrayList<>();
        for (SiteQuote site : quote.sites()) {
            for (String text : of(site)) {
                Notes.addOnce(texts, text);
            }
        }
        return texts;
    }

    /** The same, after the sites for which each reason holds. */
    static List<String> bySite(Quote quote) {
        List<String> sentences = new ArrayList<>();
        for (String text : of(quote)) {
            List<String> sites = new ArrayList<>();
            for (SiteQuote site : quote.sites()) {
                if (of(site).contains(text)) {
                    sites.add(site.site().title());
                }
            }
            sentences.add(String.join(", ", sites) + ": " + text);
        }
        return sentences;
    }

    static List<String> of(SiteQuote site) {
        List<String> texts = new ArrayList<>();
        add(texts, site.reason());
        if (site.professional().isPresent()) {
            add(texts, site.professional().get().amount().missing());
        }
        if (site.facility().isPresent()) {
            add(texts, site.facility().get().amount().missing());
        }
        return texts;
    }

    private static void add(List<String> texts, Optional<Reason> reason) {
        if (reason.isPresent()) {
            Notes.addOnce(texts, reason.get().text());
        }
    }
}

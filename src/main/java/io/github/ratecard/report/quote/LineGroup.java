package io.github.ratecard.report.quote;

import io.github.ratecard.model.Term;
import io.github.ratecard.model.service.Tariff;
import io.github.ratecard.quote.Part;
import io.github.ratecard.quote.Quote;
import io.github.ratecard.quote.SiteQuote;
import io.github.ratecard.report.words.Notes;
import io.github.ratecard.report.words.QuoteWords;
import io.github.ratecard.rule.PricedLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Lines that are shown together: a facility's, or the professional ones, which several sites share as long as
 * they are paid the same there.
 */
public final class LineGroup {
    private final String part;
    private final List<String> sites = new ArrayList<>();
    private final List<PricedLine> lines;

    private LineGroup(String part, List<PricedLine> lines) {
        this.part = part;
        this.lines = lines;
    }

    /** The groups of a quote: professional lines first, then each facility's. */
    public static List<LineGroup> of(Quote quote) {
        List<LineGroup> groups = new ArrayList<>();
        for (SiteQuote site : quote.sites()) {
            if (isShown(site, site.professional())) {
                professional(
                        groups, site.professional().get().lines(), site.site().title());
            }
        }
        boolean several = groups.size() > 1;
        for (SiteQuote site : quote.sites()) {
            if (isShown(site, site.facility())) {
                groups.add(new LineGroup(
                        QuoteWords.facility(site.site()), site.facility().get().lines()));
            }
        }
        if (!several) {
            for (LineGroup group : groups) {
                group.sites.clear();
            }
        }
        return groups;
    }

    /** {@code Professional}, with the sites where several are paid differently. */
    public String label() {
        return sites.isEmpty() ? part : part + " (" + String.join(", ", sites) + ")";
    }

    /** {@code Professional: Physician Fee Schedule, pfs/2026}. */
    public String heading() {
        StringBuilder text = new StringBuilder(label());
        Tariff system = lines.get(0).system();
        text.append(": ").append(QuoteWords.system(system));
        List<String> editions = new ArrayList<>();
        for (PricedLine line : lines) {
            if (!line.edition().isEmpty()) {
                Notes.addOnce(editions, line.edition());
            }
        }
        for (String edition : editions) {
            text.append(", ").append(edition);
        }
        return text.toString();
    }

    public List<PricedLine> lines() {
        return lines;
    }

    /** At a site that is not payable, the reason of the site says enough. */
    private static boolean isShown(SiteQuote site, Optional<Part> part) {
        return part.isPresent()
                && !part.get().lines().isEmpty()
                && (site.payable() || part.get().amount().isPresent());
    }

    private static void professional(List<LineGroup> groups, List<PricedLine> lines, String site) {
        for (LineGroup group : groups) {
            if (samePayment(group.lines, lines)) {
                group.sites.add(site);
                return;
            }
        }
        LineGroup group = new LineGroup("Professional", lines);
        group.sites.add(site);
        groups.add(group);
    }

    private static boolean samePayment(List<PricedLine> some, List<PricedLine> others) {
        if (some.size() != others.size()) {
            return false;
        }
        for (int i = 0; i < some.size(); i++) {
            if (!samePayment(some.get(i), others.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean samePayment(PricedLine one, PricedLine other) {
        if (!one.line().toString().equals(other.line().toString())
                || one.amount().isPresent() != other.amount().isPresent()) {
            return false;
        }
        return one.amount().isPresent()
                ? sameTerms(one.amount().get(), other.amount().get())
                : one.amount().reason().text().equals(other.amount().reason().text());
    }

    /** Whether two amounts came about in the same way. */
    private static boolean sameTerms(Term one, Term other) {
        if (one == other) {
            return true;
        }
        if (!one.name().equals(other.name())
                || one.value().compareTo(other.value()) != 0
                || one.parts().size() != other.parts().size()) {
            return false;
        }
        for (int i = 0; i < one.parts().size(); i++) {
            if (!sameTerms(one.parts().get(i), other.parts().get(i))) {
                return false;
            }
        }
        return true;
    }
}

package io.github.ratecard.report.view;

import io.github.ratecard.model.Component;
import io.github.ratecard.model.Outcome;
import io.github.ratecard.model.Reason;
import io.github.ratecard.model.ReasonCode;
import io.github.ratecard.model.Term;
import io.github.ratecard.quote.Part;
import io.github.ratecard.quote.Quote;
import io.github.ratecard.quote.SiteQuote;
import io.github.ratecard.report.amount.Money;
import io.github.ratecard.report.words.Notes;
import io.github.ratecard.report.words.QuoteWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The cells of the table of sites: the parts that were asked for, side by side; and why an amount is missing. */
public final class SiteTable {
    /** Stands where there is no such part. */
    private static final String NONE = "–";

    private final Quote quote;
    private final Money money;
    private final boolean professional;
    private final boolean facility;

    public SiteTable(Quote quote, Money money) {
        this.quote = quote;
        this.money = money;
        this.professional = !QuoteWords.asksOnly(quote, Component.FACILITY);
        this.facility = !QuoteWords.asksOnly(quote, Component.PROFESSIONAL);
    }

    /** The columns' names, the first as given. */
    public String[] header(String site) {
        return asked(site, "Professional", "Facility", "Total");
    }

    public String[] cells(SiteQuote site) {
        return asked(
                QuoteWords.siteAndPos(site),
                amount(site.professional()),
                amount(site.facility()),
                site.total().isPresent() ? money.text(site.total().get()) : NONE);
    }

    /** What the parts that were asked for come to, or why they come to nothing in a word or two. */
    public String result(SiteQuote site) {
        if (professional && facility) {
            return site.total().isPresent()
                    ? money.text(site.total().get())
                    : missing(site.total().reason());
        }
        return amount(professional ? site.professional() : site.facility());
    }

    /** Why amounts are missing, each reason once. */
    public List<String> missing() {
        List<String> texts = new ArrayList<>();
        for (SiteQuote site : quote.sites()) {
            for (String text : reasons(site)) {
                Notes.addOnce(texts, text);
            }
        }
        return texts;
    }

    /** The same, after the sites for which each reason holds. */
    public List<String> reasons() {
        List<String> sentences = new ArrayList<>();
        for (String text : missing()) {
            List<String> sites = new ArrayList<>();
            for (SiteQuote site : quote.sites()) {
                if (reasons(site).contains(text)) {
                    sites.add(site.site().title());
                }
            }
            sentences.add(String.join(", ", sites) + ": " + text);
        }
        return sentences;
    }

    public static String missing(Reason reason) {
        return reason.code().kind() == ReasonCode.Kind.NOT_PAYABLE ? "not payable" : "no price";
    }

    private String[] asked(String first, String second, String third, String fourth) {
        List<String> cells = new ArrayList<>();
        cells.add(first);
        if (professional) {
            cells.add(second);
        }
        if (facility) {
            cells.add(third);
        }
        if (professional && facility) {
            cells.add(fourth);
        }
        return cells.toArray(new String[0]);
    }

    private String amount(Optional<Part> part) {
        if (part.isEmpty()) {
            return NONE;
        }
        Outcome<Term> amount = part.get().amount();
        return amount.isPresent() ? money.text(amount.get()) : missing(amount.reason());
    }

    /** Why amounts of one site are missing. */
    public static List<String> reasons(SiteQuote site) {
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

package io.github.ratecard.quote;

import io.github.ratecard.model.Reason;
import io.github.ratecard.model.service.ServiceLine;
import io.github.ratecard.quote.guide.CaseLines;
import io.github.ratecard.quote.guide.Guide;
import io.github.ratecard.quote.place.FoundPlace;
import io.github.ratecard.quote.request.Request;
import io.github.ratecard.rule.PricedLine;
import io.github.ratecard.rule.UsedEditions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A question answered as far as the place does not matter. It may be asked for any number of places, by several threads
 * at once. {@link Quoter#answer} is made of one; files of many rows keep them.
 */
public final class PreparedQuote {
    private final Request request;
    private final Optional<Guide> guide;
    private final LocalDate date;
    private final Optional<CaseLines> levels;
    private final List<Reason> notes;
    private final List<PreparedSite> sites;
    private final List<SiteQuote> impossible;

    /**
     * @param notes about the whole answer
     * @param impossible the sites, when the procedure has no codes for the date
     */
    PreparedQuote(
            Request request,
            Optional<Guide> guide,
            LocalDate date,
            Optional<CaseLines> levels,
            List<Reason> notes,
            List<PreparedSite> sites,
            List<SiteQuote> impossible) {
        this.request = request;
        this.guide = guide;
        this.date = date;
        this.levels = levels;
        this.notes = List.copyOf(notes);
        this.sites = List.copyOf(sites);
        this.impossible = List.copyOf(impossible);
    }

    /** The whole answer for a place. */
    public Quote in(FoundPlace place) {
        List<Reason> all = new ArrayList<>(notes);
        all.addAll(place.place().notes());
        Optional<Reason> asked = AsAsked.note(request.billing(), lines());
        if (asked.isPresent()) {
            all.add(asked.get());
        }
        List<SiteQuote> quotes = sitesIn(place);
        return new Quote(
                guide.isPresent() ? Optional.of(guide.get().id()) : Optional.empty(),
                guide.isPresent() ? Optional.of(guide.get().title()) : Optional.empty(),
                date,
                levels.isPresent() ? levels.get().levels() : List.of(),
                place.locality(),
                place.place().cbsa(),
                editions(quotes, place),
                request.component(),
                request.percent(),
                request.sites().isEmpty() && request.pos().isEmpty(),
                quotes,
                all);
    }

    /** What is paid at the sites asked for. */
    public List<SiteQuote> sitesIn(FoundPlace place) {
        if (sites.size() == 1) {
            return List.of(sites.get(0).in(place));
        }
        List<SiteQuote> quotes = new ArrayList<>(impossible);
        for (PreparedSite site : sites) {
            quotes.add(site.in(place));
        }
        return quotes;
    }

    /** The sites asked for; none when the procedure has no codes for the date. */
    public List<PreparedSite> sites() {
        return sites;
    }

    /** The date of service the tables were asked for. */
    public LocalDate date() {
        return date;
    }

    /** The service lines that are priced. */
    public List<ServiceLine> lines() {
        return levels.isPresent() ? levels.get().lines() : request.lines();
    }

    /** Notes about the whole answer that do not depend on the place. */
    public List<Reason> notes() {
        return notes;
    }

    private static Map<String, String> editions(List<SiteQuote> sites, FoundPlace place) {
        Map<String, String> editions = new TreeMap<>();
        for (SiteQuote site : sites) {
            for (PricedLine line : site.lines()) {
                for (Map.Entry<String, String> local : place.editions().entrySet()) {
                    if (UsedEditions.isUsed(local.getValue(), line)) {
                        editions.put(local.getKey(), local.getValue());
                    }
                }
                if (!line.edition().isEmpty()) {
                    editions.put(line.system().word(), line.edition());
                }
            }
        }
        return editions;
    }
}

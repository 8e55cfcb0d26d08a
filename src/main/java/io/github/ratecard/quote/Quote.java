package io.github.ratecard.quote;

import io.github.ratecard.model.Percent;
import io.github.ratecard.model.Reason;
import io.github.ratecard.model.ReasonCode;
import io.github.ratecard.model.service.Component;
import io.github.ratecard.model.service.Site;
import io.github.ratecard.quote.guide.Level;
import io.github.ratecard.quote.request.Request;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The answer to a {@link Request}: every site asked for, side by side.
 *
 * @param procedure the id of the procedure guide; empty for explicit lines
 * @param title what the procedure is called; empty for explicit lines
 * @param date the date of service the tables were asked for
 * @param levels the case in billing order; empty for explicit lines
 * @param locality the locality of the professional part; empty when national
 * @param cbsa the wage area of the facility parts; empty when national
 * @param editions the editions that answered, by system
 * @param component the one part asked for; empty for both
 * @param percent of Medicare, for another payer
 * @param notes assumptions, warnings and notes about the whole answer
 */
public record Quote(
        Optional<String> procedure,
        Optional<String> title,
        LocalDate date,
        List<Level> levels,
        Optional<String> locality,
        Optional<String> cbsa,
        Map<String, String> editions,
        Optional<Component> component,
        Optional<Percent> percent,
        boolean allSites,
        List<SiteQuote> sites,
        List<Reason> notes) {
    public Quote {
        levels = List.copyOf(levels);
        sites = List.copyOf(sites);
        notes = List.copyOf(notes);
    }

    /** The quote for a site; empty when it was not asked for. */
    public Optional<SiteQuote> site(Site wanted) {
        return sites.stream().filter(site -> site.site() == wanted).findFirst();
    }

    /** Notes of one kind about the whole answer. */
    public List<Reason> notes(ReasonCode.Kind kind) {
        List<Reason> found = new ArrayList<>();
        for (Reason note : notes) {
            if (note.code().kind() == kind) {
                found.add(note);
            }
        }
        return found;
    }

    /**
     * Whether everything asked was answered: each payable site is priced and there is at least one; a site asked
     * for by name must be payable.
     */
    public boolean isAnswered() {
        boolean any = false;
        for (SiteQuote site : sites) {
            if (site.isPriced()) {
                any = true;
            } else if (site.payable() || !allSites) {
                return false;
            }
        }
        return any;
    }
}

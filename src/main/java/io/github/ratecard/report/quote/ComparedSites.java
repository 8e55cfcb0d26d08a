package io.github.ratecard.report.quote;

import io.github.ratecard.model.service.Component;
import io.github.ratecard.model.service.Site;
import io.github.ratecard.quote.Quote;
import io.github.ratecard.quote.SiteQuote;
import io.github.ratecard.quote.compare.Comparison;
import io.github.ratecard.quote.compare.SiteChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a comparison compares: places, the parts that were asked for, and what each quote says of them. */
public final class ComparedSites {
    private final Comparison comparison;
    private final List<Component> components = new ArrayList<>();

    public ComparedSites(Comparison comparison) {
        this.comparison = comparison;
        Optional<Component> asked = comparison.items().get(0).quote().component();
        for (Component component : Component.values()) {
            boolean whole = asked.isEmpty() || asked.get() == Component.TOTAL;
            if (whole || asked.get() == component) {
                components.add(component);
            }
        }
    }

    /** A site at which payments are compared. */
    public record Place(Site site, String pos) {
        public String label() {
            return site.title() + " (" + pos + ")";
        }
    }

    /** What was asked for: the parts, and what they come to last. */
    public List<Component> components() {
        return components;
    }

    /** What the parts come to. */
    public Component result() {
        return components.get(components.size() - 1);
    }

    boolean asksPatient() {
        return comparison.items().get(0).quote().sites().stream()
                .anyMatch(site -> site.patient().isPresent());
    }

    public List<Place> places() {
        List<Place> places = new ArrayList<>();
        for (Quote quote : comparison.quotes()) {
            for (SiteQuote site : quote.sites()) {
                Place place = new Place(site.site(), site.pos());
                if (!places.contains(place)) {
                    places.add(place);
                }
            }
        }
        return places;
    }

    /** The quote's answer for a site; empty when it has none for this place of service. */
    public static Optional<SiteQuote> site(Comparison.Item item, Place place) {
        return item.quote().sites().stream()
                .filter(site -> site.site() == place.site && site.pos().equals(place.pos))
                .findFirst();
    }

    public static Optional<SiteChange> change(Comparison.Item item, Place place) {
        return item.changes().stream()
                .filter(site -> site.site() == place.site && site.pos().equals(place.pos))
                .findFirst();
    }

    /** Whether any quote has any amount there. */
    boolean hasAmount(Place place) {
        return comparison.items().stream()
                .flatMap(item -> site(item, place).stream())
                .anyMatch(site -> components.stream()
                        .anyMatch(component -> site.amount(component).isPresent()));
    }
}

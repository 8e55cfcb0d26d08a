package io.github.ratecard.report.view;

import io.github.ratecard.model.Component;
import io.github.ratecard.model.Outcome;
import io.github.ratecard.model.Reason;
import io.github.ratecard.model.Site;
import io.github.ratecard.model.Term;
import io.github.ratecard.quote.Comparison;
import io.github.ratecard.quote.Quote;
import io.github.ratecard.quote.SiteChange;
import io.github.ratecard.quote.SiteQuote;
import io.github.ratecard.report.amount.Money;
import io.github.ratecard.report.amount.Rounding;
import io.github.ratecard.report.words.ComparisonWords;
import io.github.ratecard.report.words.Notes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A comparison as a table: under each site a row for each quote, with the parts that were asked for and how far what
 * they come to is from the first row. What has no amount has its reason's code there.
 */
public final class ComparisonTable {
    /** Stands where there is nothing to compare, or nothing to compare with. */
    private static final String NONE = "–";

    private final Comparison comparison;
    private final Money money;
    private final List<Component> components = new ArrayList<>();
    private final boolean patient;

    public ComparisonTable(Comparison comparison, Rounding rounding) {
        this.comparison = comparison;
        this.money = new Money(rounding);
        Quote first = comparison.items().get(0).quote();
        for (Component component : Component.values()) {
            boolean whole = first.component().isEmpty() || first.component().get() == Component.TOTAL;
            if (whole || first.component().get() == component) {
                components.add(component);
            }
        }
        this.patient = first.sites().stream().anyMatch(site -> site.patient().isPresent());
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
        return patient;
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
    public boolean hasAmount(Place place) {
        return comparison.items().stream()
                .flatMap(item -> site(item, place).stream())
                .anyMatch(site -> components.stream()
                        .anyMatch(component -> site.amount(component).isPresent()));
    }

    public String[] header(String label) {
        List<String> header = new ArrayList<>(List.of(label));
        for (Component component : components) {
            header.add(capital(component.word()));
        }
        if (patient) {
            header.add("Patient owes");
        }
        header.add("Change");
        header.add("%");
        return header.toArray(new String[0]);
    }

    /** One row of a site, beginning with what differs. */
    public String[] cells(Comparison.Item item, Place place) {
        List<String> cells = new ArrayList<>(List.of(ComparisonWords.label(comparison, item)));
        Optional<SiteQuote> site = site(item, place);
        for (Component component : components) {
            cells.add(site.map(there -> text(there.amount(component))).orElse(NONE));
        }
        if (patient) {
            cells.add(site.flatMap(SiteQuote::patient)
                    .map(share -> text(share.map(split -> split.owes())))
                    .orElse(NONE));
        }
        Optional<SiteChange.Change> change =
                change(item, place).flatMap(there -> there.of(result()).value());
        boolean first = item == comparison.items().get(0);
        cells.add(first ? "" : change.map(by -> money.signed(by.amount())).orElse(NONE));
        cells.add(first ? "" : change.flatMap(ComparisonTable::percent).orElse(NONE));
        return cells.toArray(new String[0]);
    }

    /** What a quote comes to at a site. */
    public Optional<Term> result(Comparison.Item item, Place place) {
        return site(item, place).flatMap(site -> site.amount(result()).value());
    }

    /** Why a quote has no amount at a site. */
    public String code(Comparison.Item item, Place place) {
        return site(item, place).map(site -> text(site.amount(result()))).orElse(NONE);
    }

    /** Why no quote has an amount at a site, told once when it is the same in all. */
    public String codes(Place place) {
        List<String> codes = new ArrayList<>();
        List<String> told = new ArrayList<>();
        for (Comparison.Item item : comparison.items()) {
            String code = code(item, place);
            Notes.addOnce(codes, code);
            told.add(ComparisonWords.label(comparison, item) + " " + code);
        }
        return codes.size() == 1 ? codes.get(0) : String.join(", ", told);
    }

    /** Whether a cell of a row holds the code of a reason. */
    public boolean isCode(Comparison.Item item, Place place, int cell) {
        Optional<SiteQuote> site = site(item, place);
        if (site.isEmpty() || cell == 0 || cell > components.size() + 1) {
            return false;
        }
        return cell <= components.size()
                ? !site.get().amount(components.get(cell - 1)).isPresent()
                : site.get().patient().isPresent()
                        && !site.get().patient().get().isPresent();
    }

    /** Every reason for which there is no amount, once, after its code. */
    public List<String> reasons() {
        List<String> sentences = new ArrayList<>();
        for (Quote quote : comparison.quotes()) {
            for (SiteQuote site : quote.sites()) {
                components.forEach(
                        component -> add(sentences, site.amount(component).missing()));
                site.patient().ifPresent(share -> add(sentences, share.missing()));
            }
        }
        return sentences;
    }

    String text(Outcome<Term> amount) {
        return amount.isPresent()
                ? money.text(amount.get())
                : amount.reason().code().name();
    }

    private static void add(List<String> sentences, Optional<Reason> reason) {
        reason.ifPresent(why -> Notes.addOnce(sentences, why.code().name() + ": " + why.text()));
    }

    private static Optional<String> percent(SiteChange.Change change) {
        return change.percent().map(Money::signed);
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}

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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A comparison as a table: under each site a row for each quote, with the parts that were asked for and how far what
 * they come to is from the first row. Where there is no amount it says so in the words of a quote's table.
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
            cells.add(site.map(there -> cell(there, component)).orElse(NONE));
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

    /** What a quote comes to at a site, or in a word or two why it comes to nothing. */
    public String outcome(Comparison.Item item, Place place) {
        return site(item, place).map(site -> text(site.amount(result()))).orElse(NONE);
    }

    /** Why no quote has an amount at a site, told once when it is the same in all. */
    public String outcomes(Place place) {
        List<String> outcomes = new ArrayList<>();
        List<String> told = new ArrayList<>();
        for (Comparison.Item item : comparison.items()) {
            String outcome = outcome(item, place);
            Notes.addOnce(outcomes, outcome);
            told.add(ComparisonWords.label(comparison, item) + " " + outcome);
        }
        return outcomes.size() == 1 ? outcomes.get(0) : String.join(", ", told);
    }

    /** Every reason for which there is no amount, once, after the quotes and the sites that it concerns. */
    public List<String> reasons() {
        return ComparisonWords.merged(comparison, this::reasons);
    }

    private List<String> reasons(Quote quote) {
        Map<String, List<String>> sites = new LinkedHashMap<>();
        for (SiteQuote site : quote.sites()) {
            List<Reason> missing = new ArrayList<>();
            components.forEach(component -> site.amount(component).missing().ifPresent(missing::add));
            site.patient().flatMap(Outcome::missing).ifPresent(missing::add);
            for (Reason reason : missing) {
                Notes.addOnce(
                        sites.computeIfAbsent(reason.text(), text -> new ArrayList<>()),
                        site.site().title());
            }
        }
        List<String> sentences = new ArrayList<>();
        sites.forEach((text, titles) -> sentences.add(String.join(", ", titles) + ": " + text));
        return sentences;
    }

    private String cell(SiteQuote site, Component component) {
        boolean part = component == Component.PROFESSIONAL
                ? site.professional().isPresent()
                : component == Component.FACILITY && site.facility().isPresent();
        Outcome<Term> amount = site.amount(component);
        return part || amount.isPresent() ? text(amount) : NONE;
    }

    private String text(Outcome<Term> amount) {
        return amount.isPresent() ? money.text(amount.get()) : SiteTable.missing(amount.reason());
    }

    private static Optional<String> percent(SiteChange.Change change) {
        return change.percent().map(Money::signed);
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}

package io.github.ratecard.report.quote;

import io.github.ratecard.document.Block;
import io.github.ratecard.document.Blocks;
import io.github.ratecard.document.Chart;
import io.github.ratecard.document.Document;
import io.github.ratecard.document.Section;
import io.github.ratecard.document.Table;
import io.github.ratecard.document.Table.Cell;
import io.github.ratecard.document.Table.Column;
import io.github.ratecard.document.Table.Group;
import io.github.ratecard.document.Table.Row;
import io.github.ratecard.document.Table.Setting;
import io.github.ratecard.guide.SiteChart;
import io.github.ratecard.model.Component;
import io.github.ratecard.model.Outcome;
import io.github.ratecard.model.Reason;
import io.github.ratecard.model.ReasonCode;
import io.github.ratecard.model.Term;
import io.github.ratecard.quote.Comparison;
import io.github.ratecard.quote.Comparison.Item;
import io.github.ratecard.quote.Quote;
import io.github.ratecard.quote.SiteChange;
import io.github.ratecard.quote.SiteQuote;
import io.github.ratecard.report.amount.Money;
import io.github.ratecard.report.amount.Rounding;
import io.github.ratecard.report.view.BlockCells;
import io.github.ratecard.report.words.ComparisonWords;
import io.github.ratecard.report.words.Notes;
import io.github.ratecard.report.words.Sources;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Quotes side by side: under each site a row for each quote, with the parts that were asked for and how far what they come
 * to is from the first row.
 */
public final class ComparisonDocument {
    private final Comparison comparison;
    private final Rounding rounding;
    private final Money money;
    private final ComparedSites sites;
    private final BlockCells words;

    private ComparisonDocument(Comparison comparison, Rounding rounding) {
        this.comparison = comparison;
        this.rounding = rounding;
        this.money = new Money(rounding);
        this.sites = new ComparedSites(comparison);
        this.words = BlockCells.of(rounding);
    }

    public static Document of(Comparison comparison, Rounding rounding) {
        return new ComparisonDocument(comparison, rounding).build();
    }

    private Document build() {
        Blocks blocks = new Blocks();
        blocks.add(chart());
        blocks.add(table());
        blocks.sentences("Why there is no amount", ComparisonWords.merged(comparison, this::reasons));
        notes(blocks, "Assumptions", ReasonCode.Kind.ASSUMPTION);
        notes(blocks, "Warnings", ReasonCode.Kind.WARNING);
        notes(blocks, "Notes", ReasonCode.Kind.NOTE);
        List<Section> each = new ArrayList<>();
        List<String> editions = new ArrayList<>();
        List<String> documents = new ArrayList<>();
        for (Item item : comparison.items()) {
            Blocks tables = new Blocks();
            new QuoteTables(item.quote(), rounding).addTo(tables);
            each.add(tables.section("", ComparisonWords.label(comparison, item)));
            item.quote().editions().values().forEach(edition -> Notes.addOnce(editions, edition));
            Sources.of(item.quote()).forEach(id -> Notes.addOnce(documents, id));
        }
        blocks.add(new Block.Folded("Each quote, line by line", each));
        blocks.add(new Block.Origins(editions, documents, false));
        return blocks.document(
                        ComparisonWords.title(comparison),
                        ComparisonWords.circumstances(comparison),
                        ComparisonWords.disclaimers(comparison))
                .inContext(QuoteDocument.context(comparison.items().get(0).quote()));
    }

    private void notes(Blocks blocks, String heading, ReasonCode.Kind kind) {
        blocks.sentences(heading, ComparisonWords.notes(comparison, kind, rounding));
    }

    private Chart chart() {
        List<Chart.Bar> bars = new ArrayList<>();
        for (ComparedSites.Place place : sites.places()) {
            if (sites.hasAmount(place)) {
                bars.add(Chart.Bar.heading(place.label()));
                for (Item item : comparison.items()) {
                    String label = ComparisonWords.label(comparison, item);
                    Optional<Component> asked = item.quote().component();
                    bars.add(ComparedSites.site(item, place)
                            .map(site -> SiteChart.bar(label, site, asked))
                            .orElseGet(() -> Chart.Bar.heading(label)));
                }
            }
        }
        String subject = ComparisonWords.subject(comparison).toLowerCase(Locale.ROOT);
        return new Chart("Payment by " + subject, false, true, bars);
    }

    private Table table() {
        List<Row> rows = new ArrayList<>();
        for (ComparedSites.Place place : sites.places()) {
            boolean told = !sites.hasAmount(place);
            String heading = told ? place.label() + ": " + outcomes(place) : place.label();
            Group group = new Group(place.label(), heading, told);
            for (Item item : comparison.items()) {
                rows.add(new Row(cells(item, place), List.of(), group, List.of()));
            }
        }
        return Table.values("compared", "Side by side", columns(), rows).inGroups("Site (place of service)");
    }

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.word(ComparisonWords.subject(comparison)));
        for (Component component : sites.components()) {
            boolean result = component == sites.result();
            columns.add(new Column(capital(component.word()), result ? Setting.BAR : Setting.AMOUNT));
        }
        if (sites.asksPatient()) {
            columns.add(Column.amount("Patient owes"));
        }
        columns.add(Column.amount("Change"));
        columns.add(Column.amount("%"));
        return columns;
    }

    /** One row of a site, beginning with what differs. */
    private List<Cell> cells(Item item, ComparedSites.Place place) {
        List<Cell> cells = Row.cells(ComparisonWords.label(comparison, item));
        Optional<SiteQuote> site = ComparedSites.site(item, place);
        for (Component component : sites.components()) {
            cells.add(site.map(there -> cell(there, component)).orElse(Cell.NONE));
        }
        if (sites.asksPatient()) {
            cells.add(site.flatMap(SiteQuote::patient)
                    .map(share -> Cell.amount(share.map(split -> split.owes())))
                    .orElse(Cell.NONE));
        }
        boolean first = item == comparison.items().get(0);
        Optional<SiteChange.Change> change = ComparedSites.change(item, place)
                .flatMap(there -> there.of(sites.result()).value());
        cells.add(first ? Cell.of("") : cell(change.map(by -> money.signed(by.amount()))));
        cells.add(first ? Cell.of("") : cell(change.flatMap(by -> by.percent().map(Money::signed))));
        return cells;
    }

    private static Cell cell(Optional<String> text) {
        return text.map(Cell::of).orElse(Cell.NONE);
    }

    private static Cell cell(SiteQuote site, Component component) {
        boolean part = component == Component.PROFESSIONAL
                ? site.professional().isPresent()
                : component == Component.FACILITY && site.facility().isPresent();
        Outcome<Term> amount = site.amount(component);
        return part || amount.isPresent() ? Cell.amount(amount) : Cell.NONE;
    }

    /** Why no quote has an amount at a site, told once when it is the same in all. */
    private String outcomes(ComparedSites.Place place) {
        List<String> outcomes = new ArrayList<>();
        List<String> told = new ArrayList<>();
        for (Item item : comparison.items()) {
            String outcome = words.text(ComparedSites.site(item, place)
                    .map(site -> Cell.amount(site.amount(sites.result())))
                    .orElse(Cell.NONE));
            Notes.addOnce(outcomes, outcome);
            told.add(ComparisonWords.label(comparison, item) + " " + outcome);
        }
        return outcomes.size() == 1 ? outcomes.get(0) : String.join(", ", told);
    }

    /** Every reason for which a quote has no amount, once, after the sites that it concerns. */
    private List<String> reasons(Quote quote) {
        Map<String, List<String>> concerned = new LinkedHashMap<>();
        for (SiteQuote site : quote.sites()) {
            List<Reason> missing = new ArrayList<>();
            sites.components()
                    .forEach(component -> site.amount(component).missing().ifPresent(missing::add));
            site.patient().flatMap(Outcome::missing).ifPresent(missing::add);
            for (Reason reason : missing) {
                Notes.addOnce(
                        concerned.computeIfAbsent(reason.text(), text -> new ArrayList<>()),
                        site.site().title());
            }
        }
        List<String> sentences = new ArrayList<>();
        concerned.forEach((text, titles) -> sentences.add(String.join(", ", titles) + ": " + text));
        return sentences;
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}

package io.github.ratecard.report.quote;

import io.github.ratecard.document.Block;
import io.github.ratecard.document.Blocks;
import io.github.ratecard.document.Chart;
import io.github.ratecard.document.Document;
import io.github.ratecard.document.Section;
import io.github.ratecard.document.Statement;
import io.github.ratecard.document.Table;
import io.github.ratecard.document.Table.Cell;
import io.github.ratecard.document.Table.Column;
import io.github.ratecard.document.Table.Group;
import io.github.ratecard.document.Table.Row;
import io.github.ratecard.document.Table.Setting;
import io.github.ratecard.guide.SiteChart;
import io.github.ratecard.model.Outcome;
import io.github.ratecard.model.Reason;
import io.github.ratecard.model.ReasonCode;
import io.github.ratecard.model.Term;
import io.github.ratecard.model.service.Component;
import io.github.ratecard.model.service.Site;
import io.github.ratecard.quote.Quote;
import io.github.ratecard.quote.SiteQuote;
import io.github.ratecard.quote.compare.Comparison;
import io.github.ratecard.quote.compare.Comparison.Item;
import io.github.ratecard.quote.compare.SiteChange;
import io.github.ratecard.report.amount.Money;
import io.github.ratecard.report.amount.Rounding;
import io.github.ratecard.report.view.BlockCells;
import io.github.ratecard.report.words.ComparisonWords;
import io.github.ratecard.report.words.HandoutWords;
import io.github.ratecard.report.words.Notes;
import io.github.ratecard.report.words.Plain;
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
    private final BlockCells cells;
    private final ComparisonWords words;
    private final Handout handout;
    private final boolean page;

    private ComparisonDocument(Comparison comparison, Rounding rounding, Handout handout, boolean page) {
        this.comparison = comparison;
        this.handout = handout;
        this.page = page;
        this.words = new ComparisonWords(comparison, handout.names(), page);
        this.rounding = rounding;
        this.money = new Money(rounding);
        this.sites = new ComparedSites(comparison);
        this.cells = BlockCells.of(rounding);
    }

    /** @param page whether it is for people who never see the command line */
    public static Document of(Comparison comparison, Rounding rounding, Handout handout, boolean page) {
        return new ComparisonDocument(comparison, rounding, handout, page).build();
    }

    private Document build() {
        Blocks blocks = new Blocks();
        blocks.add(comparison.ranked() ? rankedChart() : chart());
        blocks.add(comparison.ranked() ? ranking() : table());
        blocks.sentences("Why there is no amount", words.merged(this::reasons));
        if (page) {
            notes(blocks, "Please note", ReasonCode.Kind.WARNING);
            List<String> rest = new ArrayList<>(words.notes(ReasonCode.Kind.ASSUMPTION, rounding));
            rest.addAll(words.notes(ReasonCode.Kind.NOTE, rounding));
            blocks.sentences("Good to know", rest);
            Blocks behind = new Blocks();
            behind(behind);
            blocks.add(behind.appendix());
        } else {
            notes(blocks, "Assumptions", ReasonCode.Kind.ASSUMPTION);
            notes(blocks, "Warnings", ReasonCode.Kind.WARNING);
            notes(blocks, "Notes", ReasonCode.Kind.NOTE);
            behind(blocks);
        }
        return blocks.document(words.title(), words.circumstances(), words.disclaimers())
                .inContext(QuoteDocument.context(comparison.items().get(0).quote()))
                .prepared(handout.head());
    }

    /** Each quote by itself, and what all of them rest on. */
    private void behind(Blocks blocks) {
        List<Section> each = new ArrayList<>();
        List<String> editions = new ArrayList<>();
        List<String> documents = new ArrayList<>();
        for (Item item : comparison.items()) {
            Blocks tables = new Blocks();
            new QuoteTables(item.quote(), rounding).addTo(tables);
            each.add(tables.section("", words.label(item)));
            item.quote().editions().values().forEach(edition -> Notes.addOnce(editions, edition));
            Sources.of(item.quote()).forEach(id -> Notes.addOnce(documents, id));
        }
        if (page) {
            List<Statement> bases = new ArrayList<>();
            words.merged(quote -> List.of(HandoutWords.bases(quote))).forEach(text -> bases.add(Statement.of(text)));
            blocks.bullets(bases);
        }
        blocks.add(new Block.Folded("Each quote, line by line", each));
        blocks.add(new Block.Origins(editions, documents, false));
    }

    private void notes(Blocks blocks, String heading, ReasonCode.Kind kind) {
        blocks.sentences(heading, words.notes(kind, rounding));
    }

    private Chart chart() {
        List<Chart.Bar> bars = new ArrayList<>();
        for (ComparedSites.Place place : sites.places()) {
            if (sites.hasAmount(place)) {
                bars.add(Chart.Bar.heading(site(place)));
                for (Item item : comparison.items()) {
                    String label = words.label(item);
                    Optional<Component> asked = item.quote().component();
                    bars.add(ComparedSites.site(item, place)
                            .map(site -> SiteChart.bar(label, site, asked))
                            .orElseGet(() -> Chart.Bar.heading(label)));
                }
            }
        }
        String subject = words.subject().toLowerCase(Locale.ROOT);
        return new Chart("Payment by " + subject, false, true, bars);
    }

    private Table table() {
        List<Row> rows = new ArrayList<>();
        for (ComparedSites.Place place : sites.places()) {
            boolean told = !sites.hasAmount(place);
            String heading = told ? site(place) + ": " + outcomes(place) : site(place);
            Group group = new Group(site(place), heading, told);
            for (Item item : comparison.items()) {
                rows.add(new Row(cells(item, place), List.of(), group, List.of()));
            }
        }
        return Table.values("compared", "Side by side", columns(), rows)
                .inGroups(page ? "Site of service" : "Site (place of service)");
    }

    private String site(ComparedSites.Place place) {
        return page ? Plain.site(place.site()) : place.label();
    }

    /** Every site of every quote as one bar, the longest first. */
    private Chart rankedChart() {
        List<Chart.Bar> bars = new ArrayList<>();
        for (Comparison.Rank rank : comparison.ranks()) {
            String label = words.label(rank.item()) + " · "
                    + HandoutWords.brief(rank.site().site());
            bars.add(SiteChart.bar(label, rank.site(), rank.item().quote().component()));
        }
        return new Chart("Payments, the highest first", false, true, bars);
    }

    private Table ranking() {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.word("#"));
        columns.add(Column.word(words.subject()));
        columns.add(Column.word("Site"));
        for (Component component : sites.components()) {
            boolean result = component == sites.result();
            columns.add(new Column(capital(component.word()), result ? Setting.BAR : Setting.AMOUNT));
        }
        List<Row> rows = new ArrayList<>();
        for (Comparison.Rank rank : comparison.ranks()) {
            List<Cell> line = Row.cells(String.valueOf(rows.size() + 1), words.label(rank.item()), brief(rank));
            sites.components().forEach(component -> line.add(cell(rank.site(), component)));
            rows.add(new Row(line, List.of()));
        }
        return Table.values("ranked", "The highest payment first", columns, rows);
    }

    private String brief(Comparison.Rank rank) {
        Site site = rank.site().site();
        return page || site == Site.HOSPITAL ? HandoutWords.brief(site) : site.title();
    }

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.word(words.subject()));
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
        List<Cell> cells = Row.cells(words.label(item));
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
            String outcome = cells.text(ComparedSites.site(item, place)
                    .map(site -> Cell.amount(site.amount(sites.result())))
                    .orElse(Cell.NONE));
            Notes.addOnce(outcomes, outcome);
            told.add(words.label(item) + " " + outcome);
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
        concerned.forEach((text, titles) -> sentences.add(
                String.join(", ", titles) + ": " + (page ? HandoutWords.whole(Plain.sentence(text)) : text)));
        return sentences;
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}

package io.github.ratecard.report.quote;

import io.github.ratecard.document.Blocks;
import io.github.ratecard.document.Chart;
import io.github.ratecard.document.Table;
import io.github.ratecard.document.Table.Cell;
import io.github.ratecard.document.Table.Column;
import io.github.ratecard.document.Table.Detail;
import io.github.ratecard.document.Table.Group;
import io.github.ratecard.document.Table.Remark;
import io.github.ratecard.document.Table.Row;
import io.github.ratecard.guide.SiteChart;
import io.github.ratecard.model.Outcome;
import io.github.ratecard.model.service.Component;
import io.github.ratecard.model.service.ServiceLine;
import io.github.ratecard.quote.Part;
import io.github.ratecard.quote.Quote;
import io.github.ratecard.quote.SiteQuote;
import io.github.ratecard.report.amount.Money;
import io.github.ratecard.report.amount.Rounding;
import io.github.ratecard.report.words.HandoutWords;
import io.github.ratecard.report.words.Plain;
import io.github.ratecard.report.words.QuoteWords;
import io.github.ratecard.rule.PricedLine;
import io.github.ratecard.rule.patient.PatientShare.Split;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The tables of a quote that is handed to people: its sites, what is billed, and who pays. */
final class HandoutTables {
    private static final String INCLUDED = "included";
    private static final String BILLED = "Service lines";

    private final Quote quote;
    private final Money money;
    private final HandoutWords words;
    private final boolean professional;
    private final boolean facility;

    HandoutTables(Quote quote, Rounding rounding, HandoutWords words) {
        this.quote = quote;
        this.money = new Money(rounding);
        this.words = words;
        this.professional = !QuoteWords.asksOnly(quote, Component.FACILITY);
        this.facility = !QuoteWords.asksOnly(quote, Component.PROFESSIONAL);
    }

    static Chart chart(Quote quote) {
        return chart(quote, QuoteTables.SITES, false);
    }

    /** @param headed whether it stands under its title */
    static Chart chart(Quote quote, String title, boolean headed) {
        List<Chart.Bar> bars = new ArrayList<>();
        for (SiteQuote site : quote.sites()) {
            bars.add(SiteChart.bar(Plain.site(site.site()), site, quote.component()));
        }
        return new Chart(title, headed, false, bars);
    }

    void addTo(Blocks blocks) {
        blocks.add(sites());
        addLines(blocks);
        patient(blocks);
    }

    private Table sites() {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.word("Site of service"));
        if (professional) {
            columns.add(Column.amount("Professional"));
        }
        if (facility) {
            columns.add(Column.amount("Facility"));
        }
        if (professional && facility) {
            columns.add(Column.amount("Total"));
        }
        List<Row> rows = new ArrayList<>();
        for (SiteQuote site : quote.sites()) {
            List<Cell> cells = Row.cells(Plain.site(site.site()));
            if (professional) {
                cells.add(amount(site.professional()));
            }
            if (facility) {
                cells.add(amount(site.facility()));
            }
            if (professional && facility) {
                cells.add(site.total().isPresent() ? Cell.amount(site.total()) : Cell.NONE);
            }
            rows.add(new Row(cells, List.of(), Group.NONE, reasons(SiteReasons.of(site))));
        }
        return Table.values("sites", QuoteTables.SITES, columns, rows);
    }

    private static Cell amount(Optional<Part> part) {
        return part.isPresent() ? Cell.amount(part.get().amount()) : Cell.NONE;
    }

    private static List<Detail> reasons(List<String> texts) {
        List<Detail> details = new ArrayList<>();
        texts.forEach(text -> details.add(Detail.reason(HandoutWords.whole(Plain.sentence(text)), false)));
        return details;
    }

    /** A row for each service line, a column for each part that is paid. */
    void addLines(Blocks blocks) {
        List<LineGroup> groups = LineGroup.of(quote);
        if (groups.isEmpty()) {
            return;
        }
        Map<String, ServiceLine> services = new LinkedHashMap<>();
        List<Column> columns = new ArrayList<>(List.of(Column.word("Code"), Column.prose("What it is")));
        for (LineGroup group : groups) {
            columns.add(Column.amount(group.label()));
            group.lines().forEach(line -> services.putIfAbsent(text(line), line.line()));
        }
        List<Row> rows = new ArrayList<>();
        services.forEach((text, service) -> rows.add(row(text, service, groups)));
        boolean described = rows.stream().anyMatch(row -> !row.cells().get(1).equals(Cell.NONE));
        blocks.add(
                described
                        ? Table.values("lines", BILLED, columns, rows)
                        : Table.values(
                                "lines",
                                BILLED,
                                without(1, columns),
                                rows.stream()
                                        .map(row ->
                                                new Row(without(1, row.cells()), List.of(), Group.NONE, row.details()))
                                        .toList()));
    }

    private Row row(String text, ServiceLine service, List<LineGroup> groups) {
        List<String> told = SiteReasons.of(quote);
        List<Cell> cells = Row.cells(text);
        cells.add(words.service(quote, service).map(Cell::of).orElse(Cell.NONE));
        List<Detail> details = new ArrayList<>();
        for (LineGroup group : groups) {
            Cell cell = Cell.NONE;
            for (PricedLine line : group.lines()) {
                if (text(line).equals(text)) {
                    cell = line.packaged() ? Cell.of(INCLUDED) : Cell.amount(line.amount());
                    details.addAll(details(line, told));
                }
            }
            cells.add(cell);
        }
        return new Row(cells, List.of(), Group.NONE, details.stream().distinct().toList());
    }

    /** {@code 62330-52}, with its units where there are several. */
    private static String text(PricedLine line) {
        return line.line().codeAndModifiers()
                + (line.line().units() == 1 ? "" : " × " + line.line().units());
    }

    private static <T> List<T> without(int index, List<T> all) {
        List<T> rest = new ArrayList<>(all);
        rest.remove(index);
        return rest;
    }

    private List<Detail> details(PricedLine line, List<String> told) {
        if (!line.amount().isPresent()) {
            String reason = line.amount().reason().text();
            return told.contains(reason) ? List.of() : reasons(List.of(reason));
        }
        return line.limitingCharge()
                .map(most ->
                        List.of(Detail.reason("The most that may be charged for it: " + money.text(most) + ".", false)))
                .orElse(List.of());
    }

    /** Who pays, a column a site; nothing when it was not asked. */
    private void patient(Blocks blocks) {
        List<Column> columns = new ArrayList<>(List.of(Column.word("Who pays")));
        List<Split> shares = new ArrayList<>();
        List<Remark> missing = new ArrayList<>();
        for (SiteQuote site : quote.sites()) {
            Optional<Outcome<Split>> share = site.patient();
            if (share.isPresent() && share.get().isPresent()) {
                columns.add(Column.amount(HandoutWords.brief(site.site())));
                shares.add(share.get().get());
            } else if (share.isPresent() && site.payable()) {
                String why = Plain.sentence(share.get().reason());
                missing.add(new Remark(
                        "",
                        HandoutWords.brief(site.site()) + ": the patient's share is not known. "
                                + HandoutWords.whole(why),
                        false));
            }
        }
        if (shares.isEmpty() && missing.isEmpty()) {
            return;
        }
        List<Row> rows = new ArrayList<>();
        for (int item = 0; item < WhoPays.ITEMS && !shares.isEmpty(); item++) {
            List<Cell> cells = Row.cells(WhoPays.name(item));
            for (Split share : shares) {
                cells.add(Cell.of(WhoPays.text(item, share, money)));
            }
            rows.add(new Row(cells, List.of()));
        }
        blocks.add(Table.values("shares", "Who pays", columns, rows).withRemarks(missing));
    }
}

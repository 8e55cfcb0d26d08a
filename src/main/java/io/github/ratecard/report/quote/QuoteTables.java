package io.github.ratecard.report.quote;

import io.github.ratecard.document.Blocks;
import io.github.ratecard.document.Table;
import io.github.ratecard.document.Table.Cell;
import io.github.ratecard.document.Table.Column;
import io.github.ratecard.document.Table.Detail;
import io.github.ratecard.document.Table.Group;
import io.github.ratecard.document.Table.Remark;
import io.github.ratecard.document.Table.Row;
import io.github.ratecard.document.Table.Setting;
import io.github.ratecard.model.Outcome;
import io.github.ratecard.model.Term;
import io.github.ratecard.model.service.Component;
import io.github.ratecard.quote.Part;
import io.github.ratecard.quote.Quote;
import io.github.ratecard.quote.SiteQuote;
import io.github.ratecard.report.amount.Money;
import io.github.ratecard.report.amount.Rounding;
import io.github.ratecard.report.words.Footnotes;
import io.github.ratecard.report.words.QuoteWords;
import io.github.ratecard.rule.PricedLine;
import io.github.ratecard.rule.patient.PatientShare.Split;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The tables of a quote: its sites side by side, the service lines, and who pays. */
final class QuoteTables {
    /** What the sites are called wherever they are shown. */
    static final String SITES = "Payment by site";

    private final Quote quote;
    private final Money money;
    private final boolean professional;
    private final boolean facility;

    QuoteTables(Quote quote, Rounding rounding) {
        this.quote = quote;
        this.money = new Money(rounding);
        this.professional = !QuoteWords.asksOnly(quote, Component.FACILITY);
        this.facility = !QuoteWords.asksOnly(quote, Component.PROFESSIONAL);
    }

    void addTo(Blocks blocks) {
        blocks.add(sites());
        lines(blocks);
        patient(blocks);
    }

    private Table sites() {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.word("Site (place of service)"));
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
            rows.add(new Row(cells(site), List.of(), Group.NONE, details(site)));
        }
        List<Remark> remarks = new ArrayList<>();
        for (String reason : SiteReasons.bySite(quote)) {
            remarks.add(new Remark("", reason, true));
        }
        return Table.values("sites", SITES, columns, rows).withRemarks(remarks);
    }

    private List<Cell> cells(SiteQuote site) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(QuoteWords.siteAndPos(site)));
        if (professional) {
            cells.add(amount(site.professional()));
        }
        if (facility) {
            cells.add(amount(site.facility()));
        }
        if (professional && facility) {
            cells.add(site.total().isPresent() ? Cell.amount(site.total()) : Cell.NONE);
        }
        return cells;
    }

    private static Cell amount(Optional<Part> part) {
        return part.isPresent() ? Cell.amount(part.get().amount()) : Cell.NONE;
    }

    /** Why amounts are missing, and what there is to add up. */
    private static List<Detail> details(SiteQuote site) {
        List<Detail> details = new ArrayList<>();
        for (String reason : SiteReasons.of(site)) {
            details.add(Detail.reason(reason, true));
        }
        for (Term sum : sums(site)) {
            details.add(Detail.of(Detail.Kind.SUM, "", sum));
        }
        return details;
    }

    /** What there is to add up at a site: the total, which holds its parts, or else the parts. */
    static List<Term> sums(SiteQuote site) {
        List<Term> sums = new ArrayList<>();
        if (site.total().isPresent()) {
            sums.add(site.total().get());
            return sums;
        }
        if (site.professional().isPresent()
                && site.professional().get().amount().isPresent()) {
            sums.add(site.professional().get().amount().get());
        }
        if (site.facility().isPresent() && site.facility().get().amount().isPresent()) {
            sums.add(site.facility().get().amount().get());
        }
        return sums;
    }

    private void lines(Blocks blocks) {
        List<String> told = SiteReasons.of(quote);
        Footnotes footnotes = new Footnotes();
        List<Row> rows = new ArrayList<>();
        for (LineGroup each : LineGroup.of(quote)) {
            Group group = new Group(each.label(), each.heading(), false);
            for (PricedLine line : each.lines()) {
                List<Cell> cells = Row.cells(
                        line.line().codeAndModifiers(),
                        String.valueOf(line.line().units()),
                        indicator(line));
                cells.add(Cell.amount(line.amount()));
                cells.add(Cell.of(remark(line, footnotes)));
                cells.add(Cell.of(line.edition()));
                rows.add(new Row(cells, List.of(), group, details(line, told)));
            }
        }
        if (rows.isEmpty()) {
            return;
        }
        List<Remark> remarks = new ArrayList<>();
        for (int i = 0; i < footnotes.size(); i++) {
            remarks.add(new Remark(Footnotes.mark(i), footnotes.sentence(i), true));
        }
        List<Column> columns = List.of(
                Column.word("Service line"),
                new Column("Units", Setting.COUNT),
                Column.word("Indicator"),
                Column.amount("Amount"),
                new Column("Remark", Setting.REMARK),
                new Column("Edition", Setting.OF_GROUP));
        blocks.add(Table.values("lines", "Service lines", columns, rows)
                .inGroups("Part")
                .withRemarks(remarks));
    }

    /** {@code J1, APC 5114}. */
    private static String indicator(PricedLine line) {
        return line.apc().isEmpty() ? line.indicator() : line.indicator() + ", APC " + line.apc();
    }

    private String remark(PricedLine line, Footnotes footnotes) {
        if (line.packaged()) {
            return "packaged " + footnotes.mark(line);
        }
        return line.limitingCharge().isPresent() ? limitingCharge(line) : "";
    }

    private String limitingCharge(PricedLine line) {
        return "limiting charge " + money.text(line.limitingCharge().get());
    }

    private List<Detail> details(PricedLine line, List<String> told) {
        List<Detail> details = new ArrayList<>();
        if (!line.amount().isPresent()) {
            String reason = line.amount().reason().text();
            details.add(Detail.reason(reason, told.contains(reason)));
            return details;
        }
        details.add(
                line.packaged()
                        ? Detail.of(
                                Detail.Kind.PACKAGED,
                                Footnotes.why(line),
                                line.amount().get())
                        : Detail.of(Detail.Kind.FORMULA, "", line.amount().get()));
        if (line.limitingCharge().isPresent()) {
            details.add(Detail.of(
                    Detail.Kind.FORMULA,
                    limitingCharge(line),
                    line.limitingCharge().get()));
        }
        return details;
    }

    /** Who pays, a column a site; nothing when it was not asked. */
    private void patient(Blocks blocks) {
        List<SiteQuote> sites = new ArrayList<>();
        List<Remark> missing = new ArrayList<>();
        for (SiteQuote site : quote.sites()) {
            Optional<Outcome<Split>> share = site.patient();
            if (share.isPresent() && share.get().isPresent()) {
                sites.add(site);
            } else if (share.isPresent() && site.payable()) {
                String why = share.get().reason().text();
                missing.add(new Remark("", "No patient share for " + site.site().title() + ": " + why, false));
            }
        }
        if (sites.isEmpty() && missing.isEmpty()) {
            return;
        }
        List<Column> columns = new ArrayList<>();
        columns.add(Column.word("Who pays"));
        for (SiteQuote site : sites) {
            columns.add(Column.amount(site.site().title()));
        }
        List<Row> rows = new ArrayList<>();
        for (int item = 0; item < WhoPays.ITEMS && !sites.isEmpty(); item++) {
            List<Cell> cells = Row.cells(WhoPays.name(item));
            for (SiteQuote site : sites) {
                cells.add(Cell.of(WhoPays.text(item, site.patient().get().get(), money)));
            }
            boolean last = item == WhoPays.ITEMS - 1;
            rows.add(new Row(cells, List.of(), Group.NONE, last ? shares(sites) : List.of()));
        }
        blocks.add(Table.values("shares", "Who pays", columns, rows).withRemarks(missing));
    }

    private static List<Detail> shares(List<SiteQuote> sites) {
        List<Detail> details = new ArrayList<>();
        for (SiteQuote site : sites) {
            Split split = site.patient().get().get();
            List<Term> amounts = new ArrayList<>();
            for (PricedLine line : site.lines()) {
                if (line.amount().isPresent()) {
                    amounts.add(line.amount().get());
                }
            }
            details.add(new Detail(
                    Detail.Kind.SHARES,
                    site.site().title() + ": how each share comes about",
                    List.of(
                            split.deductible(),
                            split.coinsurance(),
                            split.owes(),
                            split.medicare(),
                            split.sequestration(),
                            split.received()),
                    amounts));
        }
        return details;
    }
}

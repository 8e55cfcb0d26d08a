package io.github.ratecard.guide;

import io.github.ratecard.document.Blocks;
import io.github.ratecard.document.Section;
import io.github.ratecard.document.Statement;
import io.github.ratecard.document.Table.Cell;
import io.github.ratecard.document.Table.Column;
import io.github.ratecard.document.Table.Row;
import io.github.ratecard.model.Op;
import io.github.ratecard.model.Outcome;
import io.github.ratecard.model.Reason;
import io.github.ratecard.model.ReasonCode;
import io.github.ratecard.model.Term;
import io.github.ratecard.model.service.HcpcsCode;
import io.github.ratecard.model.service.Laterality;
import io.github.ratecard.model.service.PaymentSystem;
import io.github.ratecard.model.service.Site;
import io.github.ratecard.quote.Part;
import io.github.ratecard.quote.Quote;
import io.github.ratecard.quote.SiteQuote;
import io.github.ratecard.rule.PricedLine;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The sites side by side, level by level, and how each amount comes about. */
final class SitesSection {
    private static final String PHYSICIAN = "Physician";

    private final CodeRates rates;
    private final List<Quote> shown = new ArrayList<>();
    /** What is to be said of the amounts, and the sites that it concerns. */
    private final Map<String, List<String>> concerned = new LinkedHashMap<>();

    SitesSection(CodeRates rates) {
        this.rates = rates;
    }

    Section section() {
        Blocks blocks = new Blocks();
        List<Row> rows = new ArrayList<>();
        boolean anyNumber = rates.codes().additional().isEmpty();
        for (int levels : rates.levels()) {
            String name = anyNumber ? "any number" : String.valueOf(levels);
            rows.add(row(name, rates.quote(levels, Laterality.BILATERAL)));
        }
        if (rates.codes().oneSide().isPresent()) {
            int levels = rates.codes().leastLevels();
            rows.add(row(levels + ", one side", rates.quote(levels, Laterality.UNILATERAL)));
        }
        int least = rates.codes().leastLevels();
        String smallest = anyNumber ? "any number of levels" : least == 1 ? "one level" : least + " levels";
        blocks.add(SiteChart.of(rates.smallest(), "Payment by site, " + smallest, true));
        blocks.table("Payment by number of levels", columns(), rows);
        blocks.bullets(notes());
        blocks.table(
                "How each amount comes about",
                List.of(Column.word("Code"), Column.word("Paid to"), Column.number("Amount"), Column.prose("Formula")),
                formulas());
        return blocks.section("sites", "Sites side by side");
    }

    /** A site in one word, for the head of a column. */
    private static String brief(Site site) {
        return site == Site.HOSPITAL ? "Hospital" : site.title();
    }

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.word("Levels"));
        if (!rates.facilities().isEmpty()) {
            columns.add(Column.number(PHYSICIAN));
        }
        for (Site site : rates.facilities()) {
            columns.add(Column.number(brief(site) + " facility"));
            columns.add(Column.number(brief(site) + " total"));
        }
        if (showsOffice()) {
            columns.add(Column.number("Office"));
        }
        return columns;
    }

    /** Where the office is never paid, its reason says enough. */
    private boolean showsOffice() {
        return rates.has(Site.OFFICE)
                && rates.smallest().site(Site.OFFICE).orElseThrow().payable();
    }

    private Row row(String name, Quote quote) {
        shown.add(quote);
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(name));
        for (Site site : rates.facilities()) {
            SiteQuote quoted = quote.site(site).orElseThrow();
            if (cells.size() == 1) {
                cells.add(Cell.amount(part(quoted, quoted.professional())));
            }
            cells.add(Cell.amount(part(quoted, quoted.facility())));
            cells.add(Cell.amount(quoted.total()));
        }
        if (rates.has(Site.OFFICE)) {
            SiteQuote office = quote.site(Site.OFFICE).orElseThrow();
            Outcome<Term> amount = part(office, office.professional());
            if (showsOffice()) {
                cells.add(Cell.amount(amount));
            }
        }
        return new Row(cells, List.of());
    }

    private Outcome<Term> part(SiteQuote site, Optional<Part> part) {
        Outcome<Term> amount = part.map(Part::amount)
                .orElseGet(() -> site.reason()
                        .map(Outcome::<Term>none)
                        .orElseGet(() ->
                                Outcome.none(ReasonCode.NO_FACILITY_PART, ReasonCode.NO_FACILITY_PART.meaning())));
        amount.missing().ifPresent(reason -> note(reason, site));
        return amount;
    }

    private void note(Reason reason, SiteQuote site) {
        addOnce(
                concerned.computeIfAbsent(reason.text(), text -> new ArrayList<>()),
                site.site().title());
    }

    /**
     * Why amounts are missing, then assumptions, warnings and notes of the quotes that are shown, each once. One that
     * does not concern every site begins with those that it does.
     */
    private List<Statement> notes() {
        for (ReasonCode.Kind kind :
                List.of(ReasonCode.Kind.ASSUMPTION, ReasonCode.Kind.WARNING, ReasonCode.Kind.NOTE)) {
            for (Quote quote : shown) {
                for (SiteQuote site : quote.sites()) {
                    for (Reason note : site.notes(kind)) {
                        if (note.code() != ReasonCode.PACKAGED && site.payable()) {
                            note(note, site);
                        }
                    }
                }
            }
        }
        for (Quote quote : shown) {
            for (Reason note : quote.notes(ReasonCode.Kind.NOTE)) {
                concerned.put(
                        note.text(),
                        rates.facilities().stream().map(Site::title).toList());
            }
        }
        List<Statement> statements = new ArrayList<>();
        concerned.forEach((text, names) -> statements.add(Statement.of(
                names.size() >= rates.facilities().size()
                        ? Statement.capital(text)
                        : String.join(", ", names) + ": " + text)));
        return statements;
    }

    private List<Row> formulas() {
        List<Row> rows = new ArrayList<>();
        for (HcpcsCode code : rates.all()) {
            rates.facilities().stream()
                    .findFirst()
                    .ifPresent(site -> formula(code, site, PaymentSystem.PFS, PHYSICIAN, rows));
            for (Site site : rates.facilities()) {
                PaymentSystem system = site == Site.ASC ? PaymentSystem.ASC : PaymentSystem.OPPS;
                formula(code, site, system, brief(site), rows);
            }
        }
        if (rates.codes().oneSide().isPresent()) {
            oneSide(rows);
        }
        return rows;
    }

    private void oneSide(List<Row> rows) {
        Quote quote = rates.quote(rates.codes().leastLevels(), Laterality.UNILATERAL);
        boolean physician = false;
        for (Site site : rates.facilities()) {
            for (PricedLine line : quote.site(site).orElseThrow().lines()) {
                boolean professional = line.system() == PaymentSystem.PFS;
                if (!(professional && physician)
                        && !line.packaged()
                        && line.amount().isPresent()) {
                    formula(
                            line.line().codeAndModifiers(),
                            professional ? PHYSICIAN : brief(site),
                            line.amount(),
                            rows);
                }
                physician |= professional;
            }
        }
    }

    private void formula(HcpcsCode code, Site site, PaymentSystem system, String payee, List<Row> rows) {
        Optional<PricedLine> line = rates.line(code, site, system);
        boolean packaged = line.filter(PricedLine::packaged).isPresent();
        Outcome<Term> amount = rates.amount(code, site, system);
        if (!packaged && amount.isPresent() && !isBare(amount.get())) {
            formula(code.text(), payee, amount, rows);
        }
    }

    private static void formula(String code, String payee, Outcome<Term> amount, List<Row> rows) {
        rows.add(new Row(
                List.of(Cell.of(code), Cell.of(payee), Cell.amount(amount), Cell.formula(amount.get())),
                Documents.of(amount.get())));
    }

    /** Whether an amount is a number of a table as it stands there. */
    private static boolean isBare(Term amount) {
        return amount.op() == Op.ROUNDED
                ? isBare(amount.parts().get(0))
                : amount.parts().isEmpty();
    }

    private static void addOnce(List<String> names, String name) {
        if (!names.contains(name)) {
            names.add(name);
        }
    }
}

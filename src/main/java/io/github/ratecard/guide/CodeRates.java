package io.github.ratecard.guide;

import io.github.ratecard.document.Statement;
import io.github.ratecard.model.Outcome;
import io.github.ratecard.model.ReasonCode;
import io.github.ratecard.model.Term;
import io.github.ratecard.model.service.HcpcsCode;
import io.github.ratecard.model.service.Laterality;
import io.github.ratecard.model.service.PaymentSystem;
import io.github.ratecard.model.service.Site;
import io.github.ratecard.quote.Names;
import io.github.ratecard.quote.Part;
import io.github.ratecard.quote.Quote;
import io.github.ratecard.quote.Quoter;
import io.github.ratecard.quote.SiteQuote;
import io.github.ratecard.quote.guide.Guide;
import io.github.ratecard.quote.request.Request;
import io.github.ratecard.rule.PricedLine;
import io.github.ratecard.table.TableRow;
import io.github.ratecard.table.Tables;
import io.github.ratecard.table.entry.Parameter;
import io.github.ratecard.table.kind.TableKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the codes of a procedure are paid on a date and in a place: quotes of its cases, and the rows of the tables
 * behind them.
 */
final class CodeRates {
    /** A guide may allow dozens of levels: too many rows to read. */
    private static final int MOST_ROWS = 5;

    private final Quoter quoter;
    private final Request circumstances;
    private final Guide guide;
    private final Guide.Codes codes;
    private final LocalDate date;
    private final Map<List<Laterality>, Quote> quotes = new LinkedHashMap<>();

    /** @param circumstances place and date; the case in it does not matter */
    CodeRates(Quoter quoter, Request circumstances, Guide guide, Guide.Codes codes, LocalDate date) {
        this.quoter = quoter;
        this.circumstances = circumstances;
        this.guide = guide;
        this.codes = codes;
        this.date = date;
    }

    Guide guide() {
        return guide;
    }

    Guide.Codes codes() {
        return codes;
    }

    LocalDate date() {
        return date;
    }

    Tables tables() {
        return quoter.tables();
    }

    /** The codes of the procedure, the first level's first. */
    List<HcpcsCode> all() {
        List<HcpcsCode> all = new ArrayList<>();
        all.add(codes.first());
        codes.additional().ifPresent(all::add);
        return all;
    }

    /** The smallest case. */
    Quote smallest() {
        return quote(codes.leastLevels(), Laterality.BILATERAL);
    }

    /** How many levels the cases have that are shown: the fewest first. */
    List<Integer> levels() {
        List<Integer> levels = new ArrayList<>();
        int most = codes.additional().isPresent() ? codes.mostLevels() : codes.leastLevels();
        for (int n = codes.leastLevels(); n <= most && levels.size() < MOST_ROWS; n++) {
            levels.add(n);
        }
        return levels;
    }

    /** Every case that was asked for, the first in front. */
    List<Quote> quotes() {
        return new ArrayList<>(quotes.values());
    }

    Quote quote(int levels, Laterality each) {
        return quotes.computeIfAbsent(
                Collections.nCopies(levels, each),
                sides -> quoter.answer(circumstances.forProcedure(guide.id(), sides)));
    }

    /** The sites of a quote that bill a facility, in its order. */
    List<Site> facilities() {
        return smallest().sites().stream()
                .filter(quoted -> quoted.site() == Site.ASC || quoted.site() == Site.HOSPITAL)
                .map(SiteQuote::site)
                .toList();
    }

    boolean has(Site site) {
        return smallest().site(site).isPresent();
    }

    /** A code's line at a site, in the smallest case that has it; empty when the site has no lines at all. */
    Optional<PricedLine> line(HcpcsCode code, Site site, PaymentSystem system) {
        return site(code, site).lines().stream()
                .filter(line -> line.system() == system && line.line().code().equals(code))
                .findFirst();
    }

    /** What a code is paid at a site, or why it is not. */
    Outcome<Term> amount(HcpcsCode code, Site site, PaymentSystem system) {
        Optional<PricedLine> line = line(code, site, system);
        if (line.isPresent()) {
            return line.get().amount();
        }
        SiteQuote quoted = site(code, site);
        Optional<Part> part = system == PaymentSystem.PFS ? quoted.professional() : quoted.facility();
        return part.filter(p -> !p.amount().isPresent())
                .map(Part::amount)
                .orElseGet(() -> quoted.reason()
                        .map(Outcome::<Term>none)
                        .orElseGet(() ->
                                Outcome.none(ReasonCode.NOT_PAYABLE_HERE, ReasonCode.NOT_PAYABLE_HERE.meaning())));
    }

    /** A code's row in a table, where there is one for the date. */
    Optional<TableRow> row(TableKind kind, String code) {
        return kind == TableKind.RVU ? tables().look(kind, date, code, "") : tables().look(kind, date, code);
    }

    Optional<Parameter> parameter(String name) {
        return tables().parameter(name, date).value();
    }

    /** What a code is, in our own words; empty when no table of ours says. */
    Optional<Statement> label(String code) {
        return Names.label(tables(), code, date).map(row -> Statement.of(row.text("label"), row.document()));
    }

    private SiteQuote site(HcpcsCode code, Site site) {
        boolean addOn = codes.additional().filter(code::equals).isPresent();
        int levels = addOn ? codes.leastLevels() + 1 : codes.leastLevels();
        return quote(levels, Laterality.BILATERAL).site(site).orElseThrow();
    }
}

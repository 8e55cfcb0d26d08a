package io.github.ratecard.report.csv;

import io.github.ratecard.model.Component;
import io.github.ratecard.model.Decimal;
import io.github.ratecard.model.Outcome;
import io.github.ratecard.model.Term;
import io.github.ratecard.quote.Comparison;
import io.github.ratecard.quote.SiteChange;
import io.github.ratecard.report.amount.Money;
import io.github.ratecard.report.amount.Options;
import io.github.ratecard.report.view.ComparisonTable;
import io.github.ratecard.report.writer.CsvText;
import java.util.Optional;

/** A comparison as CSV: for each quote and site a row for each part, then for what they come to. */
public final class ComparisonCsv {
    private static final String HEADER = "compared,value,site,pos,part,amount,change,change_percent,reason,note";

    private final CsvText csv = new CsvText();
    private final Comparison comparison;
    private final Money money;

    private ComparisonCsv(Comparison comparison, Options options) {
        this.comparison = comparison;
        this.money = new Money(options.rounding());
    }

    public static String of(Comparison comparison, Options options) {
        ComparisonCsv rows = new ComparisonCsv(comparison, options);
        rows.csv.all(HEADER).end();
        ComparisonTable table = new ComparisonTable(comparison, options.rounding());
        for (Comparison.Item item : comparison.items()) {
            for (ComparisonTable.Place place : table.places()) {
                rows.site(item, place, table);
            }
        }
        return rows.csv.toString();
    }

    private void site(Comparison.Item item, ComparisonTable.Place place, ComparisonTable table) {
        ComparisonTable.site(item, place).ifPresent(site -> {
            Optional<SiteChange> change = ComparisonTable.change(item, place);
            for (Component component : table.components()) {
                row(item, place, component.word(), site.amount(component), change.map(by -> by.of(component)));
            }
            site.patient()
                    .ifPresent(
                            share -> row(item, place, "patient", share.map(split -> split.owes()), Optional.empty()));
        });
    }

    private void row(
            Comparison.Item item,
            ComparisonTable.Place place,
            String part,
            Outcome<Term> amount,
            Optional<Outcome<SiteChange.Change>> change) {
        csv.plain(comparison.subject().word()).cell(item.value());
        csv.plain(place.site().word()).plain(place.pos()).plain(part);
        csv.plain(amount.value().map(money::plain).orElse(""));
        Optional<SiteChange.Change> by = change.flatMap(Outcome::value);
        csv.plain(by.map(there -> money.plain(there.amount())).orElse(""));
        csv.plain(by.flatMap(SiteChange.Change::percent).map(Decimal::toString).orElse(""));
        csv.plain(amount.missing().map(reason -> reason.code().name()).orElse(""));
        csv.cell(amount.missing().map(reason -> reason.text()).orElse(""));
        csv.end();
    }
}

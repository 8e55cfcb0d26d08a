package io.github.ratecard.report.quote;

import io.github.ratecard.model.Decimal;
import io.github.ratecard.model.Outcome;
import io.github.ratecard.model.Term;
import io.github.ratecard.model.service.Component;
import io.github.ratecard.quote.compare.Comparison;
import io.github.ratecard.quote.compare.SiteChange;
import io.github.ratecard.report.amount.Money;
import io.github.ratecard.report.amount.Options;
import io.github.ratecard.report.view.Records;
import java.util.Optional;

/** A comparison as rows: for each quote and site a row for each part, then for what they come to. */
public final class ComparisonRecords {
    private static final String HEADER = "compared,value,site,pos,part,amount,change,change_percent,reason,note";

    private final Records records = new Records(HEADER);
    private final Comparison comparison;
    private final Money money;

    private ComparisonRecords(Comparison comparison, Options options) {
        this.comparison = comparison;
        this.money = new Money(options.rounding());
    }

    public static Records of(Comparison comparison, Options options) {
        ComparisonRecords rows = new ComparisonRecords(comparison, options);
        ComparedSites table = new ComparedSites(comparison);
        if (comparison.ranked()) {
            for (Comparison.Rank rank : comparison.ranks()) {
                rows.site(rank.item(), place(rank), table);
            }
        }
        for (Comparison.Item item : comparison.items()) {
            for (ComparedSites.Place place : table.places()) {
                boolean told = comparison.ranked()
                        && ComparedSites.site(item, place)
                                .filter(site -> site.amount(table.result()).isPresent())
                                .isPresent();
                if (!told) {
                    rows.site(item, place, table);
                }
            }
        }
        return rows.records;
    }

    private static ComparedSites.Place place(Comparison.Rank rank) {
        return new ComparedSites.Place(rank.site().site(), rank.site().pos());
    }

    private void site(Comparison.Item item, ComparedSites.Place place, ComparedSites table) {
        ComparedSites.site(item, place).ifPresent(site -> {
            Optional<SiteChange> change = ComparedSites.change(item, place);
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
            ComparedSites.Place place,
            String part,
            Outcome<Term> amount,
            Optional<Outcome<SiteChange.Change>> change) {
        records.add(comparison.subject(), item.value());
        records.add(place.site().word(), place.pos(), part);
        records.add(amount.value().map(money::plain).orElse(""));
        Optional<SiteChange.Change> by = change.flatMap(Outcome::value);
        records.add(by.map(there -> money.plain(there.amount())).orElse(""));
        records.add(
                by.flatMap(SiteChange.Change::percent).map(Decimal::toString).orElse(""));
        records.add(amount.missing().map(reason -> reason.code().name()).orElse(""));
        records.add(amount.missing().map(reason -> reason.text()).orElse(""));
        records.end();
    }
}

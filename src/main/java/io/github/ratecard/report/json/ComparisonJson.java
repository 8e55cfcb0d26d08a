package io.github.ratecard.report.json;

import io.github.ratecard.model.Outcome;
import io.github.ratecard.model.service.Component;
import io.github.ratecard.quote.compare.Comparison;
import io.github.ratecard.quote.compare.SiteChange;
import io.github.ratecard.report.amount.Money;
import io.github.ratecard.report.amount.Options;
import io.github.ratecard.report.quote.ComparedSites;
import io.github.ratecard.report.writer.Json;
import java.io.IOException;

/** A comparison as JSON, every quote in full: {@code docs/schema/comparison.schema.json}. */
public final class ComparisonJson {
    private static final String SCHEMA = "ratecard.comparison/1";

    private final Comparison comparison;
    private final Options options;
    private final Money money;
    private final ComparedSites sites;

    private ComparisonJson(Comparison comparison, Options options) {
        this.comparison = comparison;
        this.options = options;
        this.money = new Money(options.rounding());
        this.sites = new ComparedSites(comparison);
    }

    public static String of(Comparison comparison, Options options) {
        return Json.document(new ComparisonJson(comparison, options)::write);
    }

    private void write(Json json) throws IOException {
        json.text("schema", SCHEMA);
        json.text("compared", comparison.subject());
        json.objects("items", comparison.items(), item -> {
            json.text("value", item.value());
            if (item.values().size() > 1) {
                json.startObject("values");
                for (int i = 0; i < item.values().size(); i++) {
                    json.text(comparison.subjects().get(i).word(), item.values().get(i));
                }
                json.endObject();
            }
            json.objects("changes", item.changes(), change -> change(json, change));
            json.startObject("quote");
            QuoteJson.fields(json, item.quote(), options);
            json.endObject();
        });
        if (comparison.ranked()) {
            json.objects("ranking", comparison.ranks(), rank -> {
                json.text("value", rank.item().value());
                json.text("site", rank.site().site().word());
                json.text("pos", rank.site().pos());
                json.number(
                        "amount", money.plain(rank.site().amount(sites.result()).get()));
            });
        }
    }

    private void change(Json json, SiteChange change) throws IOException {
        json.text("site", change.site().word());
        json.text("pos", change.pos());
        for (Component component : sites.components()) {
            json.startObject(component.word());
            by(json, change.of(component));
            json.endObject();
        }
    }

    private void by(Json json, Outcome<SiteChange.Change> change) throws IOException {
        if (!change.isPresent()) {
            json.nothing("amount");
            json.nothing("percent");
            json.reason("reason", change.reason());
            return;
        }
        json.number("amount", money.plain(change.get().amount()));
        json.numberOrNull("percent", change.get().percent().map(Object::toString));
    }
}

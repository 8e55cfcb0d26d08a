package io.github.ratecard.report.json;

import io.github.ratecard.model.ReasonCode;
import io.github.ratecard.quote.Quote;
import io.github.ratecard.quote.SiteQuote;
import io.github.ratecard.quote.guide.Level;
import io.github.ratecard.report.amount.Options;
import io.github.ratecard.report.words.Disclaimers;
import io.github.ratecard.report.words.Notes;
import io.github.ratecard.report.words.Sources;
import io.github.ratecard.report.writer.Json;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** A quote as JSON: {@code docs/schema/quote.schema.json}, and {@code price.schema.json} for explicit lines. */
public final class QuoteJson {
    private static final String QUOTE = "ratecard.quote/1";
    private static final String PRICE = "ratecard.price/1";

    private final Quote quote;
    private final Options options;

    private QuoteJson(Quote quote, Options options) {
        this.quote = quote;
        this.options = options;
    }

    public static String of(Quote quote, Options options) {
        return Json.document(new QuoteJson(quote, options)::write);
    }

    /** A quote within another document. */
    static void fields(Json json, Quote quote, Options options) throws IOException {
        new QuoteJson(quote, options).write(json);
    }

    private void write(Json json) throws IOException {
        json.text("schema", quote.procedure().isPresent() ? QUOTE : PRICE);
        if (quote.procedure().isPresent()) {
            json.text("procedure", quote.procedure().get());
            json.textOrNull("title", quote.title());
        }
        json.text("date", quote.date().toString());
        if (quote.procedure().isPresent()) {
            levels(json);
        }
        place(json, quote);
        if (quote.percent().isPresent()) {
            json.number("percent", quote.percent().get().percent().toString());
        }
        json.textOrNull(
                "component",
                quote.component().isPresent() ? quote.component().get().word() : "");
        json.text("rounding", options.rounding().word());
        json.startArray("sites");
        SiteJson sites = new SiteJson(json, options);
        for (SiteQuote site : quote.sites()) {
            sites.write(site);
        }
        json.endArray();
        json.reasons("assumptions", Notes.general(quote, ReasonCode.Kind.ASSUMPTION, options.rounding()));
        json.reasons("warnings", Notes.general(quote, ReasonCode.Kind.WARNING, options.rounding()));
        json.reasons("notes", Notes.general(quote, ReasonCode.Kind.NOTE, options.rounding()));
        if (options.explain()) {
            sources(json, Sources.of(quote), options);
        }
        json.texts("disclaimers", Disclaimers.of(quote));
    }

    private void levels(Json json) throws IOException {
        json.startObject("case");
        json.startArray("levels");
        for (Level level : quote.levels()) {
            json.startObject();
            json.number("level", level.number());
            json.text("code", level.code().text());
            json.text("laterality", level.laterality().word());
            json.endObject();
        }
        json.endArray();
        json.endObject();
    }

    /** Where the quote holds, and the editions that it is from. */
    static void place(Json json, Quote quote) throws IOException {
        json.startObject("place");
        json.textOrNull("locality", quote.locality());
        json.textOrNull("cbsa", quote.cbsa());
        json.endObject();
        json.startObject("editions");
        for (Map.Entry<String, String> edition : quote.editions().entrySet()) {
            json.text(edition.getKey(), edition.getValue());
        }
        json.endObject();
    }

    /** Documents by their ids, with their titles. */
    static void sources(Json json, List<String> ids, Options options) throws IOException {
        json.startArray("sources");
        for (String id : ids) {
            json.startObject();
            json.text("id", id);
            json.textOrNull("title", options.titles().apply(id));
            json.endObject();
        }
        json.endArray();
    }
}

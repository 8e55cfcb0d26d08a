package io.github.ratecard.report.json;

import io.github.ratecard.model.Outcome;
import io.github.ratecard.model.ReasonCode;
import io.github.ratecard.model.Term;
import io.github.ratecard.quote.Part;
import io.github.ratecard.quote.SiteQuote;
import io.github.ratecard.report.amount.Money;
import io.github.ratecard.report.amount.Options;
import io.github.ratecard.report.writer.Json;
import io.github.ratecard.rule.PricedLine;
import io.github.ratecard.rule.patient.PatientShare.Split;
import java.io.IOException;
import java.util.Optional;

/** One site of a quote as JSON. */
final class SiteJson {
    private final Json json;
    private final Options options;
    private final Money money;

    SiteJson(Json json, Options options) {
        this.json = json;
        this.options = options;
        this.money = new Money(options.rounding());
    }

    void write(SiteQuote site) throws IOException {
        json.startObject();
        json.text("site", site.site().word());
        json.text("pos", site.pos());
        json.flag("payable", site.payable());
        amount("professional", amount(site.professional()));
        amount("facility", amount(site.facility()));
        amount("total", site.total().value());
        basis(site);
        if (site.reason().isPresent()) {
            json.reason("reason", site.reason().get());
        } else {
            json.nothing("reason");
        }
        reasons(site);
        lines(site);
        if (site.patient().isPresent()) {
            patient(site.patient().get());
        }
        json.reasons("assumptions", site.notes(ReasonCode.Kind.ASSUMPTION));
        json.reasons("warnings", site.notes(ReasonCode.Kind.WARNING));
        json.reasons("notes", site.notes(ReasonCode.Kind.NOTE));
        if (options.explain()) {
            explain(site);
        }
        json.endObject();
    }

    private static Optional<Term> amount(Optional<Part> part) {
        return part.isPresent() ? part.get().amount().value() : Optional.empty();
    }

    private void amount(String name, Optional<Term> amount) throws IOException {
        if (amount.isPresent()) {
            json.number(name, money.plain(amount.get()));
        } else {
            json.nothing(name);
        }
    }

    private void basis(SiteQuote site) throws IOException {
        json.startObject("basis");
        basis("professional", site.professional(), false);
        basis("facility", site.facility(), false);
        json.endObject();
        json.startObject("basis_text");
        basis("professional", site.professional(), true);
        basis("facility", site.facility(), true);
        json.endObject();
    }

    private void basis(String name, Optional<Part> part, boolean text) throws IOException {
        String basis = part.isEmpty()
                ? ""
                : text ? part.get().basis().text() : part.get().basis().word();
        json.textOrNull(name, basis);
    }

    /** Why a part has no amount; only the parts that have none. */
    private void reasons(SiteQuote site) throws IOException {
        json.startObject("reasons");
        reason("professional", site.professional());
        reason("facility", site.facility());
        json.endObject();
    }

    private void reason(String name, Optional<Part> part) throws IOException {
        if (part.isPresent() && !part.get().amount().isPresent()) {
            json.reason(name, part.get().amount().reason());
        }
    }

    private void lines(SiteQuote site) throws IOException {
        json.startArray("lines");
        LineJson lines = new LineJson(json, options.explain(), money);
        for (PricedLine line : site.lines()) {
            lines.write(line);
        }
        json.endArray();
    }

    private void patient(Outcome<Split> share) throws IOException {
        if (!share.isPresent()) {
            json.nothing("patient");
            json.reason("patient_reason", share.reason());
            return;
        }
        Split split = share.get();
        json.startObject("patient");
        json.number("deductible", money.plain(split.deductible()));
        json.number("coinsurance", money.plain(split.coinsurance()));
        json.number("owes", money.plain(split.owes()));
        json.number("medicare", money.plain(split.medicare()));
        json.number("sequestration", money.plain(split.sequestration()));
        json.number("received", money.plain(split.received()));
        if (options.explain()) {
            json.startObject("explain");
            TermJson.write(json, "deductible", split.deductible());
            TermJson.write(json, "coinsurance", split.coinsurance());
            TermJson.write(json, "owes", split.owes());
            TermJson.write(json, "medicare", split.medicare());
            TermJson.write(json, "sequestration", split.sequestration());
            TermJson.write(json, "received", split.received());
            json.endObject();
        }
        json.endObject();
    }

    private void explain(SiteQuote site) throws IOException {
        json.startObject("explain");
        explain("professional", amount(site.professional()));
        explain("facility", amount(site.facility()));
        explain("total", site.total().value());
        json.endObject();
    }

    private void explain(String name, Optional<Term> amount) throws IOException {
        if (amount.isPresent()) {
            TermJson.write(json, name, amount.get());
        }
    }
}

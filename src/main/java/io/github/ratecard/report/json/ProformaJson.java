package io.github.ratecard.report.json;

import io.github.ratecard.model.Decimal;
import io.github.ratecard.model.Outcome;
import io.github.ratecard.model.Reason;
import io.github.ratecard.model.ReasonCode;
import io.github.ratecard.model.Term;
import io.github.ratecard.proforma.Effect;
import io.github.ratecard.proforma.Figures;
import io.github.ratecard.proforma.Input;
import io.github.ratecard.proforma.Medicare;
import io.github.ratecard.proforma.PayerFigures;
import io.github.ratecard.proforma.Proforma;
import io.github.ratecard.proforma.Proforma.Planned;
import io.github.ratecard.proforma.Proforma.Worked;
import io.github.ratecard.proforma.Unit;
import io.github.ratecard.quote.Quote;
import io.github.ratecard.quote.SiteQuote;
import io.github.ratecard.report.amount.Options;
import io.github.ratecard.report.proforma.Line;
import io.github.ratecard.report.proforma.ProformaWords;
import io.github.ratecard.report.words.Notes;
import io.github.ratecard.report.words.Sources;
import io.github.ratecard.report.writer.Json;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A plan worked out, as JSON: {@code docs/schema/proforma.schema.json}. */
public final class ProformaJson {
    private static final String SCHEMA = "ratecard.proforma/1";

    private final Proforma answer;
    private final Options options;
    private final Json json;

    private ProformaJson(Proforma answer, Options options, Json json) {
        this.answer = answer;
        this.options = options;
        this.json = json;
    }

    public static String of(Proforma answer, Options options) {
        return Json.document(json -> new ProformaJson(answer, options, json).write());
    }

    private void write() throws IOException {
        json.text("schema", SCHEMA);
        json.text("title", answer.plan().title());
        json.textOrNull("note", answer.plan().note());
        json.number("change", Effect.change().value().toString());
        json.objects("scenarios", answer.scenarios(), this::scenario);
        List<String> ids = new ArrayList<>();
        for (Planned planned : answer.scenarios()) {
            Sources.of(planned.quote()).forEach(id -> Notes.addOnce(ids, id));
        }
        QuoteJson.sources(json, ids, options);
        json.texts("method", ProformaWords.method());
        json.texts("disclaimers", ProformaWords.disclaimers());
    }

    private void scenario(Planned planned) throws IOException {
        Quote quote = planned.quote();
        SiteQuote site = quote.sites().get(0);
        json.text("name", planned.scenario().name());
        json.text("site", site.site().word());
        json.text("pos", site.pos());
        json.text("component", quote.component().orElseThrow().word());
        json.text("date", quote.date().toString());
        QuoteJson.place(json, quote);
        json.objects("inputs", planned.inputs(), this::input);
        Optional<Worked> worked = planned.worked().value();
        if (worked.isPresent()) {
            worked(worked.get());
        } else {
            json.reason("reason", planned.worked().reason());
        }
        for (ReasonCode.Kind kind :
                List.of(ReasonCode.Kind.ASSUMPTION, ReasonCode.Kind.WARNING, ReasonCode.Kind.NOTE)) {
            List<Reason> notes = new ArrayList<>(quote.notes(kind));
            notes.addAll(site.notes(kind));
            json.reasons(kind.name().toLowerCase(java.util.Locale.ROOT) + "s", notes);
        }
    }

    /** A number of the planner's; or what Medicare pays, as a whole. */
    private void input(Input input) throws IOException {
        json.text("name", input.name());
        json.text("unit", input.unit().word());
        json.number("value", input.term().value().toString());
        // What Medicare pays as a whole is no fact: it follows from its tables
        boolean assumed = input.term().parts().isEmpty();
        json.flag("assumption", assumed);
        json.textOrNull("source", assumed ? ProformaWords.where(input) : "");
    }

    private void worked(Worked worked) throws IOException {
        if (worked.medicare().isPresent()) {
            medicare(worked.medicare().get());
        } else {
            json.nothing("medicare");
        }
        json.objects("payers", worked.figures().payers(), this::payer);
        figures("figures", worked.figures());
        json.objects("sensitivity", worked.effects(), effect -> {
            input(effect.input());
            figures("lower", effect.low());
            figures("higher", effect.high());
            json.number("spread", effect.spread().toString());
        });
    }

    private void medicare(Medicare medicare) throws IOException {
        json.startObject("medicare");
        json.objects("lines", medicare.lines(), line -> {
            json.text("system", line.system().word());
            json.text("line", line.line().toString());
            amount("amount", line.amount().get());
            json.text("edition", line.edition());
            json.text("source", line.document());
        });
        amount("allowed", medicare.allowed());
        amount("owes", medicare.split().owes());
        amount("medicare", medicare.split().medicare());
        amount("sequestration", medicare.split().sequestration());
        json.endObject();
    }

    private void payer(PayerFigures payer) throws IOException {
        json.text("name", payer.payer().name());
        json.text("pays", payer.payer().kind().word());
        json.number("share", payer.share().value().toString());
        number("cases", payer.cases().value());
        amount("payment", payer.payment());
        json.numberOrNull("patient_owes", payer.patient().map(ProformaJson::dollars));
        json.numberOrNull("payer_pays", payer.payerPays().map(ProformaJson::dollars));
        json.numberOrNull("collected", payer.collected().map(ProformaJson::dollars));
        amount("net_per_case", payer.net());
        amount("revenue", payer.revenue());
        if (options.explain()) {
            TermJson.write(json, "explain", payer.revenue());
        }
    }

    private void figures(String name, Figures figures) throws IOException {
        json.startObject(name);
        for (Line line : Line.ALL) {
            Outcome<Term> figure = line.figure().apply(figures);
            if (!figure.isPresent()) {
                json.nothing(line.key());
                json.reason(line.key() + "_reason", figure.reason());
            } else if (line.unit() == Unit.DOLLARS) {
                amount(line.key(), figure.get());
            } else {
                number(line.key(), figure.get().value());
            }
        }
        json.endObject();
    }

    private void amount(String name, Term amount) throws IOException {
        json.number(name, dollars(amount));
    }

    private static String dollars(Term amount) {
        return amount.usd().toString();
    }

    private void number(String name, Decimal number) throws IOException {
        json.number(name, number.stripped().toString());
    }
}

package io.github.ratecard.report.json;

import io.github.ratecard.model.service.Modifier;
import io.github.ratecard.report.amount.Money;
import io.github.ratecard.report.writer.Json;
import io.github.ratecard.rule.PricedLine;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** One priced line as JSON. */
record LineJson(Json json, boolean explain, Money money) {
    void write(PricedLine line) throws IOException {
        json.startObject();
        json.text("system", line.system().word());
        json.text("code", line.line().code().text());
        json.texts("modifiers", modifiers(line));
        json.number("units", line.line().units());
        json.textOrNull("indicator", line.indicator());
        json.textOrNull("apc", line.apc());
        if (line.amount().isPresent()) {
            json.number("amount", money.plain(line.amount().get()));
        } else {
            json.nothing("amount");
        }
        json.flag("packaged", line.packaged());
        json.textOrNull("edition", line.edition());
        json.textOrNull("source", line.document());
        if (!line.amount().isPresent()) {
            json.reason("reason", line.amount().reason());
        }
        json.reasons("notes", line.notes());
        if (line.limitingCharge().isPresent()) {
            json.number("limiting_charge", money.plain(line.limitingCharge().get()));
        }
        if (explain) {
            explain(line);
        }
        json.endObject();
    }

    private void explain(PricedLine line) throws IOException {
        if (line.amount().isPresent()) {
            TermJson.write(json, "explain", line.amount().get());
        }
        if (line.limitingCharge().isPresent()) {
            TermJson.write(
                    json, "limiting_charge_explain", line.limitingCharge().get());
        }
    }

    private static List<String> modifiers(PricedLine line) {
        List<String> modifiers = new ArrayList<>(2);
        for (Modifier modifier : line.line().modifiers()) {
            modifiers.add(modifier.text());
        }
        return modifiers;
    }
}

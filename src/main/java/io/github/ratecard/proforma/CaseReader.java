package io.github.ratecard.proforma;

import io.github.ratecard.model.Decimal;
import io.github.ratecard.model.Usd;
import io.github.ratecard.model.service.Component;
import io.github.ratecard.model.service.Laterality;
import io.github.ratecard.model.service.ServiceLine;
import io.github.ratecard.model.service.Site;
import io.github.ratecard.proforma.Scenario.Keys;
import io.github.ratecard.quote.request.PlaceRequest;
import io.github.ratecard.quote.request.Request;
import io.github.ratecard.yaml.Node;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads what a plan asks of Medicare's tables: the case, the site, whose payment, the date and the place. */
final class CaseReader {
    private static final int MOST_LEVELS = 99;

    private CaseReader() {}

    static Request request(Keys keys) {
        return of(keys.get("case"))
                .withSite(Site.find(keys.get("site").word("asc", "hospital", "office"))
                        .orElseThrow())
                .withComponent(component(keys.get("component")))
                .withDate(keys.get("date").date())
                .withPlace(keys.find("place").map(CaseReader::place).orElse(PlaceRequest.NATIONAL))
                .withDeductible(
                        keys.find("deductible_remaining").map(CaseReader::usd).orElse(Usd.ZERO));
    }

    private static Usd usd(Node node) {
        return Usd.of(PlanReader.usd(node));
    }

    private static Component component(Node node) {
        String word = node.word("facility", "professional", "total");
        return Component.valueOf(word.toUpperCase(Locale.ROOT));
    }

    private static Request of(Node node) {
        node.only("procedure", "levels", "laterality", "lines");
        if (node.find("lines").isEmpty()) {
            return Request.procedure(node.get("procedure").text(), levels(node));
        }
        if (node.map().size() > 1) {
            throw node.wrong("a case of lines is no case of a procedure", "'lines' alone, or 'procedure'");
        }
        List<ServiceLine> lines = new ArrayList<>();
        node.get("lines").items().forEach(item -> lines.add(line(item)));
        if (lines.isEmpty()) {
            throw node.get("lines").wrong("the list is empty", "codes such as 62330 or 62330-52");
        }
        return Request.lines(lines);
    }

    private static List<Laterality> levels(Node node) {
        if (node.find("laterality").isEmpty()) {
            int levels = node.find("levels")
                    .map(number -> number.integer(1, MOST_LEVELS))
                    .orElse(1);
            return Collections.nCopies(levels, Laterality.BILATERAL);
        }
        List<Laterality> sides = new ArrayList<>();
        for (Node side : node.get("laterality").items()) {
            sides.add(Laterality.find(side.text())
                    .orElseThrow(
                            () -> side.wrong(side.shown() + " is neither b nor u", "b for both sides, u for one")));
        }
        Optional<Node> count = node.find("levels");
        if (count.isPresent() && count.get().integer(1, MOST_LEVELS) != sides.size()) {
            throw count.get()
                    .wrong(
                            "levels and laterality contradict each other",
                            Laterality.validSides(count.get().integer(1, MOST_LEVELS)));
        }
        return sides;
    }

    private static ServiceLine line(Node node) {
        try {
            return ServiceLine.parse(node.text());
        } catch (IllegalArgumentException wrong) {
            throw node.wrong(wrong.getMessage(), "a code with modifiers and units, such as 62330-52 or 64629x2");
        }
    }

    private static PlaceRequest place(Node node) {
        node.only("zip", "locality", "cbsa", "asc_wage_index", "hospital_wage_index", "hospital");
        PlaceRequest place = new PlaceRequest(
                text(node, "zip"),
                text(node, "locality"),
                text(node, "cbsa"),
                node.find("asc_wage_index").map(CaseReader::index),
                node.find("hospital_wage_index").map(CaseReader::index));
        Optional<String> hospital = text(node, "hospital");
        return hospital.isPresent() ? place.withHospital(hospital.get()) : place;
    }

    private static Optional<String> text(Node node, String key) {
        return node.find(key).map(Node::text);
    }

    private static Decimal index(Node node) {
        try {
            return PlaceRequest.wageIndex(node.text());
        } catch (IllegalArgumentException wrong) {
            throw node.wrong(wrong.getMessage(), "a wage index such as 0.9538");
        }
    }
}

package io.github.ratecard.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** Works printed explanations out again, from nothing but the printed tree. */
public final class Explanations {
    private Explanations() {}

    /** Every line of a quote with an amount has an explanation that comes to it. */
    public static void check(JsonNode quote) {
        for (JsonNode site : quote.path("sites")) {
            for (JsonNode line : site.path("lines")) {
                if (!line.path("amount").isNull()) {
                    same(line.path("amount"), evaluate(line.path("explain")), line);
                }
            }
            for (String part : List.of("professional", "facility", "total")) {
                JsonNode tree = site.path("explain").path(part);
                if (!site.path(part).isNull() && !tree.isMissingNode()) {
                    same(site.path(part), evaluate(tree), site);
                }
            }
        }
    }

    private static void same(JsonNode shown, BigDecimal explained, JsonNode where) {
        BigDecimal amount = shown.decimalValue();
        BigDecimal rounded = explained.setScale(amount.scale() <= 0 ? 0 : 2, RoundingMode.HALF_UP);
        assertEquals(0, amount.compareTo(rounded), () -> amount + " is explained as " + explained + " in " + where);
        assertTrue(
                amount.scale() <= 0 || explained.compareTo(rounded) == 0,
                () -> explained + " is not in whole cents: " + where);
    }

    static BigDecimal evaluate(JsonNode term) {
        List<BigDecimal> parts = new ArrayList<>();
        term.path("parts").forEach(part -> parts.add(evaluate(part)));
        BigDecimal value = combine(term.path("op").asText(), term.path("value").decimalValue(), parts);
        assertEquals(0, value.compareTo(term.path("value").decimalValue()), () -> "the value of " + term);
        return value;
    }

    private static BigDecimal combine(String op, BigDecimal given, List<BigDecimal> parts) {
        switch (op) {
            case "fact":
            case "assumption":
                assertTrue(parts.isEmpty());
                return given;
            case "sum":
                return parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            case "difference":
                assertEquals(2, parts.size());
                return parts.get(0).subtract(parts.get(1));
            case "product":
                return parts.stream().reduce(BigDecimal.ONE, BigDecimal::multiply);
            case "quotient":
                assertEquals(2, parts.size());
                return parts.get(0).divide(parts.get(1), 10, RoundingMode.HALF_UP);
            case "rounded_up":
                assertEquals(1, parts.size());
                return parts.get(0).setScale(0, RoundingMode.CEILING);
            case "rounded":
                assertEquals(1, parts.size());
                return parts.get(0).setScale(2, RoundingMode.HALF_UP);
            case "least":
                return parts.stream().min(BigDecimal::compareTo).orElseThrow();
            case "greatest":
                return parts.stream().max(BigDecimal::compareTo).orElseThrow();
            default:
                throw new AssertionError("unknown operation " + op);
        }
    }
}

package io.github.ratecard.report.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.ratecard.quote.Quote;
import io.github.ratecard.report.Format;
import io.github.ratecard.report.Quotes;
import io.github.ratecard.report.Report;
import io.github.ratecard.report.Schemas;
import io.github.ratecard.report.amount.Options;
import io.github.ratecard.report.amount.Rounding;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

public class QuoteJsonTest {
    private static final JsonMapper EXACT = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    static Stream<Quote> quotes() {
        return Stream.of(
                Quotes.oneLevel(),
                Quotes.mixed(),
                Quotes.patientAtAsc(),
                Quotes.patientUnknown(),
                Quotes.unpricedLine(),
                Quotes.facilityOnly(),
                Quotes.percent(),
                Quotes.localAsc(),
                Quotes.nonparticipating(),
                Quotes.officeOnly());
    }

    @ParameterizedTest
    @MethodSource("quotes")
    void followsTheSchema(Quote quote) {
        String schema = quote.procedure().isPresent() ? "quote" : "price";
        Options dollars = Options.PLAIN.withRounding(Rounding.DOLLARS);
        for (Options options : List.of(Options.PLAIN, Quotes.explained(), dollars)) {
            Schemas.assertValid(schema, Report.of(quote, Format.JSON, options));
        }
    }

    @ParameterizedTest
    @MethodSource("quotes")
    void explainsEveryAmountByATreeThatEvaluatesToIt(Quote quote) throws Exception {
        assertExplained(Report.of(quote, Format.JSON, Quotes.explained()));
    }

    @Test
    void writesAmountsWithTwoDecimals() {
        String json = Report.of(Quotes.oneLevel(), Format.JSON, Options.PLAIN);
        assertTrue(
                json.contains("\"professional\": 479.30,\n      \"facility\": 5610.15,\n      \"total\": 6089.45,\n"));
        assertTrue(json.contains("\"amount\": 7413.38,"));
        assertTrue(json.endsWith("]\n}\n"));
    }

    @Test
    void writesWholeDollarsWithoutDecimalsAndWarns() throws Exception {
        String json = Report.of(Quotes.oneLevel(), Format.JSON, Options.PLAIN.withRounding(Rounding.DOLLARS));
        assertTrue(json.contains("\"professional\": 479,\n      \"facility\": 5610,\n      \"total\": 6089,\n"));
        assertEquals(
                "FIGURES_ROUNDED", EXACT.readTree(json).at("/warnings/0/code").asText());
    }

    @Test
    void writesTheSplitOfASite() {
        String json = Report.of(Quotes.patientAtAsc(), Format.JSON, Options.PLAIN);
        assertTrue(json.contains("""
                              "patient": {
                                "deductible": 0.00,
                                "coinsurance": 1217.89,
                                "owes": 1217.89,
                                "medicare": 4871.56,
                                "sequestration": 97.43,
                                "received": 5992.02
                              },
                        """), json);
    }

    @Test
    void saysWhyThereIsNoSplit() throws Exception {
        JsonNode site = EXACT.readTree(Report.of(Quotes.patientUnknown(), Format.JSON, Options.PLAIN))
                .at("/sites/0");
        assertTrue(site.get("patient").isNull());
        assertEquals("NO_PARAMETER_FOR_DATE", site.at("/patient_reason/code").asText());
    }

    @Test
    void priceHasNoProcedureAndNoCase() throws Exception {
        JsonNode root = EXACT.readTree(Report.of(Quotes.unpricedLine(), Format.JSON, Options.PLAIN));
        assertEquals("ratecard.price/1", root.get("schema").asText());
        assertFalse(root.has("procedure"));
        assertFalse(root.has("case"));
        assertTrue(root.at("/sites/0/professional").isNull());
        assertEquals(
                "NOT_IN_EDITION", root.at("/sites/0/reasons/professional/code").asText());
        assertEquals("5610.15", root.at("/sites/0/facility").decimalValue().toPlainString());
        assertTrue(root.at("/sites/0/total").isNull());
    }

    /** Every amount of a quote has a tree that evaluates to it. */
    public static void assertExplained(String json) throws Exception {
        JsonNode root = EXACT.readTree(json);
        for (JsonNode site : root.get("sites")) {
            for (JsonNode line : site.get("lines")) {
                assertExplained(line.get("amount"), line.get("explain"));
                assertExplained(line.get("limiting_charge"), line.get("limiting_charge_explain"));
            }
            for (String part : List.of("professional", "facility", "total")) {
                assertExplained(site.get(part), site.get("explain").get(part));
            }
            if (site.hasNonNull("patient")) {
                JsonNode patient = site.get("patient");
                for (Map.Entry<String, JsonNode> tree : patient.get("explain").properties()) {
                    assertExplained(patient.get(tree.getKey()), tree.getValue());
                }
                assertEquals(6, patient.get("explain").size());
            }
        }
    }

    /** An amount and its explanation come together and agree. */
    private static void assertExplained(JsonNode amount, JsonNode tree) {
        boolean none = amount == null || amount.isNull();
        assertEquals(none, tree == null, "an amount and its explanation come together");
        if (!none) {
            assertEquals(0, amount.decimalValue().compareTo(value(tree)), () -> amount + " but " + tree);
        }
    }

    /** The value of a tree, worked out from its facts alone; every value printed on the way must agree. */
    private static BigDecimal value(JsonNode tree) {
        List<BigDecimal> parts = Stream.iterate(0, i -> i + 1)
                .limit(tree.path("parts").size())
                .map(i -> value(tree.get("parts").get(i)))
                .toList();
        BigDecimal printed = tree.get("value").decimalValue();
        BigDecimal worked = switch (tree.get("op").asText()) {
            case "fact", "assumption" -> printed;
            case "sum" -> parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            case "difference" -> parts.get(0).subtract(parts.get(1));
            case "product" -> parts.stream().reduce(BigDecimal.ONE, BigDecimal::multiply);
            case "rounded" -> parts.get(0).setScale(2, RoundingMode.HALF_UP);
            case "least" -> parts.stream().reduce(BigDecimal::min).orElseThrow();
            case "greatest" -> parts.stream().reduce(BigDecimal::max).orElseThrow();
            default -> throw new AssertionError(tree);
        };
        assertEquals(0, worked.compareTo(printed), tree::toString);
        return worked;
    }
}

package io.github.ratecard.proforma;

import io.github.ratecard.model.Decimal;
import io.github.ratecard.model.Percent;
import io.github.ratecard.proforma.Payer.Kind;
import io.github.ratecard.yaml.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the payers of a plan, whose shares of the cases must come to all of them. */
final class PayerReader {
    private static final Decimal ALL = Decimal.of(100);
    private static final int DECIMALS = 2;
    private static final String VALID = "a percentage above 0, such as 55 or 62.5";

    private final Node node;
    private final String name;

    private PayerReader(Node node) {
        this.node = node.only(
                "name", "share", "pays", Kind.PERCENT_OF_MEDICARE.word(), Kind.FIXED.word(), "patient", "collected");
        this.name = node.get("name").text();
    }

    static List<Payer> payers(Node list) {
        List<Payer> payers = new ArrayList<>();
        List<String> names = new ArrayList<>();
        Decimal sum = Decimal.ZERO;
        for (Node item : list.items()) {
            PayerReader reader = new PayerReader(item);
            if (names.contains(reader.name)) {
                throw item.get("name").wrong("the payer '" + reader.name + "' stands twice", "a name of its own");
            }
            names.add(reader.name);
            payers.add(reader.payer());
            sum = sum.add(payers.get(payers.size() - 1).share().term().value());
        }
        if (sum.compareTo(Decimal.ONE) != 0) {
            throw list.wrong(
                    "the shares of the payers add up to " + new Percent(sum.multiply(ALL)) + ", not to 100 %",
                    "shares that add up to 100");
        }
        return payers;
    }

    private Payer payer() {
        Input share = percentage("share", "share of cases", Unit.SHARE);
        Kind kind = kind();
        Optional<Input> rate = switch (kind) {
            case MEDICARE -> Optional.empty();
            case PERCENT_OF_MEDICARE -> Optional.of(percentage(kind.word(), "percent of Medicare", Unit.PERCENT));
            case FIXED ->
                Optional.of(Input.given(
                        name + ": fixed rate",
                        Unit.DOLLARS,
                        PlanReader.usd(node.get(kind.word())),
                        node.get(kind.word())));
        };
        Optional<Input> patient = node.find("patient").isPresent()
                ? Optional.of(percentage("patient", "patient's part", Unit.SHARE))
                : Optional.empty();
        if (kind == Kind.MEDICARE && patient.isPresent()) {
            throw node.get("patient")
                    .wrong("Medicare's rules say what its patient owes", "'patient' with another payer only");
        }
        boolean owes = kind == Kind.MEDICARE || patient.isPresent();
        if (!owes && node.find("collected").isPresent()) {
            throw node.get("collected")
                    .wrong("collected of what? the patient's part is not given", "'patient', its part, beside it");
        }
        return new Payer(name, share, kind, rate, patient, owes ? Optional.of(collected()) : Optional.empty());
    }

    private Input collected() {
        String what = name + ": collected from patients";
        return node.find("collected").isPresent()
                ? percentage("collected", "collected from patients", Unit.SHARE)
                : Input.assumed(what, Unit.SHARE, Decimal.ONE, node, "the plan does not say; all is taken to come in");
    }

    /** Exactly one way to pay. */
    private Kind kind() {
        List<Kind> kinds = new ArrayList<>();
        if (node.find("pays").isPresent()) {
            node.get("pays").word(Kind.MEDICARE.word());
            kinds.add(Kind.MEDICARE);
        }
        for (Kind kind : List.of(Kind.PERCENT_OF_MEDICARE, Kind.FIXED)) {
            if (node.find(kind.word()).isPresent()) {
                kinds.add(kind);
            }
        }
        if (kinds.size() != 1) {
            throw node.wrong(
                    "the payer '" + name + "' pays in " + (kinds.isEmpty() ? "no way" : kinds.size() + " ways"),
                    "one of: pays: medicare, percent_of_medicare, fixed");
        }
        return kinds.get(0);
    }

    private Input percentage(String key, String what, Unit unit) {
        Node at = node.get(key);
        Decimal percent = percent(at);
        if (percent.signum() == 0 && !key.equals("collected") || unit == Unit.SHARE && percent.compareTo(ALL) > 0) {
            throw at.wrong(at.shown() + " is no such percentage", unit == Unit.SHARE ? VALID + ", up to 100" : VALID);
        }
        return Input.given(name + ": " + what, unit, percent.hundredth(), at);
    }

    private static Decimal percent(Node at) {
        try {
            Decimal percent = Percent.parse(at.text()).percent();
            return percent.exactly(DECIMALS).stripped();
        } catch (IllegalArgumentException wrong) {
            throw at.wrong(wrong.getMessage(), VALID);
        } catch (ArithmeticException wrong) {
            throw at.wrong(at.shown() + " has more than " + DECIMALS + " decimals", VALID);
        }
    }
}

package io.github.ratecard.claim.file;

import io.github.ratecard.claim.Claim;
import io.github.ratecard.claim.ClaimId;
import io.github.ratecard.claim.ClaimKind;
import io.github.ratecard.claim.ClaimLine;
import io.github.ratecard.claim.ClaimValue;
import io.github.ratecard.claim.Medium;
import io.github.ratecard.claim.Spot;
import io.github.ratecard.claim.ValueCode;
import io.github.ratecard.claim.guide.ClaimGuide;
import io.github.ratecard.yaml.Node;
import io.github.ratecard.yaml.YamlReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Reads claims in our own YAML: one claim, or several under {@code claims}. Its keys are in {@code docs/claims.md};
 * one that is not known is refused with its line and column. {@code patient} may hold anything and is never looked at.
 */
record YamlClaims(ClaimGuide guide) {
    private static final String[] CLAIM = {
        "form", "medium", "payer", "claim_filing", "other_claim_filings", "billed_by", "place_of_service", "bill_type",
        "diagnoses", "condition_codes", "value_codes", "study_number", "note", "date", "patient", "lines"
    };
    private static final String[] LINE = {
        "code", "modifiers", "units", "place_of_service", "pointers", "date", "charge", "revenue_code", "note"
    };

    /**
     * Reads a text, claim by claim.
     *
     * @throws io.github.ratecard.table.kind.TableException with {@code file:line:column}
     */
    void read(String text, String file, Consumer<Claim> to) {
        Node root = YamlReader.parseSecret(text, file);
        if (root.find("claims").isEmpty()) {
            to.accept(claim(root, new ClaimId(file, 1, "")));
            return;
        }
        int number = 0;
        for (Node node : root.only("claims").get("claims").items()) {
            to.accept(claim(node, new ClaimId(file, ++number, "")));
        }
    }

    private Claim claim(Node node, ClaimId id) {
        node.only(CLAIM);
        ClaimKind kind = node.get("form").word("cms1500", "ub04").equals("cms1500")
                ? ClaimKind.PROFESSIONAL
                : ClaimKind.INSTITUTIONAL;
        Medium medium = node.find("medium")
                .map(word -> Medium.of(word.word("paper", "electronic")))
                .orElse(Medium.ELECTRONIC);
        refuseForeign(node, kind, medium);
        Optional<ClaimValue> payer = node.find("payer").map(this::payer);
        Optional<ClaimValue> filing = field(node, "claim_filing");
        List<ClaimValue> otherFilings = fields(node, "other_claim_filings");
        Optional<ClaimValue> facility = field(node, kind == ClaimKind.PROFESSIONAL ? "place_of_service" : "bill_type");
        List<ClaimValue> diagnoses = fields(node, "diagnoses");
        List<ClaimValue> conditionCodes = fields(node, "condition_codes");
        List<ValueCode> valueCodes = new ArrayList<>();
        node.find("value_codes").ifPresent(list -> list.items().forEach(value -> valueCodes.add(valueCode(value))));
        List<ClaimValue> studyNumbers =
                field(node, "study_number").map(List::of).orElse(List.of());
        boolean explained = node.find("note").isPresent();
        Optional<ClaimValue> date = field(node, "date");
        String taxonomy = node.find("billed_by").map(this::taxonomy).orElse("");
        List<ClaimLine> lines = new ArrayList<>();
        for (Node line : node.get("lines").items()) {
            lines.add(line(line, lines.size() + 1));
        }
        return new Claim(
                id,
                kind,
                medium,
                spot(node),
                payer,
                filing,
                otherFilings,
                facility,
                diagnoses,
                conditionCodes,
                List.copyOf(valueCodes),
                studyNumbers,
                explained,
                date,
                taxonomy,
                List.copyOf(lines));
    }

    private static void refuseForeign(Node node, ClaimKind kind, Medium medium) {
        boolean professional = kind == ClaimKind.PROFESSIONAL;
        Optional<Node> foreign = node.find(professional ? "bill_type" : "place_of_service");
        if (foreign.isPresent()) {
            throw foreign.get()
                    .wrong(
                            professional ? "a CMS-1500 has no type of bill" : "a UB-04 has no place of service",
                            professional ? "place_of_service" : "bill_type");
        }
        Optional<Node> number = node.find("study_number");
        if (number.isPresent() && !professional && medium == Medium.PAPER) {
            throw number.get()
                    .wrong("a paper UB-04 has no field for the study number", "value_codes: [{ code, amount }]");
        }
    }

    private ClaimValue payer(Node node) {
        if (guide.payers().find(node.text()).isEmpty()) {
            throw node.wrong(
                    node.shown() + " is no payer",
                    "one of: " + String.join(", ", guide.payers().names()));
        }
        return field(node);
    }

    private String taxonomy(Node node) {
        return node.word("physician", "asc").equals("asc") ? guide.facts().ascTaxonomy() : node.text();
    }

    private static ClaimLine line(Node node, int number) {
        node.only(LINE);
        return new ClaimLine(
                number,
                spot(node),
                field(node, "code"),
                fields(node, "modifiers"),
                field(node, "units"),
                field(node, "place_of_service"),
                pointers(node),
                field(node, "date"),
                field(node, "charge"),
                node.find("note").isPresent());
    }

    /** A list, or as the form has them: {@code AB}. */
    private static List<ClaimValue> pointers(Node line) {
        List<ClaimValue> pointers = new ArrayList<>();
        for (ClaimValue field : fields(line, "pointers")) {
            String text = field.value().toUpperCase(Locale.ROOT);
            if (text.matches("[A-L ]+")) {
                text.replace(" ", "")
                        .chars()
                        .forEach(letter -> pointers.add(new ClaimValue(String.valueOf((char) letter), field.spot())));
            } else {
                pointers.add(field);
            }
        }
        return pointers;
    }

    private static ValueCode valueCode(Node node) {
        node.only("code", "amount");
        ClaimValue code = field(node.get("code"));
        return new ValueCode(code, field(node, "amount").orElse(new ClaimValue("", code.spot())));
    }

    private static Optional<ClaimValue> field(Node node, String key) {
        return node.find(key).map(YamlClaims::field);
    }

    private static ClaimValue field(Node node) {
        return new ClaimValue(node.text(), spot(node));
    }

    /** The texts of a list, or the one text. */
    private static List<ClaimValue> fields(Node node, String key) {
        List<ClaimValue> fields = new ArrayList<>();
        if (node.find(key).isPresent()) {
            Node list = node.get(key);
            List<Node> items = list.isList() ? list.items() : List.of(list);
            items.forEach(item -> fields.add(field(item)));
        }
        return fields;
    }

    /** From {@code file:line:column}. */
    private static Spot spot(Node node) {
        String[] parts = node.place().split(":");
        return new Spot(0, Long.parseLong(parts[parts.length - 2]), Long.parseLong(parts[parts.length - 1]), "");
    }
}

package io.github.ratecard.release;

import io.github.ratecard.table.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads the key {@code controls} of a layout, a list of:
 *
 * <pre>
 * { sum: [A, B, C], is: TOTAL }                   {@link SumControl}
 * { product: WEIGHT, times: PARAMETER, is: RATE } {@link ProductControl}
 * { percent: P, of: RATE, is: AMOUNT, where: { column: C, says: WORD } }  {@link PercentControl}
 * { same: COLUMN }                                {@link SameControl}
 * { larger: A, than: B }                          {@link LargerControl}
 * { begins: A, with: B, characters: N }           {@link BeginsControl}
 * { falling: A, by: B }                           {@link FallingControl}
 * { varies: A, more_than: B }                     {@link VariesControl}
 * { mostly: A, like: EXPRESSION, share: 50, where: { column: C, says: EXPRESSION } } {@link MostlyControl}
 * </pre>
 */
final class ControlReader {
    private static final int LONGEST_CODE = 5;
    private static final int SELDOM = 10;
    private static final int WHOLE = 100;
    private static final String WHERE = "where";
    private static final List<String> KINDS =
            List.of("sum", "product", "percent", "same", "larger", "begins", "falling", "varies", "mostly");

    private ControlReader() {}

    static List<ControlRule> read(Optional<Node> controls) {
        List<ControlRule> rules = new ArrayList<>();
        controls.map(Node::items).orElse(List.of()).forEach(node -> rules.add(rule(node)));
        return List.copyOf(rules);
    }

    private static ControlRule rule(Node node) {
        switch (kind(node)) {
            case "sum":
                node.only("sum", "is");
                return new SumControl(node.get("sum").texts(), text(node, "is"));
            case "product":
                node.only("product", "times", "is");
                return new ProductControl(text(node, "product"), text(node, "times"), text(node, "is"));
            case "percent":
                return percent(node.only("percent", "of", "is", WHERE));
            case "same":
                node.only("same");
                return new SameControl(text(node, "same"));
            case "larger":
                node.only("larger", "than");
                return new LargerControl(text(node, "larger"), text(node, "than"));
            case "begins":
                node.only("begins", "with", "characters");
                return new BeginsControl(
                        text(node, "begins"),
                        text(node, "with"),
                        node.get("characters").integer(1, LONGEST_CODE));
            case "falling":
                node.only("falling", "by");
                return new FallingControl(text(node, "falling"), text(node, "by"));
            case "varies":
                node.only("varies", "more_than");
                return new VariesControl(text(node, "varies"), text(node, "more_than"));
            default:
                return mostly(node.only("mostly", "like", "share", WHERE));
        }
    }

    private static String kind(Node node) {
        for (String kind : KINDS) {
            if (node.find(kind).isPresent()) {
                return kind;
            }
        }
        throw node.wrong("no check is named here", "one of: " + String.join(", ", KINDS));
    }

    private static ControlRule percent(Node node) {
        Optional<Node> where = where(node);
        return new PercentControl(
                text(node, "percent"),
                text(node, "of"),
                text(node, "is"),
                where.map(each -> text(each, "column")).orElse(""),
                where.map(each -> text(each, "says")).orElse(""));
    }

    private static ControlRule mostly(Node node) {
        Optional<Node> where = where(node);
        return new MostlyControl(
                text(node, "mostly"),
                LayoutReader.pattern(node.get("like")),
                node.find("share").map(share -> share.integer(1, WHOLE)).orElse(SELDOM),
                where.map(each -> text(each, "column")).orElse(""),
                where.map(each -> LayoutReader.pattern(each.get("says"))).orElse(Pattern.compile("")));
    }

    private static Optional<Node> where(Node node) {
        return node.find(WHERE).map(each -> each.only("column", "says"));
    }

    private static String text(Node node, String key) {
        return node.get(key).text();
    }
}

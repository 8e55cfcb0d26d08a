package io.github.ratecard.release.define;

import io.github.ratecard.model.Decimal;
import io.github.ratecard.release.control.PercentControl;
import io.github.ratecard.release.control.ProductControl;
import io.github.ratecard.release.control.SameControl;
import io.github.ratecard.release.control.SumControl;
import io.github.ratecard.release.control.TendencyControl;
import io.github.ratecard.release.layout.ControlRule;
import io.github.ratecard.release.layout.ReadRow;
import io.github.ratecard.yaml.Node;
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
 * </pre>
 *
 * and of these, which are {@link TendencyControl}s:
 *
 * <pre>
 * { larger: A, than: B }                A is more than B, where they differ
 * { begins: A, with: B, characters: N } A begins with the first characters of B
 * { varies: A, more_than: B }           A lies further from 1, which is the national mean, than B does
 * { mostly: A, like: EXPRESSION, share: 50, where: { column: C, says: EXPRESSION } }
 * </pre>
 */
public final class ControlReader {
    private static final int LONGEST_CODE = 5;
    private static final int SELDOM = 10;
    /** By chance alone it would hold in every second row. */
    private static final int MORE_THAN_CHANCE = 25;

    private static final int HALF = 50;
    private static final int WHOLE = 100;
    private static final String WHERE = "where";
    private static final List<String> KINDS =
            List.of("sum", "product", "percent", "same", "larger", "begins", "varies", "mostly");

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
                return larger(node.only("larger", "than"));
            case "begins":
                return begins(node.only("begins", "with", "characters"));
            case "varies":
                return varies(node.only("varies", "more_than"));
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

    private static ControlRule larger(Node node) {
        String larger = text(node, "larger");
        String than = text(node, "than");
        return new TendencyControl(
                larger + " is more than " + than,
                List.of(larger, than),
                MORE_THAN_CHANCE,
                row -> isMore(number(row, larger), number(row, than)));
    }

    private static ControlRule varies(Node node) {
        String varies = text(node, "varies");
        String than = text(node, "more_than");
        return new TendencyControl(
                varies + " varies more than " + than,
                List.of(varies, than),
                HALF,
                row -> isMore(distance(row, varies), distance(row, than)));
    }

    private static ControlRule begins(Node node) {
        String begins = text(node, "begins");
        String with = text(node, "with");
        int characters = node.get("characters").integer(1, LONGEST_CODE);
        return new TendencyControl(begins + " begins like " + with, List.of(begins, with), HALF, row -> {
            String beginning = row.text(with);
            return Optional.of(
                    row.text(begins).startsWith(beginning.substring(0, Math.min(characters, beginning.length()))));
        });
    }

    private static ControlRule mostly(Node node) {
        String mostly = text(node, "mostly");
        Pattern like = LayoutReader.pattern(node.get("like"));
        boolean any = like.pattern().equals(".+");
        Optional<Node> where = where(node);
        List<String> columns = new ArrayList<>(List.of(mostly));
        where.ifPresent(each -> columns.add(text(each, "column")));
        Pattern says = where.map(each -> LayoutReader.pattern(each.get("says"))).orElse(Pattern.compile(".*"));
        String counts = columns.get(columns.size() - 1);
        return new TendencyControl(
                mostly + " looks right",
                List.copyOf(columns),
                node.find("share").map(share -> share.integer(1, WHOLE)).orElse(SELDOM),
                row -> where.isEmpty() || says.matcher(row.text(counts)).matches()
                        ? Optional.of(
                                any
                                        ? !row.text(mostly).isEmpty()
                                        : like.matcher(row.text(mostly)).matches())
                        : Optional.empty());
    }

    /** Whether one number is more than another; empty where they are equal. */
    private static Optional<Boolean> isMore(Decimal one, Decimal other) {
        int order = one.compareTo(other);
        return order == 0 ? Optional.empty() : Optional.of(order > 0);
    }

    private static Decimal number(ReadRow row, String column) {
        return row.number(column).orElse(Decimal.ZERO);
    }

    private static Decimal distance(ReadRow row, String column) {
        return number(row, column).subtract(Decimal.of(1)).abs();
    }

    private static Optional<Node> where(Node node) {
        return node.find(WHERE).map(each -> each.only("column", "says"));
    }

    private static String text(Node node, String key) {
        return node.get(key).text();
    }
}

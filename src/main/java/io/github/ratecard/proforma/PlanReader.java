package io.github.ratecard.proforma;

import io.github.ratecard.model.Decimal;
import io.github.ratecard.model.Usd;
import io.github.ratecard.proforma.Scenario.Keys;
import io.github.ratecard.yaml.Node;
import io.github.ratecard.yaml.YamlReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads a plan. What stands at its top holds for all scenarios; a key that a scenario has itself replaces the one at the top,
 * with all that is in it. An unknown or doubled key and a number that cannot be are refused with file, line and column.
 */
public final class PlanReader {
    private static final List<String> OF_SCENARIO = List.of(
            "case",
            "site",
            "component",
            "date",
            "place",
            "deductible_remaining",
            "cases_per_year",
            "payers",
            "costs_per_case",
            "fixed_costs_per_year");
    /** So many columns stand beside each other on paper. */
    private static final int MOST_SCENARIOS = 4;

    private static final int LONGEST_NAME = 24;
    private static final int MOST_CASES = 1_000_000;

    private PlanReader() {}

    /**
     * Reads a plan from its text.
     *
     * @param shown what messages call the file
     * @throws io.github.ratecard.table.kind.TableException with {@code file:line:column} at the first thing that is wrong
     */
    public static Plan read(String text, String shown) {
        Node root = YamlReader.parse(text, shown);
        root.only(keys("title", "note", "scenarios"));
        List<Scenario> scenarios = new ArrayList<>();
        List<String> names = new ArrayList<>();
        Node list = root.get("scenarios");
        for (Node node : list.items()) {
            node.only(keys("name"));
            String name = name(node.get("name"), names);
            scenarios.add(scenario(name, new Keys(node, root)));
        }
        if (scenarios.isEmpty() || scenarios.size() > MOST_SCENARIOS) {
            throw list.wrong(scenarios.size() + " scenarios", "1 to " + MOST_SCENARIOS + " scenarios");
        }
        return new Plan(
                root.get("title").text(), root.find("note").map(Node::text).orElse(""), scenarios);
    }

    private static String[] keys(String... own) {
        return Stream.concat(Stream.of(own), OF_SCENARIO.stream()).toArray(String[]::new);
    }

    /** A name that stands above a column, once. */
    private static String name(Node node, List<String> known) {
        String name = node.text().strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw node.wrong("'" + name + "' has " + name.length() + " characters", "1 to " + LONGEST_NAME);
        }
        if (known.contains(name)) {
            throw node.wrong("the name '" + name + "' stands twice", "a name of its own");
        }
        known.add(name);
        return name;
    }

    private static Scenario scenario(String name, Keys keys) {
        Node cases = keys.get("cases_per_year");
        return new Scenario(
                name,
                CaseReader.request(keys),
                Input.given("Cases per year", Unit.CASES, Decimal.of(cases.integer(1, MOST_CASES)), cases),
                PayerReader.payers(keys.get("payers")),
                amounts(Optional.of(keys.get("costs_per_case")), "per case"),
                amounts(keys.find("fixed_costs_per_year"), "per year"),
                keys.find("deductible_remaining").isPresent(),
                keys);
    }

    /** Amounts by their names, which are the planner's own. */
    private static List<Input> amounts(Optional<Node> map, String each) {
        List<Input> amounts = new ArrayList<>();
        if (map.isPresent()) {
            for (Map.Entry<String, Node> entry : map.get().map().entrySet()) {
                amounts.add(Input.given(
                        entry.getKey() + ", " + each, Unit.DOLLARS, usd(entry.getValue()), entry.getValue()));
            }
        }
        return amounts;
    }

    /** Dollars and cents. */
    static Decimal usd(Node node) {
        try {
            return Usd.parse(node.text()).amount();
        } catch (IllegalArgumentException wrong) {
            throw node.wrong(wrong.getMessage(), "an amount such as 1850 or 1850.50");
        }
    }
}

package io.github.ratecard.data;

import io.github.ratecard.model.ReasonCode;
import io.github.ratecard.model.date.DateRange;
import io.github.ratecard.table.kind.TableException;
import io.github.ratecard.table.kind.TableKind;
import io.github.ratecard.yaml.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads {@code parameters.yaml}: name → {@code description}, {@code unit} and {@code values}, a list of {@code from},
 * {@code to}, {@code value} and {@code source} sorted by date without overlap. A number that is only customary also
 * says {@code assumption} (a {@link ReasonCode} of that kind) and {@code because}.
 */
public final class ParametersReader {
    private static final String NAME = "[a-z0-9_-]+(\\.[A-Za-z0-9_-]+)+|[a-z0-9_]+";

    private final Findings findings;
    private final List<ParameterValue> values = new ArrayList<>();

    private ParametersReader(Findings findings) {
        this.findings = findings;
    }

    public static List<ParameterValue> read(Node document, Findings findings) {
        ParametersReader reader = new ParametersReader(findings);
        document.map().forEach((name, entry) -> findings.attempt(() -> reader.parameter(name, document, entry)));
        return reader.values;
    }

    private void parameter(String name, Node document, Node entry) {
        if (!name.matches(NAME)) {
            throw new TableException(
                    "'" + name + "' is not a name of a parameter", document.keyPlace(name), "words joined by points");
        }
        entry.only("description", "unit", "assumption", "because", "values");
        String description = entry.get("description").text();
        String unit = entry.get("unit").text();
        String assumption = assumption(entry);
        String because = entry.find("because").map(Node::text).orElse("");
        Optional<DateRange> before = Optional.empty();
        for (Node value : entry.get("values").items()) {
            DateRange dates = dates(value.only("from", "to", "value", "source"));
            before.ifPresent(earlier -> checkOrder(value, earlier, dates));
            before = Optional.of(dates);
            Node number = value.get("value");
            number.decimal(TableKind.PARAMETERS.columns().get(3).scale());
            Node source = value.get("source");
            String[] row = {
                name,
                dates.from().toString(),
                dates.to().toString(),
                number.text(),
                unit,
                source.text(),
                description,
                assumption,
                because
            };
            values.add(new ParameterValue(row, dates, source));
        }
        if (before.isEmpty()) {
            throw entry.get("values").wrong("'" + name + "' has no values", "at least one value with its dates");
        }
    }

    /** The dates {@code from} and {@code to} of a node, both included. */
    static DateRange dates(Node node) {
        Node from = node.get("from");
        Node to = node.get("to");
        if (to.date().isBefore(from.date())) {
            throw to.wrong(
                    "'" + to.text() + "' is before 'from: " + from.text() + "'", "a date not before " + from.text());
        }
        return new DateRange(from.date(), to.date());
    }

    private static void checkOrder(Node value, DateRange earlier, DateRange dates) {
        Node from = value.get("from");
        if (dates.overlaps(earlier)) {
            throw from.wrong("the dates overlap those of the value before, " + earlier, "dates after " + earlier.to());
        }
        if (dates.from().isBefore(earlier.from())) {
            throw from.wrong("the value stands after a later one, " + earlier, "values sorted by date");
        }
    }

    private static String assumption(Node entry) {
        Optional<Node> code = entry.find("assumption");
        if (code.isEmpty()) {
            entry.find("because").ifPresent(because -> {
                throw because.wrong("'because' without 'assumption'", "both, or neither");
            });
            return "";
        }
        entry.get("because");
        Vocabulary.reason(code.get().text(), ReasonCode.Kind.ASSUMPTION).ifPresent(valid -> {
            throw code.get().wrong("'" + code.get().text() + "' is not the code of an assumption", valid);
        });
        return code.get().text();
    }
}

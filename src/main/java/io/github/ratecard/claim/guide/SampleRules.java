package io.github.ratecard.claim.guide;

import io.github.ratecard.yaml.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a drawn sample of a form shows that no field of the procedure does.
 *
 * @param columns of the lines, beside those that the procedure's fields make
 * @param lines of the sample in their order
 */
public record SampleRules(List<Extra> columns, List<Line> lines, String source) {

    /** Whose a line of a sample is. */
    public enum Of {
        PROCEDURE,
        DEVICE,
        /** A service beside the procedure. */
        OTHER
    }

    /** A column that stands after the one of another place. */
    public record Extra(String place, String name, String after) {}

    /**
     * One line.
     *
     * @param values by place; they go before what the fields of the procedure say
     */
    public record Line(Of of, Map<String, String> values) {}

    static SampleRules read(Node node, List<FormField> fields) {
        node.only("columns", "lines", "source");
        List<String> places = new ArrayList<>(List.of("of"));
        fields.forEach(field -> places.add(field.place()));
        List<Extra> columns = new ArrayList<>();
        Optional<Node> extra = node.find("columns");
        if (extra.isPresent()) {
            for (Node column : extra.get().items()) {
                column.only("place", "name", "after");
                String after = column.get("after").word(places.toArray(new String[0]));
                columns.add(
                        new Extra(column.get("place").text(), column.get("name").text(), after));
            }
        }
        columns.forEach(column -> places.add(column.place()));
        List<Line> lines = new ArrayList<>();
        for (Node line : node.get("lines").items()) {
            lines.add(line(line.only(places.toArray(new String[0]))));
        }
        return new SampleRules(
                List.copyOf(columns), List.copyOf(lines), node.get("source").text());
    }

    private static Line line(Node node) {
        Map<String, String> values = new LinkedHashMap<>();
        Of of = Of.OTHER;
        for (Map.Entry<String, Node> entry : node.map().entrySet()) {
            if (entry.getKey().equals("of")) {
                of = entry.getValue().word("procedure", "device").equals("device") ? Of.DEVICE : Of.PROCEDURE;
            } else {
                values.put(entry.getKey(), entry.getValue().text());
            }
        }
        return new Line(of, values);
    }
}

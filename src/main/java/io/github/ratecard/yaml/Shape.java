package io.github.ratecard.yaml;

import io.github.ratecard.table.kind.TableException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * The shape that a YAML document must have, read from the JSON Schema that editors use too, so that both say the same. Of
 * JSON Schema it knows what our schemas need: {@code type} object, array or a scalar (an object without
 * {@code properties} may have any keys); {@code properties}, {@code required}, {@code additionalProperties: false},
 * {@code items}, {@code minItems}, {@code enum}, {@code pattern}, {@code $ref} within the document; {@code description}
 * becomes the valid part of a message. Scalars are text here, so a pattern holds for a number as it is written.
 */
public final class Shape {
    private static final String RESOURCES = "/io/github/ratecard/schema/";

    private final Node schema;

    private Shape(Node schema) {
        this.schema = schema;
    }

    /** The shape of a procedure guide. */
    public static Shape procedureGuide() {
        return resource("procedure-guide.schema.json");
    }

    static Shape resource(String file) {
        try (InputStream stream = Shape.class.getResourceAsStream(RESOURCES + file)) {
            if (stream == null) {
                throw new IllegalStateException("the program was built without " + file);
            }
            return of(YamlReader.parse(new String(stream.readAllBytes(), StandardCharsets.UTF_8), file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A shape from a JSON Schema; JSON is YAML. */
    static Shape of(Node schema) {
        return new Shape(schema);
    }

    /** Checks a document and gives every fault with its place. */
    public void check(Node document, Consumer<TableException> found) {
        check(document, schema, found);
    }

    private void check(Node node, Node rule, Consumer<TableException> found) {
        Node resolved = resolve(rule);
        try {
            switch (type(resolved)) {
                case "object":
                    object(node, resolved, found);
                    return;
                case "array":
                    array(node, resolved, found);
                    return;
                default:
                    scalar(node, resolved);
            }
        } catch (TableException wrong) {
            found.accept(wrong);
        }
    }

    private void object(Node node, Node rule, Consumer<TableException> found) {
        Optional<Node> listed = rule.find("properties");
        if (listed.isEmpty()) {
            node.map(); // a map of whatever keys
            return;
        }
        Map<String, Node> properties = listed.get().map();
        List<String> keys = new ArrayList<>(properties.keySet());
        for (Map.Entry<String, Node> entry : node.map().entrySet()) {
            Node property = properties.get(entry.getKey());
            if (property == null) {
                String what = "unknown key '" + entry.getKey() + "'";
                found.accept(
                        new TableException(what, node.keyPlace(entry.getKey()), Valid.oneOf(entry.getKey(), keys)));
            } else {
                check(entry.getValue(), property, found);
            }
        }
        for (Node required : rule.find("required").map(Node::items).orElse(List.of())) {
            if (node.find(required.text()).isEmpty()) {
                found.accept(node.wrong(
                        "the key '" + required.text() + "' is missing", valid(properties.get(required.text()))));
            }
        }
    }

    private void array(Node node, Node rule, Consumer<TableException> found) {
        int least = rule.find("minItems")
                .map(each -> each.integer(0, Integer.MAX_VALUE))
                .orElse(0);
        if (node.items().size() < least) {
            throw node.wrong("the list is too short", "at least " + least);
        }
        node.items().forEach(item -> check(item, rule.get("items"), found));
    }

    private void scalar(Node node, Node rule) {
        Optional<Node> words = rule.find("enum");
        if (words.isPresent() && !words.get().texts().contains(node.text())) {
            throw node.wrong(
                    "'" + node.text() + "' cannot stand here",
                    Valid.oneOf(node.text(), words.get().texts()));
        }
        Optional<Node> pattern = rule.find("pattern");
        if (pattern.isPresent()
                && !Pattern.compile(pattern.get().text()).matcher(node.text()).find()) {
            throw node.wrong("'" + node.text() + "' cannot stand here", valid(rule));
        }
    }

    private String valid(Node rule) {
        Node resolved = resolve(rule);
        Optional<Node> description = resolved.find("description");
        if (description.isPresent()) {
            return description.get().text();
        }
        return type(resolved).equals("object") ? "a map of keys and values" : "a list";
    }

    private Node resolve(Node rule) {
        Optional<Node> reference = rule.find("$ref");
        if (reference.isEmpty()) {
            return rule;
        }
        Node at = schema;
        for (String step : reference.get().text().substring("#/".length()).split("/")) {
            at = at.get(step);
        }
        return resolve(at);
    }

    private static String type(Node rule) {
        Optional<Node> type = rule.find("type");
        boolean one = type.isPresent() && type.get().kind() == Node.Kind.SCALAR;
        return one ? type.get().text() : "scalar";
    }
}

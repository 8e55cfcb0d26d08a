package io.github.ratecard.release.define;

import io.github.ratecard.release.layout.FixedForm;
import io.github.ratecard.release.layout.Layout;
import io.github.ratecard.release.layout.LayoutColumn;
import io.github.ratecard.release.text.Phrase;
import io.github.ratecard.table.kind.TableKind;
import io.github.ratecard.yaml.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads a document of {@code data/layouts} strictly; {@link Layout} says what its keys mean. */
public final class LayoutReader {
    private static final String COLUMNS = "columns";
    private static final String[] KEYS = {
        "id",
        "title",
        "table",
        "fees",
        "banner",
        "refuses",
        COLUMNS,
        "aside",
        "ignored",
        "order",
        "left_out",
        "edition",
        "controls",
        "variants",
        "ends_with_notes",
        "continued",
        "part",
        "whole",
        "full",
        "placeholder",
        "known",
        "other",
        "fixed",
        "published"
    };

    private final Node root;

    private LayoutReader(Node root) {
        this.root = root;
    }

    /**
     * Checks a layout without using it.
     *
     * @throws io.github.ratecard.table.kind.TableException at the first thing that is wrong with it
     */
    public static void check(Node root) {
        Node id = root.get("id");
        if (!root.place().contains("/" + id.text() + ".yaml:")) {
            throw id.wrong("the id '" + id.text() + "' is not the name of the file", "the file's name without .yaml");
        }
        read(root);
    }

    public static Layout read(Node root) {
        return new LayoutReader(root.only(KEYS)).read();
    }

    private Layout read() {
        Optional<TableKind> table = root.find("table").map(LayoutReader::table);
        List<LayoutColumn> columns = columns(table);
        if (table.isPresent() == root.find("fees").isPresent()) {
            throw root.wrong("the layout says neither 'table' nor 'fees', or both", "one of the two");
        }
        table.ifPresent(kind -> LayoutCheck.columns(kind, columns, root.get(COLUMNS)));
        List<String> whole = texts("whole");
        String part = text("part").orElse("");
        if (whole.isEmpty() ? !part.isEmpty() : !whole.contains(part)) {
            throw root.wrong("'part' is not one of 'whole'", "a part of the whole");
        }
        Layout layout = new Layout(
                root.get("id").text(),
                root.get("title").text(),
                texts("fees"),
                table,
                root.find("banner").map(LayoutReader::phrase),
                phrases("refuses"),
                columns,
                phrases("ignored"),
                texts("order"),
                root.find("left_out").map(LayoutReader::leftOut),
                EditionRuleReader.read(root.get("edition")),
                ControlReader.read(root.find("controls")),
                root.find("variants").map(VariantsReader::read),
                root.find("ends_with_notes").map(Node::flag).orElse(false),
                root.find("continued").map(Node::flag).orElse(false),
                part,
                whole,
                table.isPresent() ? root.get("full").integer(1, Integer.MAX_VALUE) : 0,
                root.find("placeholder").map(LayoutReader::pattern),
                root.find("known").map(LayoutReader::known),
                phrases("other"),
                fixed(columns),
                published());
        LayoutCheck.names(layout, root);
        return layout;
    }

    private List<LayoutColumn> columns(Optional<TableKind> table) {
        List<LayoutColumn> columns = new ArrayList<>();
        Map<String, List<String>> each = new HashMap<>();
        root.find(COLUMNS)
                .map(Node::map)
                .orElse(Map.of())
                .forEach((name, node) -> node.find("each").ifPresent(values -> each.put(name, values.texts())));
        root.find(COLUMNS).map(Node::map).orElse(Map.of()).forEach((name, node) -> {
            if (table.isPresent()
                    && table.get().columns().stream().noneMatch(c -> c.name().equals(name))) {
                throw node.wrong("'" + name + "' is not a column of the table", "one of its columns, or put it aside");
            }
            columns.add(ColumnReader.read(name, node, table, each));
        });
        root.find("aside")
                .map(Node::map)
                .orElse(Map.of())
                .forEach((name, node) -> columns.add(ColumnReader.read(name, node, Optional.empty(), each)));
        return List.copyOf(columns);
    }

    private Set<String> published() {
        Set<String> hashes = new HashSet<>();
        root.find("published").map(Node::map).orElse(Map.of()).forEach((file, hash) -> {
            if (!hash.text().matches("[0-9a-f]{64}")) {
                throw hash.wrong("'" + hash.text() + "' is no SHA-256", "64 digits from 0 to f");
            }
            hashes.add(hash.text());
        });
        return Set.copyOf(hashes);
    }

    private List<FixedForm> fixed(List<LayoutColumn> columns) {
        List<FixedForm> forms = new ArrayList<>();
        root.find("fixed").map(Node::items).orElse(List.of()).forEach(node -> forms.add(FixedForm.read(node, columns)));
        return List.copyOf(forms);
    }

    private static TableKind table(Node node) {
        return TableKind.named(node.text())
                .orElseThrow(() -> node.wrong("there is no table '" + node.text() + "'", "such as pfs/rvu"));
    }

    private static Layout.LeftOut leftOut(Node node) {
        node.only("without", "zero", "because");
        if (node.find("without").isPresent() == node.find("zero").isPresent()) {
            throw node.wrong("which rows are left out?", "'without' or 'zero'");
        }
        return new Layout.LeftOut(
                node.find("without").map(Node::text).orElse(""),
                node.find("zero").map(Node::text).orElse(""),
                node.get("because").text());
    }

    private static Layout.Known known(Node node) {
        node.only("in", "by");
        return new Layout.Known(table(node.get("in")), node.get("by").texts());
    }

    private Optional<String> text(String key) {
        return root.find(key).map(Node::text);
    }

    private List<String> texts(String key) {
        return root.find(key).map(Node::texts).orElse(List.of());
    }

    private List<Phrase> phrases(String key) {
        List<Phrase> phrases = new ArrayList<>();
        root.find(key).map(Node::items).orElse(List.of()).forEach(node -> phrases.add(phrase(node)));
        return List.copyOf(phrases);
    }

    static Phrase phrase(Node node) {
        return phrase(node.text(), node);
    }

    static Phrase phrase(String text, Node node) {
        try {
            return Phrase.of(text);
        } catch (IllegalArgumentException wrong) {
            throw node.wrong(wrong.getMessage(), "words in capitals, with places such as {year}");
        }
    }

    static Pattern pattern(Node node) {
        try {
            return Pattern.compile(node.text());
        } catch (java.util.regex.PatternSyntaxException wrong) {
            throw node.wrong("'" + node.text() + "' is not a regular expression", "a regular expression");
        }
    }
}

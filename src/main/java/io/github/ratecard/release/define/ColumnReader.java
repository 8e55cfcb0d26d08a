package io.github.ratecard.release.define;

import io.github.ratecard.model.Decimal;
import io.github.ratecard.release.layout.FieldKind;
import io.github.ratecard.release.layout.LayoutColumn;
import io.github.ratecard.release.text.Phrase;
import io.github.ratecard.table.kind.Column;
import io.github.ratecard.table.kind.ColumnType;
import io.github.ratecard.table.kind.TableKind;
import io.github.ratecard.yaml.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads a column of a layout:
 *
 * <pre>
 * titles      what CMS calls it, the likeliest first
 * or          a second title, read where the first column says nothing
 * optional    true when a file may lack the column
 * lacks       the same for a column that a row must have: it is taken from elsewhere then
 * like        an expression that every field must match, with such_as, an example
 * blank       what an empty field stands for
 * words       what words stand for, when nothing else may stand here
 * must        for a column aside: true when no field may be empty
 * scale       for a column aside: that it holds numbers, of at most so many decimals
 * decimals    how many decimals a number is written with at least; as many as the table's column keeps, when not said
 * least, most what a number must be between
 * drop        characters that do not belong to the end of a text
 * percent     true when a number may carry a percent sign
 * width       how many characters every code has: zeros that a spreadsheet took from its front are restored
 * zero_is_none true when the number 0 says that there is none
 * each        what a row has a set of cells for, such as states: it becomes a row for each, and this column says for which;
 *             in the titles of the other columns of the set, the name of this one stands for it: {@code {state} (NR)}
 * moved       the greatest factor between two values of one key that CMS's releases have, within a year and across years: an
 *             import names what moved further
 * taken_from  a table that knows the value better, with by, the columns to look it up with
 * </pre>
 */
public final class ColumnReader {
    private static final int MOST_DECIMALS = 6;
    private static final int MOST_WIDTH = 5;

    private final Node node;
    private final Optional<Column> column;

    private ColumnReader(Node node, Optional<Column> column) {
        this.node = node;
        this.column = column;
    }

    /**
     * Reads a column.
     *
     * @param each the values of the column that has some, by its name; empty where the layout has none
     */
    static LayoutColumn read(String name, Node node, Optional<TableKind> table, Map<String, List<String>> each) {
        node.only(
                "titles",
                "or",
                "optional",
                "like",
                "such_as",
                "blank",
                "words",
                "scale",
                "must",
                "decimals",
                "least",
                "most",
                "drop",
                "percent",
                "width",
                "lacks",
                "taken_from",
                "by",
                "zero_is_none",
                "moved",
                "each");
        int target = table.map(kind -> kind.column(name)).orElse(-1);
        ColumnReader reader =
                new ColumnReader(node, table.map(kind -> kind.columns().get(target)));
        List<Phrase> titles = titles(node, each);
        boolean set = titles.size() > 1 && isOfSet(node, each);
        return new LayoutColumn(
                name,
                target,
                titles,
                node.find("or").map(LayoutReader::phrase),
                reader.flag("lacks") || reader.flag("optional"),
                reader.field(),
                node.find("taken_from").map(from -> reader.lookUp(from)),
                node.find("each").map(Node::texts).orElse(List.of()),
                set,
                node.find("moved").map(ColumnReader::moved));
    }

    private static LayoutColumn.Moved moved(Node node) {
        node.only("within", "across");
        return new LayoutColumn.Moved(
                node.get("within").decimal(MOST_DECIMALS), node.get("across").decimal(MOST_DECIMALS));
    }

    private static List<Phrase> titles(Node node, Map<String, List<String>> each) {
        List<Phrase> titles = new ArrayList<>();
        if (node.find("each").isPresent()) {
            return titles;
        }
        for (Node title : node.get("titles").items()) {
            for (String text : texts(title.text(), each)) {
                titles.add(LayoutReader.phrase(text, title));
            }
        }
        if (titles.isEmpty()) {
            throw node.get("titles").wrong("the column has no title", "what CMS calls it");
        }
        return List.copyOf(titles);
    }

    /** A title, or one for each value that its column of the set may have. */
    private static List<String> texts(String title, Map<String, List<String>> each) {
        for (Map.Entry<String, List<String>> column : each.entrySet()) {
            String place = "{" + column.getKey() + "}";
            if (title.contains(place)) {
                return column.getValue().stream()
                        .map(value -> title.replace(place, value))
                        .toList();
            }
        }
        return List.of(title);
    }

    private static boolean isOfSet(Node node, Map<String, List<String>> each) {
        return each.keySet().stream()
                .anyMatch(name -> node.get("titles").texts().get(0).contains("{" + name + "}"));
    }

    private boolean flag(String key) {
        return node.find(key).map(Node::flag).orElse(false);
    }

    private FieldKind field() {
        Optional<Integer> aside = node.find("scale").map(scale -> scale.integer(0, MOST_DECIMALS));
        ColumnType type = column.map(Column::type).orElse(aside.isPresent() ? ColumnType.DECIMAL : ColumnType.CODE);
        int scale = column.map(Column::scale).orElse(aside.orElse(0));
        if (column.isPresent() && aside.isPresent()) {
            throw node.get("scale").wrong("the table says how many decimals the column keeps", "no scale here");
        }
        String suchAs = node.find("such_as").map(Node::text).orElse("");
        if (node.find("like").isPresent() && suchAs.isEmpty()) {
            throw node.wrong("'like' without 'such_as'", "an example for messages");
        }
        return new FieldKind(
                type,
                column.map(Column::required).orElseGet(() -> flag("must")),
                scale,
                node.find("decimals").map(d -> d.integer(0, scale)).orElse(scale),
                node.find("like").map(LayoutReader::pattern),
                suchAs,
                node.find("blank").map(Node::text).orElse(""),
                words(),
                limit("least"),
                limit("most"),
                node.find("drop").map(Node::text).orElse(""),
                flag("percent"),
                node.find("width").map(width -> width.integer(1, MOST_WIDTH)).orElse(0),
                flag("zero_is_none"));
    }

    private Map<String, String> words() {
        Map<String, String> words = new LinkedHashMap<>();
        node.find("words").map(Node::map).orElse(Map.of()).forEach((word, meaning) -> words.put(word, meaning.text()));
        if (words.isEmpty() && column.isPresent() && column.get().type() == ColumnType.FLAG) {
            throw node.wrong("a column of Y and N without 'words'", "what its words stand for");
        }
        return words;
    }

    private Optional<Decimal> limit(String key) {
        return node.find(key).map(limit -> limit.decimal(MOST_DECIMALS));
    }

    private LayoutColumn.LookUp lookUp(Node from) {
        TableKind.named(from.text())
                .orElseThrow(() -> from.wrong("there is no table '" + from.text() + "'", "such as gpci/gpci"));
        return new LayoutColumn.LookUp(from.text(), node.get("by").texts());
    }
}

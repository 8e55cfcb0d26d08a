package io.github.ratecard.yaml;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import io.github.ratecard.table.kind.TableException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Reads a YAML document into a {@link Node} tree in which every node knows its line and column. Only the part
 * of YAML that means one thing to everybody is read:
 *
 * <ul>
 *   <li>scalars stay the text that was written: {@code 52} is no number, {@code 2026-01-01} no date and
 *       {@code no} no boolean until a reader asks for one;
 *   <li>one document to a file, with something in it;
 *   <li>no duplicate keys, anchors, aliases or tags, no tab in the indentation;
 *   <li>no empty value, and no text of several lines (fold long text with {@code >-}).
 * </ul>
 *
 * <p>Never used while a question is answered: answers come from the compiled tables.
 */
public final class YamlReader {
    private static final int DEEPEST = 40;
    private static final String DOCUMENT = "one YAML document";

    private final String shown;
    private final YAMLParser parser;
    private final boolean secret;
    private int depth;

    private YamlReader(String shown, YAMLParser parser, boolean secret) {
        this.shown = shown;
        this.parser = parser;
        this.secret = secret;
    }

    /**
     * Reads a file.
     *
     * @param shown what messages call the file
     * @throws TableException with {@code file:line:column} at the first thing that is wrong
     */
    public static Node read(Path file, String shown) {
        return parse(TextFile.read(file, shown), shown);
    }

    /** Reads a document that is already text, as {@link #read} does. */
    public static Node parse(String text, String shown) {
        return parse(text, shown, false);
    }

    /** The same of a document about patients: messages say where, and repeat nothing of what is written there. */
    public static Node parseSecret(String text, String shown) {
        return parse(text, shown, true);
    }

    private static Node parse(String text, String shown, boolean secret) {
        refuseControls(text, shown);
        refuseTabs(text, shown);
        try (YAMLParser parser = StrictYamlParser.of(text, shown)) {
            return new YamlReader(shown, parser, secret).document();
        } catch (JacksonException wrong) {
            throw notYaml(wrong, shown, secret);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static TableException notYaml(JacksonException wrong, String shown, boolean secret) {
        if (wrong.getCause() instanceof MarkedYAMLException) {
            MarkedYAMLException cause = (MarkedYAMLException) wrong.getCause();
            String place = StrictYamlParser.place(shown, cause.getProblemMark());
            return new TableException(secret ? "not YAML" : "not YAML: " + cause.getProblem(), place, DOCUMENT);
        }
        String place = wrong.getLocation() == null ? shown : place(shown, wrong.getLocation());
        return new TableException(secret ? "not YAML" : "not YAML: " + wrong.getOriginalMessage(), place, DOCUMENT);
    }

    private static void refuseControls(String text, String shown) {
        int line = 1;
        int column = 1;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int c = text.codePointAt(at);
            if (!StreamReader.isPrintable(c)) {
                throw new TableException(
                        "a character that cannot be printed", shown + ":" + line + ":" + column, "printable text");
            }
            column = c == '\n' ? 1 : column + 1;
            line += c == '\n' ? 1 : 0;
        }
    }

    private static void refuseTabs(String text, String shown) {
        int line = 0;
        for (String each : text.split("\n", -1)) {
            line++;
            int at = 0;
            while (at < each.length() && each.charAt(at) == ' ') {
                at++;
            }
            if (at < each.length() && each.charAt(at) == '\t') {
                throw new TableException(
                        "a tab stands in the indentation", shown + ":" + line + ":" + (at + 1), "indent with blanks");
            }
        }
    }

    private Node document() throws IOException {
        if (parser.nextToken() == null) {
            throw new TableException("the file is empty", shown + ":1:1", DOCUMENT);
        }
        Node root = node();
        parser.nextToken(); // comes upon the start of a second document
        return root;
    }

    /** The node that begins with the token at hand. */
    private Node node() throws IOException {
        if (depth > DEEPEST) {
            throw wrong("more than " + DEEPEST + " levels within each other", "a flatter document");
        }
        if (!parser.currentToken().isStructStart()) {
            return Node.scalar(place(), scalar(), secret);
        }
        depth++;
        Node node =
                parser.isExpectedStartObjectToken() ? map(Node.map(place(), secret)) : list(Node.list(place(), secret));
        depth--;
        return node;
    }

    private Node map(Node map) throws IOException {
        while (nextKey() != JsonToken.END_OBJECT) {
            String key = scalar();
            String place = place();
            if (map.find(key).isPresent()) {
                throw wrong(
                        (secret ? "a key" : "the key '" + key + "'") + " stands twice",
                        "each key once; the first is at " + map.keyPlace(key));
            }
            parser.nextToken();
            map.put(key, place, node());
        }
        return map;
    }

    private JsonToken nextKey() throws IOException {
        try {
            return parser.nextToken();
        } catch (JacksonException other) {
            if (other.getCause() == null) {
                throw wrong("a key is not one word", "a key such as 'title'");
            }
            throw other;
        }
    }

    private Node list(Node list) throws IOException {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            list.add(node());
        }
        return list;
    }

    private String scalar() throws IOException {
        String text = parser.getText();
        if (text.chars().anyMatch(c -> c < ' ')) {
            throw wrong("the text has a line end or a tab in it", "one line of text; fold a long one with >-");
        }
        return text;
    }

    private TableException wrong(String what, String valid) {
        return new TableException(what, place(), valid);
    }

    private String place() {
        return place(shown, parser.currentTokenLocation());
    }

    private static String place(String shown, JsonLocation location) {
        return shown + ":" + location.getLineNr() + ":" + location.getColumnNr();
    }
}

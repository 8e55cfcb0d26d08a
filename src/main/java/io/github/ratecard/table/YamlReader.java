package io.github.ratecard.table;

import java.nio.file.Path;
import java.util.Iterator;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
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

    private final String shown;
    private final Iterator<Event> events;
    private int depth;

    private YamlReader(String shown, Iterator<Event> events) {
        this.shown = shown;
        this.events = events;
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
        refuseControls(text, shown);
        refuseTabs(text, shown);
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        try {
            Iterator<Event> events =
                    new Yaml(options).parse(new java.io.StringReader(text)).iterator();
            return new YamlReader(shown, events).document();
        } catch (MarkedYAMLException wrong) {
            throw new TableException(
                    "not YAML: " + wrong.getProblem(), place(shown, wrong.getProblemMark()), "one YAML document");
        } catch (YAMLException wrong) {
            throw new TableException("not YAML: " + wrong.getMessage(), shown, "one YAML document");
        }
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

    private Node document() {
        next(); // the start of the stream
        if (!next().is(Event.ID.DocumentStart)) {
            throw new TableException("the file is empty", shown + ":1:1", "one YAML document");
        }
        Node root = node(next());
        next(); // the end of the document
        Event after = next();
        if (!after.is(Event.ID.StreamEnd)) {
            throw wrong("a second document begins", after, "one YAML document to a file");
        }
        return root;
    }

    private Node node(Event event) {
        refuseReferences(event);
        if (depth > DEEPEST) {
            throw wrong("more than " + DEEPEST + " levels within each other", event, "a flatter document");
        }
        String place = place(shown, event.getStartMark());
        if (event.is(Event.ID.MappingStart)) {
            depth++;
            Node map = map(Node.map(place));
            depth--;
            return map;
        }
        if (event.is(Event.ID.SequenceStart)) {
            depth++;
            Node list = list(Node.list(place));
            depth--;
            return list;
        }
        return Node.scalar(place, scalar((ScalarEvent) event));
    }

    private Node map(Node map) {
        for (Event event = next(); !event.is(Event.ID.MappingEnd); event = next()) {
            refuseReferences(event);
            if (!event.is(Event.ID.Scalar)) {
                throw wrong("a key is not one word", event, "a key such as 'title'");
            }
            String key = scalar((ScalarEvent) event);
            if (map.find(key).isPresent()) {
                throw wrong(
                        "the key '" + key + "' stands twice",
                        event,
                        "each key once; the first is at " + map.keyPlace(key));
            }
            map.put(key, place(shown, event.getStartMark()), node(next()));
        }
        return map;
    }

    private Node list(Node list) {
        for (Event event = next(); !event.is(Event.ID.SequenceEnd); event = next()) {
            list.add(node(event));
        }
        return list;
    }

    private String scalar(ScalarEvent event) {
        String text = event.getValue();
        if (text.isEmpty() && event.isPlain()) {
            throw wrong("the value is empty", event, "a value, or leave the key out");
        }
        if (text.chars().anyMatch(c -> c < ' ')) {
            throw wrong("the text has a line end or a tab in it", event, "one line of text; fold a long one with >-");
        }
        return text;
    }

    private void refuseReferences(Event event) {
        if (event instanceof AliasEvent) {
            throw wrong("an alias (*) stands here", event, "the value itself");
        }
        if (((NodeEvent) event).getAnchor() != null) {
            throw wrong("an anchor (&) stands here", event, "the value alone");
        }
        boolean tagged = event instanceof ScalarEvent
                ? ((ScalarEvent) event).getTag() != null
                : ((CollectionStartEvent) event).getTag() != null;
        if (tagged) {
            throw wrong("a tag (!) stands here", event, "the value alone");
        }
    }

    private Event next() {
        return events.next();
    }

    private TableException wrong(String what, Event event, String valid) {
        return new TableException(what, place(shown, event.getStartMark()), valid);
    }

    private static String place(String shown, Mark mark) {
        return shown + ":" + (mark.getLine() + 1) + ":" + (mark.getColumn() + 1);
    }
}

package io.github.ratecard.yaml;

import com.fasterxml.jackson.core.io.IOContext;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import io.github.ratecard.table.kind.TableException;
import java.io.IOException;
import java.io.Reader;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;

/**
 * Jackson's YAML parser, which refuses anchors, aliases, tags, empty values and a second document. Its tokens do not
 * show all of these, so this checks the SnakeYAML events that the tokens are made from.
 */
final class StrictYamlParser extends YAMLParser {
    private final String shown;
    private int documents;

    private StrictYamlParser(IOContext context, int features, int yamlFeatures, Reader in, String shown) {
        super(context, features, yamlFeatures, ofAnyLength(), null, in);
        this.shown = shown;
    }

    /**
     * A parser of a text.
     *
     * @param shown what messages call the file
     */
    static YAMLParser of(String text, String shown) throws IOException {
        return new Factory(shown).createParser(text);
    }

    /** {@code file:line:column} of the problem that SnakeYAML found. */
    static String place(String shown, Mark mark) {
        return shown + ":" + (mark.getLine() + 1) + ":" + (mark.getColumn() + 1);
    }

    @Override
    protected Event getEvent() throws IOException {
        Event event = super.getEvent();
        if (event instanceof AliasEvent) {
            throw wrong("an alias (*) stands here", event, "the value itself");
        }
        if (event instanceof NodeEvent && ((NodeEvent) event).getAnchor() != null) {
            throw wrong("an anchor (&) stands here", event, "the value alone");
        }
        if (isTagged(event)) {
            throw wrong("a tag (!) stands here", event, "the value alone");
        }
        if (isEmpty(event)) {
            throw wrong("the value is empty", event, "a value, or leave the key out");
        }
        documents += event.is(Event.ID.DocumentStart) ? 1 : 0;
        if (documents > 1) {
            throw wrong("a second document begins", event, "one YAML document to a file");
        }
        return event;
    }

    private static boolean isTagged(Event event) {
        return event instanceof ScalarEvent && ((ScalarEvent) event).getTag() != null
                || event instanceof CollectionStartEvent && ((CollectionStartEvent) event).getTag() != null;
    }

    private static boolean isEmpty(Event event) {
        return event instanceof ScalarEvent
                && ((ScalarEvent) event).isPlain()
                && ((ScalarEvent) event).getValue().isEmpty();
    }

    private TableException wrong(String what, Event event, String valid) {
        return new TableException(what, place(shown, event.getStartMark()), valid);
    }

    /** A file of claims may be longer than what SnakeYAML takes by itself. */
    private static LoaderOptions ofAnyLength() {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        return options;
    }

    private static final class Factory extends YAMLFactory {
        private static final long serialVersionUID = 1;

        private final String shown;

        Factory(String shown) {
            this.shown = shown;
        }

        @Override
        protected YAMLParser _createParser(Reader in, IOContext context) {
            return new StrictYamlParser(context, _parserFeatures, _yamlParserFeatures, in, shown);
        }
    }
}

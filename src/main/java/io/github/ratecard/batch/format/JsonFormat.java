package io.github.ratecard.batch.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.ratecard.batch.answer.Reply;
import io.github.ratecard.batch.bytes.Buffer;
import io.github.ratecard.batch.bytes.RowBlock;
import io.github.ratecard.batch.field.AnswerColumn;
import io.github.ratecard.batch.field.BatchField;
import io.github.ratecard.batch.field.BatchOptions;
import io.github.ratecard.batch.field.Heads;
import io.github.ratecard.batch.field.OverlookedHead;
import io.github.ratecard.batch.field.ParsedRow;
import io.github.ratecard.batch.field.TakenHeads;
import io.github.ratecard.model.Reason;
import io.github.ratecard.model.ReasonCode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Rows of JSON Lines: an object a line, to which the answer's members are added behind its own. */
public final class JsonFormat implements RowFormat {
    private static final JsonFactory JSON = new JsonFactory();

    /** A file whose objects have more names than this is answered, but more slowly. */
    private static final int MOST_NAMES = 10_000;

    private final BatchOptions options;
    private final TakenHeads heads;
    private final String shown;
    /** What each name is that was met before. */
    private final Map<String, Meaning> meanings = new HashMap<>();

    private final List<String> others = new ArrayList<>();
    private final JsonAnswer answers;
    private final RowChecks checks = new RowChecks();
    private final Buffer values = new Buffer(1 << 10);
    private final EnumSet<BatchField> seen = EnumSet.noneOf(BatchField.class);
    private boolean answered;

    /** What a member's name says: the field that it is, and whether it looks like one that it is not. */
    private record Meaning(Optional<BatchField> field, boolean looksLikeOne) {}

    /**
     * @param heads is told under which names fields are found
     * @param shown what messages call the input
     */
    public JsonFormat(BatchOptions options, TakenHeads heads, String shown) {
        this.options = options;
        this.answers = new JsonAnswer(options.asksPatientShare());
        this.heads = heads;
        this.shown = shown;
    }

    @Override
    public void read(RowBlock block, int at, ParsedRow row) {
        byte[] data = block.data();
        int stop = at;
        while (stop < block.end() && data[stop] != '\n') {
            stop++;
        }
        int end = stop;
        while (end > at && isBlank(data[end - 1])) {
            end--;
        }
        row.clear();
        row.at(at, end, Math.min(stop + 1, block.end()));
        row.fields().begin(data);
        checks.check(block, row);
        if (row.isBlank() || row.problem().isPresent()) {
            return;
        }
        values.clear();
        seen.clear();
        others.clear();
        try {
            object(data, row);
        } catch (IOException wrong) {
            row.problem(bad("the line is not a JSON object"));
        }
    }

    private static boolean isBlank(byte b) {
        return b == ' ' || b == '\t' || b == '\r';
    }

    private void object(byte[] data, ParsedRow row) throws IOException {
        row.fields().begin(values.bytes());
        answered = false;
        try (JsonParser parser = JSON.createParser(data, row.start(), row.end() - row.start())) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                row.problem(bad("the line is not a JSON object"));
                return;
            }
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                parser.nextToken();
                member(name, parser, row);
            }
            if (parser.nextToken() == null) {
                row.object(!answered);
            } else {
                row.problem(bad("something follows the object"));
            }
        }
        row.fields().moved(values.bytes());
        for (int i = 0; i < others.size(); i++) {
            String name = others.get(i);
            OverlookedHead.of(name, seen).ifPresent(field -> {
                throw OverlookedHead.stop(name, field, shown);
            });
        }
    }

    private Meaning meaning(String name) {
        Meaning known = meanings.get(name);
        if (known != null) {
            return known;
        }
        Optional<BatchField> field = options.field(name);
        field.ifPresent(found -> heads.add(found, name));
        boolean open = field.isEmpty()
                && !options.isIgnored(name)
                && !options.encounter().filter(name::equals).isPresent();
        Meaning meaning = new Meaning(field, open && !Heads.like(name).isEmpty());
        if (meanings.size() < MOST_NAMES) {
            meanings.put(name, meaning);
        }
        return meaning;
    }

    private void member(String name, JsonParser parser, ParsedRow row) throws IOException {
        Meaning meaning = meaning(name);
        Optional<BatchField> field = meaning.field();
        if (meaning.looksLikeOne()) {
            others.add(name);
        }
        boolean id = options.encounter().filter(name::equals).isPresent();
        if (AnswerColumn.reserved().contains(name)) {
            row.problem(bad("the object already has " + name));
            answered = true;
        }
        int from = values.length();
        boolean simple = (field.isPresent() || id) && value(parser);
        parser.skipChildren();
        int to = values.length();
        if (id) {
            row.encounter(from, to);
        }
        if (field.isPresent()) {
            if (!simple) {
                row.problem(bad(field.get().word() + " is neither text nor a number"));
            }
            if (!seen.add(field.get())) {
                row.problem(bad(field.get().word() + " is there twice, the second time as '" + name + "'"));
            }
            row.fields().set(field.get(), from, to);
        }
    }

    /** Takes a value, or a list of values, as text; false for an object. */
    private boolean value(JsonParser parser) throws IOException {
        switch (parser.currentToken()) {
            case VALUE_NULL:
                return true;
            case VALUE_STRING:
            case VALUE_NUMBER_INT:
            case VALUE_NUMBER_FLOAT:
                values.add(parser.getText().getBytes(StandardCharsets.UTF_8));
                return true;
            case START_ARRAY:
                return list(parser);
            default:
                return false;
        }
    }

    private boolean list(JsonParser parser) throws IOException {
        boolean simple = true;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            simple &= parser.currentToken().isScalarValue() && value(parser);
            parser.skipChildren();
            values.add(' ');
        }
        return simple;
    }

    private static Reason bad(String what) {
        return Reason.of(ReasonCode.BAD_INPUT, what + "; valid: a JSON object, each column a member of it");
    }

    @Override
    public void write(byte[] data, ParsedRow row, Reply reply, Buffer out) {
        int close = row.end() - 1;
        boolean object = row.isObject();
        if (object) {
            int last = close;
            while (last > row.start() && isBlank(data[last - 1])) {
                last--;
            }
            out.add(data, row.start(), close);
            if (data[last - 1] != '{') {
                out.add(',');
            }
        } else {
            out.add("{\"rc_input\":");
            answers.text(new String(data, row.start(), row.end() - row.start(), StandardCharsets.UTF_8), out);
            out.add(',');
        }
        answers.write(reply, out);
        out.add('}');
        out.add(data, row.end(), row.next());
        if (row.next() == row.end() || data[row.next() - 1] != '\n') {
            out.add('\n');
        }
    }
}

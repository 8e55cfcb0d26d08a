package io.github.ratecard.report.writer;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import io.github.ratecard.model.Reason;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes JSON, field by field. Numbers are written digit for digit as they are given. */
public final class Json {
    private final JsonGenerator out;

    private Json(Writer text, boolean indented) throws IOException {
        out = new JsonFactory().createGenerator(text);
        if (indented) {
            DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
            Separators separators = Separators.createDefaultInstance()
                    .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                    .withObjectEmptySeparator("")
                    .withArrayEmptySeparator("");
            out.setPrettyPrinter(new DefaultPrettyPrinter(separators)
                    .withObjectIndenter(indenter)
                    .withArrayIndenter(indenter));
        }
    }

    /** What writes a document. */
    public interface Body {
        void write(Json json) throws IOException;
    }

    /** What writes the fields of one of several. */
    public interface Fields<T> {
        void write(T item) throws IOException;
    }

    /** The document, two blanks to the level, ending with a line end. */
    public static String document(Body body) {
        return write(true, body);
    }

    /** The document on one line. */
    public static String line(Body body) {
        return write(false, body);
    }

    /** A document of any length, as {@link #document(Body)} writes it. */
    public static void document(Writer out, Body body) throws IOException {
        write(out, true, body);
    }

    private static void write(Writer text, boolean indented, Body body) throws IOException {
        Json json = new Json(text, indented);
        json.out.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.out.writeStartObject();
        body.write(json);
        json.out.writeEndObject();
        json.out.close();
        text.append('\n');
    }

    private static String write(boolean indented, Body body) {
        try {
            StringWriter text = new StringWriter();
            write(text, indented, body);
            return text.toString();
        } catch (IOException e) {
            throw new UncheckedIOException("a string cannot fail to be written", e);
        }
    }

    public void text(String name, String value) throws IOException {
        out.writeStringField(name, value);
    }

    /** A text, or null when it is empty. */
    public void textOrNull(String name, String value) throws IOException {
        if (value.isEmpty()) {
            out.writeNullField(name);
        } else {
            out.writeStringField(name, value);
        }
    }

    public void textOrNull(String name, Optional<String> value) throws IOException {
        textOrNull(name, value.isPresent() ? value.get() : "");
    }

    /** A number in plain digits. */
    public void number(String name, String digits) throws IOException {
        out.writeFieldName(name);
        out.writeNumber(digits);
    }

    public void numberOrNull(String name, Optional<String> digits) throws IOException {
        if (digits.isPresent()) {
            number(name, digits.get());
        } else {
            out.writeNullField(name);
        }
    }

    public void number(String name, long value) throws IOException {
        out.writeNumberField(name, value);
    }

    public void flag(String name, boolean value) throws IOException {
        out.writeBooleanField(name, value);
    }

    /** A number from 1 on, or null. */
    public void countOrNull(String name, long value) throws IOException {
        if (value > 0) {
            number(name, value);
        } else {
            out.writeNullField(name);
        }
    }

    public void nothing(String name) throws IOException {
        out.writeNullField(name);
    }

    /** A code and its sentence. */
    public void reason(String name, Reason reason) throws IOException {
        out.writeFieldName(name);
        reason(reason);
    }

    public void reasons(String name, List<Reason> reasons) throws IOException {
        startArray(name);
        for (Reason reason : reasons) {
            reason(reason);
        }
        endArray();
    }

    public void texts(String name, List<String> values) throws IOException {
        startArray(name);
        for (String value : values) {
            out.writeString(value);
        }
        endArray();
    }

    /** An array of objects, one for each item. */
    public <T> void objects(String name, Iterable<T> items, Fields<T> fields) throws IOException {
        startArray(name);
        for (T item : items) {
            startObject();
            fields.write(item);
            endObject();
        }
        endArray();
    }

    /** An object of numbers. */
    public void counts(String name, Map<String, Integer> counts) throws IOException {
        startObject(name);
        for (Map.Entry<String, Integer> count : counts.entrySet()) {
            number(count.getKey(), count.getValue());
        }
        endObject();
    }

    public void startObject(String name) throws IOException {
        out.writeObjectFieldStart(name);
    }

    /** An object within an array. */
    public void startObject() throws IOException {
        out.writeStartObject();
    }

    public void endObject() throws IOException {
        out.writeEndObject();
    }

    public void startArray(String name) throws IOException {
        out.writeArrayFieldStart(name);
    }

    public void endArray() throws IOException {
        out.writeEndArray();
    }

    private void reason(Reason reason) throws IOException {
        out.writeStartObject();
        out.writeStringField("code", reason.code().name());
        out.writeStringField("text", reason.text());
        out.writeEndObject();
    }
}

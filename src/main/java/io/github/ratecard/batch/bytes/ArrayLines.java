package io.github.ratecard.batch.bytes;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import io.github.ratecard.table.kind.TableException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** The elements of a JSON array as JSON Lines. Holds no more than what is read of it next. */
public final class ArrayLines extends InputStream {
    private static final int ENOUGH = 1 << 16;
    private static final String VALID = "a JSON array of objects, each column a member of them";

    private final JsonParser array;
    private final String shown;
    private final ByteArrayOutputStream written = new ByteArrayOutputStream(2 * ENOUGH);
    private final JsonGenerator lines;
    private byte[] ready = new byte[0];
    private int taken;
    private boolean ended;

    /**
     * @param in begins with the bracket
     * @param shown what messages call the input
     */
    public ArrayLines(InputStream in, String shown) throws IOException {
        JsonFactory json = new JsonFactory();
        this.array = json.createParser(in);
        this.lines = json.createGenerator(written);
        lines.setRootValueSeparator(null);
        this.shown = shown;
        array.nextToken();
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int at, int length) throws IOException {
        if (taken == ready.length && !more()) {
            return -1;
        }
        int count = Math.min(length, ready.length - taken);
        System.arraycopy(ready, taken, into, at, count);
        taken += count;
        return count;
    }

    private boolean more() throws IOException {
        written.reset();
        try {
            while (!ended && written.size() < ENOUGH) {
                element();
            }
        } catch (JsonProcessingException broken) {
            throw bad(broken.getOriginalMessage(), broken.getLocation());
        }
        ready = written.toByteArray();
        taken = 0;
        return ready.length > 0;
    }

    private void element() throws IOException {
        JsonToken token = array.nextToken();
        if (token == null) {
            throw bad("the array is not closed", array.currentLocation());
        }
        if (token == JsonToken.END_ARRAY) {
            ended = true;
            if (array.nextToken() != null) {
                throw bad("something follows the array", array.currentLocation());
            }
            return;
        }
        int depth = token.isStructStart() ? 1 : 0;
        copy(token);
        while (depth > 0) {
            token = array.nextToken();
            if (token == null) {
                throw bad("the array is not closed", array.currentLocation());
            }
            depth += token.isStructStart() ? 1 : 0;
            depth -= token.isStructEnd() ? 1 : 0;
            copy(token);
        }
        lines.flush();
        written.write('\n');
    }

    private void copy(JsonToken token) throws IOException {
        if (token.isNumeric()) {
            // As it is written: a ZIP code of 77030.0 is not rounded
            lines.writeNumber(array.getText());
        } else {
            lines.copyCurrentEvent(array);
        }
    }

    private TableException bad(String what, JsonLocation where) {
        int aside = what.indexOf(" (start marker");
        String text = (aside > 0 ? what.substring(0, aside) : what)
                .lines()
                .findFirst()
                .orElse("it cannot be read");
        return new TableException(
                "the JSON array is damaged: " + text,
                shown + ":" + where.getLineNr() + ":" + where.getColumnNr(),
                VALID);
    }

    @Override
    public void close() throws IOException {
        array.close();
    }
}

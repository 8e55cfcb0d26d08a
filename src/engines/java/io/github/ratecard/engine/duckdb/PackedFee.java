package io.github.ratecard.engine.duckdb;

import io.github.ratecard.batch.RowPrices.Worker;
import io.github.ratecard.batch.answer.Outline;
import io.github.ratecard.batch.answer.Reply;
import io.github.ratecard.batch.bytes.Buffer;
import io.github.ratecard.batch.field.RowFields;
import io.github.ratecard.engine.FeeColumn;
import io.github.ratecard.model.ReasonCode;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.StringJoiner;

/**
 * A row and its answer, each as one text. The driver hands over and takes back simple values alone, and each at a cost;
 * so a macro joins the arguments to one text and makes a struct of the answer. For one thread at a time.
 */
final class PackedFee {
    /** Stands between the values; no value that can be read holds it. */
    static final char SEPARATOR = '\u001f';

    private static final byte[] MISREAD = String.join(
                    String.valueOf(SEPARATOR),
                    "",
                    "",
                    "",
                    "unpriced",
                    ReasonCode.BAD_INPUT.name(),
                    "",
                    "",
                    "a value holds the control character U+001F; valid: text without it")
            .getBytes(StandardCharsets.UTF_8);

    private final Worker worker;
    private final Map<Integer, byte[]> known;
    private final RowFields row = new RowFields();
    private final Buffer out = new Buffer(1 << 8);

    /** @param known what stands between amounts and text, by the number of the outline; shared between threads */
    PackedFee(Worker worker, Map<Integer, byte[]> known) {
        this.worker = worker;
        this.known = known;
    }

    /** The answer to a row, as UTF-8: three amounts, status, the reason's code, notes, editions, the reason's text. */
    byte[] answer(String packed) {
        return read(packed.getBytes(StandardCharsets.UTF_8)) ? written(worker.price(row)) : MISREAD;
    }

    private boolean read(byte[] data) {
        row.begin(data);
        int field = 0;
        int from = 0;
        for (int at = 0; at <= data.length; at++) {
            if (at == data.length || data[at] == SEPARATOR) {
                if (field == FeeColumn.ORDER.size()) {
                    return false;
                }
                row.set(FeeColumn.ORDER.get(field++), from, at);
                from = at + 1;
            }
        }
        return field == FeeColumn.ORDER.size();
    }

    private byte[] written(Reply reply) {
        Outline outline = reply.outline();
        out.clear();
        amount(outline.professional(), reply.cents(Reply.Amounts.PROFESSIONAL));
        amount(outline.facility(), reply.cents(Reply.Amounts.FACILITY));
        amount(outline.total(), reply.cents(Reply.Amounts.TOTAL));
        byte[] middle = known.get(reply.outlineNumber());
        if (middle == null) {
            middle = middle(outline);
            known.put(reply.outlineNumber(), middle);
        }
        out.add(middle);
        out.add(reply.text());
        return out.copy();
    }

    private void amount(boolean present, long cents) {
        if (present) {
            out.addCents(cents);
        }
        out.add(SEPARATOR);
    }

    private static byte[] middle(Outline outline) {
        StringJoiner notes = new StringJoiner(" ");
        for (ReasonCode note : outline.notes()) {
            notes.add(note.name());
        }
        String code = outline.reason().isPresent() ? outline.reason().get().name() : "";
        String text = outline.status().word()
                + SEPARATOR
                + code
                + SEPARATOR
                + notes
                + SEPARATOR
                + String.join(" ", outline.editions())
                + SEPARATOR;
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

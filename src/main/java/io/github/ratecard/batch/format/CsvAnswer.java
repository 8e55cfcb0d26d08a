package io.github.ratecard.batch.format;

import io.github.ratecard.batch.answer.Outline;
import io.github.ratecard.batch.answer.Reply;
import io.github.ratecard.batch.bytes.Buffer;
import io.github.ratecard.model.ReasonCode;
import java.util.ArrayList;
import java.util.List;

/** Writes the columns of a reply. For one thread. */
final class CsvAnswer {
    private static final int QUOTE = '"';

    private final byte delimiter;
    private final boolean patient;
    /** By the number of their outline. */
    private final List<Ends> known = new ArrayList<>();
    /** The reason that was written last. Rows that follow one another often have the same, which need not be looked at again. */
    private byte[] lastText = {};

    private boolean lastIsPlain = true;

    /** What stands before and behind the amounts of an outline, up to the text of its reason. */
    private record Ends(byte[] before, byte[] behind) {}

    /** @param patient whether there are columns for the patient's share */
    CsvAnswer(byte delimiter, boolean patient) {
        this.delimiter = delimiter;
        this.patient = patient;
    }

    void write(Reply reply, Buffer out) {
        Ends ends = ends(reply);
        Outline outline = reply.outline();
        out.add(ends.before);
        amount(outline.professional(), reply.cents(Reply.Amounts.PROFESSIONAL), out);
        amount(outline.facility(), reply.cents(Reply.Amounts.FACILITY), out);
        amount(outline.total(), reply.cents(Reply.Amounts.TOTAL), out);
        if (patient) {
            amount(outline.share(), reply.cents(Reply.Amounts.PATIENT), out);
            amount(outline.share(), reply.cents(Reply.Amounts.MEDICARE), out);
        }
        out.add(ends.behind);
        text(reply.text(), out);
    }

    private void amount(boolean present, long cents, Buffer out) {
        out.add(delimiter);
        if (present) {
            out.addCents(cents);
        }
    }

    private Ends ends(Reply reply) {
        int number = reply.outlineNumber();
        while (known.size() <= number) {
            known.add(null);
        }
        Ends ends = known.get(number);
        if (ends == null) {
            ends = ends(reply.outline());
            known.set(number, ends);
        }
        return ends;
    }

    private Ends ends(Outline outline) {
        Buffer before = new Buffer(16);
        before.add(delimiter);
        before.add(outline.status().word());
        Buffer behind = new Buffer(64);
        behind.add(delimiter);
        behind.add(String.join(" ", outline.editions()));
        behind.add(delimiter);
        List<String> notes = new ArrayList<>();
        for (ReasonCode code : outline.notes()) {
            notes.add(code.name());
        }
        behind.add(String.join(" ", notes));
        behind.add(delimiter);
        behind.add(outline.reason().map(ReasonCode::name).orElse(""));
        behind.add(delimiter);
        return new Ends(before.copy(), behind.copy());
    }

    /** A text, in quotes where it would be mistaken for something else. */
    private void text(byte[] text, Buffer out) {
        if (text != lastText) {
            lastIsPlain = isPlain(text);
            lastText = text;
        }
        if (lastIsPlain) {
            out.add(text);
            return;
        }
        out.add(QUOTE);
        for (byte b : text) {
            if (b == QUOTE) {
                out.add(QUOTE);
            }
            out.add(b);
        }
        out.add(QUOTE);
    }

    private boolean isPlain(byte[] text) {
        for (byte b : text) {
            if (b == QUOTE || b == delimiter || b == '\n' || b == '\r') {
                return false;
            }
        }
        return true;
    }
}

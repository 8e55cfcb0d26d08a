package io.github.ratecard.batch.format;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import io.github.ratecard.batch.answer.Outline;
import io.github.ratecard.batch.answer.Reply;
import io.github.ratecard.batch.bytes.Buffer;
import io.github.ratecard.batch.field.AnswerColumn;
import io.github.ratecard.model.ReasonCode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes the members of a reply. */
final class JsonAnswer {
    private final boolean patient;

    /** @param patient whether the patient's share is asked for */
    JsonAnswer(boolean patient) {
        this.patient = patient;
    }

    void write(Reply reply, Buffer out) {
        Outline outline = reply.outline();
        name(AnswerColumn.RC_STATUS, out);
        text(outline.status().word(), out);
        amount(AnswerColumn.RC_PROFESSIONAL, outline.professional(), reply.cents(Reply.Amounts.PROFESSIONAL), out);
        amount(AnswerColumn.RC_FACILITY, outline.facility(), reply.cents(Reply.Amounts.FACILITY), out);
        amount(AnswerColumn.RC_TOTAL, outline.total(), reply.cents(Reply.Amounts.TOTAL), out);
        if (patient) {
            amount(AnswerColumn.RC_PATIENT, outline.share(), reply.cents(Reply.Amounts.PATIENT), out);
            amount(AnswerColumn.RC_MEDICARE, outline.share(), reply.cents(Reply.Amounts.MEDICARE), out);
        }
        list(AnswerColumn.RC_EDITIONS, outline.editions(), out);
        List<String> notes = new ArrayList<>();
        outline.notes().forEach(code -> notes.add(code.name()));
        list(AnswerColumn.RC_NOTES, notes, out);
        optional(AnswerColumn.RC_CODE, outline.reason().map(ReasonCode::name), out);
        optional(AnswerColumn.RC_REASON, outline.reason().map(any -> reason(reply)), out);
    }

    private static String reason(Reply reply) {
        return new String(reply.text(), StandardCharsets.UTF_8);
    }

    private static void amount(AnswerColumn column, boolean present, long cents, Buffer out) {
        out.add(',');
        name(column, out);
        if (present) {
            out.addCents(cents);
        } else {
            out.add("null");
        }
    }

    private void list(AnswerColumn column, List<String> words, Buffer out) {
        out.add(',');
        name(column, out);
        out.add('[');
        for (int i = 0; i < words.size(); i++) {
            if (i > 0) {
                out.add(',');
            }
            text(words.get(i), out);
        }
        out.add(']');
    }

    private void optional(AnswerColumn column, Optional<String> text, Buffer out) {
        out.add(',');
        name(column, out);
        if (text.isPresent()) {
            text(text.get(), out);
        } else {
            out.add("null");
        }
    }

    private static void name(AnswerColumn column, Buffer out) {
        out.add('"');
        out.add(column.word());
        out.add("\":");
    }

    void text(String text, Buffer out) {
        out.add('"');
        out.add(JsonStringEncoder.getInstance().quoteAsUTF8(text));
        out.add('"');
    }
}

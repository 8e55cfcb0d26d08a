package io.github.ratecard.batch;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import io.github.ratecard.model.ReasonCode;
import io.github.ratecard.model.Term;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** Writes the members of an answer. */
final class JsonAnswer {

    void write(Answer answer, Buffer out) {
        name(AnswerColumn.RC_STATUS, out);
        text(answer.status().word(), out);
        amount(AnswerColumn.RC_PROFESSIONAL, answer.professional(), out);
        amount(AnswerColumn.RC_FACILITY, answer.facility(), out);
        amount(AnswerColumn.RC_TOTAL, answer.total(), out);
        List<String> editions = new ArrayList<>();
        answer.eachEdition(editions);
        list(AnswerColumn.RC_EDITIONS, editions, out);
        EnumSet<ReasonCode> notes = EnumSet.noneOf(ReasonCode.class);
        answer.eachNote(notes::add);
        List<String> codes = new ArrayList<>();
        notes.forEach(code -> codes.add(code.name()));
        list(AnswerColumn.RC_NOTES, codes, out);
        optional(
                AnswerColumn.RC_CODE,
                answer.reason().map(reason -> reason.code().name()),
                out);
        optional(AnswerColumn.RC_REASON, answer.reason().map(reason -> reason.text()), out);
    }

    private static void amount(AnswerColumn column, Optional<Term> amount, Buffer out) {
        out.add(',');
        name(column, out);
        if (amount.isPresent()) {
            out.addCents(amount.get().usd().cents());
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

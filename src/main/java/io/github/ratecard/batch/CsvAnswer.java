package io.github.ratecard.batch;

import io.github.ratecard.model.ReasonCode;
import io.github.ratecard.model.Term;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes the columns of an answer. For one thread. */
final class CsvAnswer {
    private final byte delimiter;
    private final Map<String, byte[]> words = new HashMap<>();
    private final Map<Status, byte[]> statuses = new EnumMap<>(Status.class);
    private final EnumSet<ReasonCode> notes = EnumSet.noneOf(ReasonCode.class);
    private final List<String> editions = new ArrayList<>();
    private boolean first;

    CsvAnswer(byte delimiter) {
        this.delimiter = delimiter;
        for (Status status : Status.values()) {
            statuses.put(status, bytes(status.word()));
        }
    }

    void write(Answer answer, Buffer out) {
        out.add(delimiter);
        out.add(statuses.get(answer.status()));
        amount(answer.professional(), out);
        amount(answer.facility(), out);
        amount(answer.total(), out);
        out.add(delimiter);
        editions(answer, out);
        out.add(delimiter);
        notes(answer, out);
        out.add(delimiter);
        if (answer.reason().isPresent()) {
            out.add(word(answer.reason().get().code().name()));
            out.add(delimiter);
            text(answer.reason().get().text(), out);
        } else {
            out.add(delimiter);
        }
    }

    private void amount(Optional<Term> amount, Buffer out) {
        out.add(delimiter);
        if (amount.isPresent()) {
            out.addCents(amount.get().usd().cents());
        }
    }

    private void editions(Answer answer, Buffer out) {
        first = true;
        editions.clear();
        answer.eachEdition(editions);
        for (int i = 0; i < editions.size(); i++) {
            separated(editions.get(i), out);
        }
    }

    private void notes(Answer answer, Buffer out) {
        notes.clear();
        answer.eachNote(notes::add);
        if (notes.isEmpty()) {
            return;
        }
        first = true;
        for (ReasonCode code : notes) {
            separated(code.name(), out);
        }
    }

    private void separated(String word, Buffer out) {
        if (!first) {
            out.add(' ');
        }
        first = false;
        out.add(word(word));
    }

    /** The bytes of one of a few words: editions and codes. */
    private byte[] word(String word) {
        byte[] known = words.get(word);
        if (known == null) {
            known = bytes(word);
            words.put(word, known);
        }
        return known;
    }

    private void text(String text, Buffer out) {
        boolean plain = text.indexOf('"') < 0
                && text.indexOf(delimiter) < 0
                && text.indexOf('\n') < 0
                && text.indexOf('\r') < 0;
        out.add(plain ? text : "\"" + text.replace("\"", "\"\"") + "\"");
    }

    private static byte[] bytes(String word) {
        return word.getBytes(StandardCharsets.UTF_8);
    }
}

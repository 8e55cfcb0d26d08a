package io.github.ratecard.report.words;

import io.github.ratecard.model.Reason;
import io.github.ratecard.model.ReasonCode;
import io.github.ratecard.rule.PricedLine;
import java.util.ArrayList;
import java.util.List;

/** Why lines are packaged, each sentence once, with a mark by which the lines refer to it. */
public final class Footnotes {
    private final List<String> sentences = new ArrayList<>();

    /** The mark of a packaged line: {@code (1)}. */
    public String mark(PricedLine packaged) {
        String sentence = why(packaged);
        Notes.addOnce(sentences, sentence);
        return mark(sentences.indexOf(sentence));
    }

    /** Why a line is packaged. */
    public static String why(PricedLine packaged) {
        List<String> why = new ArrayList<>();
        for (Reason note : packaged.notes()) {
            if (note.code() == ReasonCode.PACKAGED) {
                why.add(note.text());
            }
        }
        return why.isEmpty() ? ReasonCode.PACKAGED.meaning() : String.join("; ", why);
    }

    public int size() {
        return sentences.size();
    }

    public static String mark(int number) {
        return "(" + (number + 1) + ")";
    }

    public String sentence(int number) {
        return sentences.get(number);
    }
}

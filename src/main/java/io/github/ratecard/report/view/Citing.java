package io.github.ratecard.report.view;

import io.github.ratecard.document.Reference;
import io.github.ratecard.report.amount.Options;
import io.github.ratecard.report.words.Sources;
import java.util.ArrayList;
import java.util.List;

/** How a document names the documents behind what it says: by the numbers of its references, or by their titles. */
public final class Citing {
    private final List<Reference> references;
    private final Options options;

    public Citing(List<Reference> references, Options options) {
        this.references = references;
        this.options = options;
    }

    /** Behind a sentence, in brackets: {@code [3] [14]}; empty for no document. */
    public String marks(List<String> sources) {
        if (references.isEmpty()) {
            return sources.isEmpty() ? "" : "[" + column(sources) + "]";
        }
        StringBuilder marks = new StringBuilder();
        for (int number : numbers(sources)) {
            marks.append(marks.length() > 0 ? " [" : "[").append(number).append(']');
        }
        return marks.toString();
    }

    /** In a column or after a word that says what they are. */
    public String column(List<String> sources) {
        if (!references.isEmpty()) {
            return marks(sources);
        }
        StringBuilder titles = new StringBuilder();
        for (String source : sources) {
            titles.append(titles.length() > 0 ? "; " : "").append(Sources.title(source, options));
        }
        return titles.toString();
    }

    /** The numbers of the references, from 1, each once, the lowest first. */
    public List<Integer> numbers(List<String> sources) {
        List<Integer> numbers = new ArrayList<>();
        for (String source : sources) {
            int number = number(source);
            if (!numbers.contains(number)) {
                numbers.add(number);
            }
        }
        numbers.sort(null);
        return numbers;
    }

    private int number(String source) {
        for (int i = 0; i < references.size(); i++) {
            if (references.get(i).id().equals(source)) {
                return i + 1;
            }
        }
        throw new IllegalArgumentException("no reference for " + source);
    }
}

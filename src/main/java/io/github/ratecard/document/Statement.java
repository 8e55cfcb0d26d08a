package io.github.ratecard.document;

import io.github.ratecard.model.Reason;
import java.util.List;

/**
 * A sentence and the documents that say so.
 *
 * @param sources ids of {@code sources.yaml}; empty for what only leads to other statements
 */
public record Statement(String text, List<String> sources) {
    public Statement {
        sources = List.copyOf(sources);
    }

    /** A sentence that needs no source. */
    public static Statement of(String text) {
        return new Statement(text, List.of());
    }

    public static Statement of(String text, String source) {
        return new Statement(text, List.of(source));
    }

    /** Why something has no amount, or what was assumed, as a sentence. */
    public static Statement of(Reason reason) {
        return of(capital(reason.text()));
    }

    /** A sentence that begins with a capital. */
    public static String capital(String sentence) {
        return sentence.isEmpty() ? sentence : Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
    }
}

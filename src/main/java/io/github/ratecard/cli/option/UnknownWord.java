package io.github.ratecard.cli.option;

import io.github.ratecard.model.Nearest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A value that is none of the words an option takes. */
public final class UnknownWord extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final transient List<String> words;
    private final transient Optional<String> near;

    /**
     * @param kind what the words are, such as {@code site}
     * @param words those there are
     */
    public UnknownWord(String kind, String text, List<String> words) {
        super("unknown " + kind + " '" + text + "'");
        this.words = words;
        this.near = Nearest.to(text.toLowerCase(Locale.ROOT), words);
    }

    List<String> words() {
        return words;
    }

    /** The one that was probably meant. */
    Optional<String> near() {
        return near;
    }
}

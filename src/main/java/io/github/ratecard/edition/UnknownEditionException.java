package io.github.ratecard.edition;

import java.util.List;

/** An edition that is not at hand. */
public final class UnknownEditionException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String id;
    private final transient List<String> known;

    UnknownEditionException(String id, List<String> known) {
        super("unknown edition '" + id + "'");
        this.id = id;
        this.known = List.copyOf(known);
    }

    /** What was asked for. */
    public String id() {
        return id;
    }

    /** The editions there are. */
    public List<String> known() {
        return known;
    }
}

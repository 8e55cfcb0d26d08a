package io.github.ratecard.quote.request;

import java.util.List;
import java.util.Optional;

/** A question that cannot be read: what is wrong, with which option, what would be valid, what to do next. */
public final class RequestException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final String where;
    private final transient Optional<String> meant;
    private final transient List<String> valid;
    private final String hint;

    /**
     * @param code a stable word for scripts, such as {@code UNKNOWN_PROCEDURE}
     * @param where the option or argument
     * @param meant what was probably meant
     * @param valid what would be valid
     * @param hint what to do next; may be empty
     */
    public RequestException(
            String code, String what, String where, Optional<String> meant, List<String> valid, String hint) {
        super(what);
        this.code = code;
        this.where = where;
        this.meant = meant;
        this.valid = List.copyOf(valid);
        this.hint = hint;
    }

    public String code() {
        return code;
    }

    public String where() {
        return where;
    }

    public Optional<String> meant() {
        return meant;
    }

    public List<String> valid() {
        return valid;
    }

    public String hint() {
        return hint;
    }
}

package io.github.ratecard.table.kind;

/** Data that cannot be used: what is wrong, where, what would be valid and what to do. */
public final class TableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String where;
    private final String valid;

    public TableException(String what, String where, String valid) {
        super(what);
        this.where = where;
        this.valid = valid;
    }

    /** {@code file:line:column}, or the file alone. */
    public String where() {
        return where;
    }

    /** What would be valid, or what to do. */
    public String valid() {
        return valid;
    }
}

package io.github.ratecard.engine;

import io.github.ratecard.table.kind.TableException;

/** What an engine is told when no row can be answered: what is wrong, where, what is valid and what to do. */
public final class EngineException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public EngineException(String what, String where, String valid, String todo) {
        super("ratecard: " + what + "; where: " + where + "; valid: " + valid + "; do: " + todo);
    }

    /** Tables that cannot be used. */
    public static EngineException of(TableException damaged) {
        EngineException told = new EngineException(
                damaged.getMessage(),
                damaged.where(),
                damaged.valid(),
                "run 'ratecard tables verify' on that folder, then open the functions again");
        told.initCause(damaged);
        return told;
    }
}

package io.github.ratecard.batch.field;

import io.github.ratecard.model.Reason;
import java.util.Optional;

/** Where a row stands among the bytes of its block, and what of it matters. One instance serves row after row. */
public final class ParsedRow {
    private final RowFields fields = new RowFields();
    private int start;
    private int end;
    private int next;
    private int missing;
    private Optional<Reason> problem = Optional.empty();
    private boolean object;
    private int idStart;
    private int idEnd;

    /** @param itsEnd before the line end */
    public void at(int itsStart, int itsEnd, int itsNext) {
        start = itsStart;
        end = itsEnd;
        next = itsNext;
    }

    /** The same row at another position. */
    public ParsedRow movedTo(int itsStart) {
        ParsedRow moved = new ParsedRow();
        moved.at(itsStart, itsStart + end - start, itsStart + next - start);
        moved.missing = missing;
        moved.problem = problem;
        moved.object = object;
        return moved;
    }

    /** Forgets the row before. */
    public void clear() {
        missing = 0;
        problem = Optional.empty();
        idStart = 0;
        idEnd = 0;
        object = false;
    }

    /** Whether the row is a JSON object to which an answer can be added. */
    public void object(boolean itIs) {
        object = itIs;
    }

    public boolean isObject() {
        return object;
    }

    public void problem(Reason reason) {
        if (problem.isEmpty()) {
            problem = Optional.of(reason);
        }
    }

    /** How many fields fewer than the header it has. */
    public void missing(int count) {
        missing = count;
    }

    public void encounter(int from, int to) {
        idStart = from;
        idEnd = to;
    }

    public RowFields fields() {
        return fields;
    }

    public int start() {
        return start;
    }

    public int end() {
        return end;
    }

    /** The start of the next row. */
    public int next() {
        return next;
    }

    public int missing() {
        return missing;
    }

    /** Why the row cannot be read; empty when it can. */
    public Optional<Reason> problem() {
        return problem;
    }

    /** The id of its encounter; empty when it stands alone. */
    public byte[] encounter() {
        return java.util.Arrays.copyOfRange(fields.data(), idStart, idEnd);
    }

    public boolean isBlank() {
        return start == end;
    }
}

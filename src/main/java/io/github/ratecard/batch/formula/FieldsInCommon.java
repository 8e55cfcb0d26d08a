package io.github.ratecard.batch.formula;

import io.github.ratecard.batch.answer.Numbered;
import io.github.ratecard.batch.field.BatchField;
import io.github.ratecard.batch.field.RowFields;
import io.github.ratecard.table.kind.TableKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * What rows have in common that say the same of everything but code, charge, day and place. Which parts of a payment and
 * which tables they ask for is learned from each question that is worked out; so no list of them can be incomplete.
 */
public final class FieldsInCommon {
    private final int number;
    private final AtomicInteger parts = new AtomicInteger();
    private volatile List<Set<TableKind>> tables = List.of();

    /** @param number -1 when they are not numbered */
    public FieldsInCommon(int number) {
        this.number = number;
    }

    /** The bits of the {@link Parts} that any of them has asked for so far. */
    public int parts() {
        return parts.get();
    }

    /**
     * What a row of them asks, without its code, as a number; 0 when its answer cannot be kept. The kind of its place
     * counts only for the parts that such rows were seen to ask for.
     *
     * @param kinds the kinds of places there are
     */
    public long asked(RowFields row, Day day, RowPlace where, Numbered<PlaceKind> kinds) {
        return QuestionKey.of(number, where.kind(parts(), kinds), day.period(), row.length(BatchField.CHARGE) > 0);
    }

    /** Learns what one of them asks for. */
    public void learn(Parts asked) {
        parts.accumulateAndGet(asked.bits(), (known, more) -> known | more);
    }

    /** The tables that were asked together for an answer, each set of them once. */
    public List<Set<TableKind>> tables() {
        return tables;
    }

    /** Learns which tables were asked for an answer. */
    public synchronized void learn(Set<TableKind> asked) {
        if (!tables.contains(asked)) {
            List<Set<TableKind>> more = new ArrayList<>(tables);
            more.add(asked);
            tables = List.copyOf(more);
        }
    }
}

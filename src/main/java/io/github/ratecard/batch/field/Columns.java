package io.github.ratecard.batch.field;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which column of a CSV file is which field. */
public final class Columns {
    private static final int NONE = -1;
    private static final BatchField[] FIELDS = BatchField.values();

    private final int[] fields;
    private final int encounter;

    /**
     * @param fields what each column is, in order
     * @param encounter the column of the encounter's id
     */
    Columns(List<Optional<BatchField>> fields, Optional<Integer> encounter) {
        this.fields = new int[fields.size()];
        for (int i = 0; i < fields.size(); i++) {
            this.fields[i] = fields.get(i).map(BatchField::ordinal).orElse(NONE);
        }
        this.encounter = encounter.orElse(NONE);
    }

    public int count() {
        return fields.length;
    }

    /** The fields that rows may have. */
    public Set<BatchField> present() {
        List<BatchField> present = new ArrayList<>();
        for (int i = 0; i < fields.length; i++) {
            field(i).ifPresent(present::add);
        }
        return present.isEmpty() ? EnumSet.noneOf(BatchField.class) : EnumSet.copyOf(present);
    }

    public Optional<BatchField> field(int column) {
        boolean known = column < fields.length && fields[column] != NONE;
        return known ? Optional.of(FIELDS[fields[column]]) : Optional.empty();
    }

    /** Tells the row where the value of a column is, if it matters. */
    public void note(ParsedRow row, int column, int from, int to) {
        if (column < fields.length && fields[column] != NONE) {
            row.fields().set(FIELDS[fields[column]], from, to);
        }
        if (column == encounter) {
            row.encounter(from, to);
        }
    }
}

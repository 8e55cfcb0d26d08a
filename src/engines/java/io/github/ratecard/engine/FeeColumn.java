package io.github.ratecard.engine;

import io.github.ratecard.batch.field.BatchField;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The arguments of {@code medicare_fee}, in their order. */
public final class FeeColumn {
    /** What each argument is called in a file of rows. */
    public static final List<BatchField> ORDER = List.of(
            BatchField.CODE,
            BatchField.MODIFIERS,
            BatchField.POS,
            BatchField.DATE,
            BatchField.LOCALITY,
            BatchField.ZIP,
            BatchField.UNITS,
            BatchField.CHARGE);

    static final Set<BatchField> ALL = Collections.unmodifiableSet(EnumSet.copyOf(ORDER));

    private FeeColumn() {}
}

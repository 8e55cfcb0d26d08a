package io.github.ratecard.batch.field;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A column that a price depends on. Those of the question come first, then when, then where. */
public enum BatchField {
    PROCEDURE,
    LEVELS,
    LATERALITY,
    CODE,
    MODIFIERS,
    MODIFIER_2,
    MODIFIER_3,
    MODIFIER_4,
    UNITS,
    CHARGE,
    MINUTES,
    PERCENT,
    SITE,
    POS,
    DATE,
    ZIP,
    LOCALITY,
    CBSA,
    ASC_WAGE_INDEX,
    HOSPITAL_WAGE_INDEX,
    HOSPITAL;

    /** Columns of modifiers, which are taken together, in their order. */
    static final Set<BatchField> OF_MODIFIERS = Collections.unmodifiableSet(EnumSet.range(MODIFIERS, MODIFIER_4));
    /** Columns that say something of a code, not of a procedure. */
    static final Set<BatchField> OF_A_CODE = Collections.unmodifiableSet(EnumSet.range(CODE, MINUTES));

    /** The field of a column name, in either case. */
    public static Optional<BatchField> find(String name) {
        String wanted = name.strip().toLowerCase(Locale.ROOT);
        for (BatchField field : values()) {
            if (field.word().equals(wanted)) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }

    /** Every name that is recognised. */
    public static List<String> words() {
        List<String> words = new ArrayList<>();
        for (BatchField field : values()) {
            words.add(field.word());
        }
        return words;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Whether it says what is priced, as opposed to when and where. A hospital is where and besides says how it is paid: in
     * a rural area, and by which ratio of costs to charges.
     */
    public boolean isOfTheQuestion() {
        return compareTo(DATE) < 0 || this == HOSPITAL;
    }

    public boolean isOfThePlace() {
        return compareTo(DATE) > 0;
    }
}

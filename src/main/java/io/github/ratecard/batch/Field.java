package io.github.ratecard.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A column that a price depends on. Those of the question come first, then when, then where. */
public enum Field {
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
    PERCENT,
    SITE,
    POS,
    DATE,
    ZIP,
    LOCALITY,
    CBSA,
    ASC_WAGE_INDEX,
    HOSPITAL_WAGE_INDEX;

    /** The field of a column name, in either case. */
    public static Optional<Field> find(String name) {
        String wanted = name.strip().toLowerCase(Locale.ROOT);
        for (Field field : values()) {
            if (field.word().equals(wanted)) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }

    /** Every name that is recognised. */
    public static List<String> words() {
        List<String> words = new ArrayList<>();
        for (Field field : values()) {
            words.add(field.word());
        }
        return words;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it is one of the columns of modifiers, which are taken together. */
    boolean isOfModifiers() {
        return compareTo(MODIFIERS) >= 0 && compareTo(MODIFIER_4) <= 0;
    }

    /** Whether it says what is priced, as opposed to when and where. */
    boolean isOfTheQuestion() {
        return compareTo(DATE) < 0;
    }

    boolean isOfThePlace() {
        return compareTo(DATE) > 0;
    }
}

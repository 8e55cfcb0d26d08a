package io.github.ratecard.table.kind;

import io.github.ratecard.model.Digits;
import io.github.ratecard.model.date.Dates;

/** What a column may hold. */
public enum ColumnType {
    TEXT,
    /** Upper-case letters and digits. */
    CODE,
    /** Zero or more, with at most the column's decimals. */
    DECIMAL,
    /** {@code Y} or {@code N}. */
    FLAG,
    DATE;

    /**
     * Checks a value that is not empty.
     *
     * @throws IllegalArgumentException saying what is wrong with it
     */
    void check(String value, int scale) {
        switch (this) {
            case DECIMAL:
                if (value.indexOf(',') >= 0) {
                    throw new IllegalArgumentException("'" + value + "' has a comma: write digits and a point");
                }
                Digits.parse(value, scale);
                return;
            case FLAG:
                if (!value.equals("Y") && !value.equals("N")) {
                    throw new IllegalArgumentException("'" + value + "' is neither Y nor N");
                }
                return;
            case CODE:
                if (!value.chars().allMatch(c -> c >= '0' && c <= '9' || c >= 'A' && c <= 'Z')) {
                    throw new IllegalArgumentException("'" + value + "' may hold capital letters and digits only");
                }
                return;
            case DATE:
                Dates.parse(value);
                return;
            default:
                if (!value.equals(value.strip()) || value.chars().anyMatch(c -> c < ' ')) {
                    throw new IllegalArgumentException("'" + value + "' has blanks around it or a control character");
                }
        }
    }

    /** What such a column may hold, for messages. */
    String valid(int scale) {
        return switch (this) {
            case DECIMAL -> scale == 0 ? "a whole number" : "digits and a point, at most " + scale + " decimals";
            case FLAG -> "Y or N";
            case CODE -> "capital letters and digits";
            case DATE -> "a date such as 2026-01-31";
            default -> "text without blanks around it";
        };
    }
}

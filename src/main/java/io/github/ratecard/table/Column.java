package io.github.ratecard.table;

/**
 * One column of a table.
 *
 * @param scale the most decimals a number may have
 */
public record Column(String name, ColumnType type, int scale, boolean required) {
    static Column text(String name) {
        return new Column(name, ColumnType.TEXT, 0, false);
    }

    static Column code(String name) {
        return new Column(name, ColumnType.CODE, 0, false);
    }

    static Column decimal(String name, int scale) {
        return new Column(name, ColumnType.DECIMAL, scale, false);
    }

    static Column flag(String name) {
        return new Column(name, ColumnType.FLAG, 0, false);
    }

    static Column date(String name) {
        return new Column(name, ColumnType.DATE, 0, false);
    }

    /** The same column, which no row may leave empty. */
    Column must() {
        return new Column(name, type, scale, true);
    }

    /** Whether its values are numbers. */
    public boolean isNumber() {
        return type == ColumnType.DECIMAL;
    }

    /** Whether its values are {@code Y} or {@code N}. */
    public boolean isFlag() {
        return type == ColumnType.FLAG;
    }

    /**
     * Checks one field.
     *
     * @throws IllegalArgumentException saying what is wrong with it
     */
    public void check(String value) {
        if (value.isEmpty()) {
            if (required) {
                throw new IllegalArgumentException(name + " is empty");
            }
            return;
        }
        try {
            type.check(value, scale);
        } catch (IllegalArgumentException wrong) {
            throw new IllegalArgumentException(name + " " + wrong.getMessage(), wrong);
        }
    }

    /** What the column may hold, for messages. */
    public String valid() {
        return type.valid(scale);
    }
}

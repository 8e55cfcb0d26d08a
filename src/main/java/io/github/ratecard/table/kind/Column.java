package io.github.ratecard.table.kind;

/**
 * One column of a table.
 *
 * @param scale the most decimals a number may have
 * @param amount whether rules calculate with its numbers; an answer that was decided by one holds for its code alone
 * @param holds what its fields name, as a column of a key
 */
public record Column(String name, ColumnType type, int scale, boolean required, boolean amount, Holds holds) {

    /**
     * What a column of a key names. A column that does not say is taken to name procedures, which is safe: fewer
     * answers are shared.
     */
    enum Holds {
        PROCEDURES,
        /** The leading characters of procedure codes. */
        PREFIXES,
        OTHERS
    }

    static Column text(String name) {
        return new Column(name, ColumnType.TEXT, 0, false, false, Holds.PROCEDURES);
    }

    static Column code(String name) {
        return new Column(name, ColumnType.CODE, 0, false, false, Holds.PROCEDURES);
    }

    static Column decimal(String name, int scale) {
        return new Column(name, ColumnType.DECIMAL, scale, false, false, Holds.PROCEDURES);
    }

    /**
     * A column of numbers that rules calculate with. Codes that differ only in such numbers are priced by one formula.
     * The methods of {@code TableRow} note each number that an answer was decided by, so no rule has to declare it.
     */
    static Column amount(String name, int scale) {
        return new Column(name, ColumnType.DECIMAL, scale, false, true, Holds.PROCEDURES);
    }

    static Column flag(String name) {
        return new Column(name, ColumnType.FLAG, 0, false, false, Holds.PROCEDURES);
    }

    static Column date(String name) {
        return new Column(name, ColumnType.DATE, 0, false, false, Holds.PROCEDURES);
    }

    /** The same column, which no row may leave empty. */
    Column must() {
        return new Column(name, type, scale, true, amount, holds);
    }

    /** The same column of a key, which names anything but procedures. */
    Column ofOthers() {
        return new Column(name, type, scale, required, amount, Holds.OTHERS);
    }

    /** The same column of a key, which names procedures by the leading characters of their codes. */
    Column ofPrefixes() {
        return new Column(name, type, scale, required, amount, Holds.PREFIXES);
    }

    /** Whether its numbers are amounts. */
    public boolean isAmount() {
        return amount;
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

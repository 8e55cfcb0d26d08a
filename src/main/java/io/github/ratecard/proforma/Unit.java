package io.github.ratecard.proforma;

/** What the number of an input or a figure counts. */
public enum Unit {
    CASES("cases"),
    DOLLARS("USD"),
    /** Of a whole: never more than all of it. */
    SHARE("share"),
    /** Of what Medicare pays: may be more than all of it. */
    PERCENT("share"),
    /** What Medicare's rules count with: dollars, an index, units. */
    NUMBER("number");

    private final String word;

    Unit(String word) {
        this.word = word;
    }

    /** For programs. A percentage is told as a share: 55 % is 0.55. */
    public String word() {
        return word;
    }

    /** Whether people read it as a percentage. */
    public boolean isPercentage() {
        return this == SHARE || this == PERCENT;
    }
}

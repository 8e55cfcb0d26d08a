package io.github.ratecard.claim;

/** A value of a claim, as it is written there, and where it stands. */
public record ClaimValue(String value, Spot spot) {
    /** In capitals and without blanks around it. */
    public String upper() {
        return value.strip().toUpperCase(java.util.Locale.ROOT);
    }

    /** The value in quotes when it looks like what belongs there; else no more than that it is something else. */
    public String shown(String shape) {
        return value.isEmpty() ? "nothing" : value.matches(shape) ? "'" + value + "'" : "something else";
    }
}

package io.github.ratecard.model;

/**
 * Where a number was taken from.
 *
 * @param place the record that holds it, e.g. {@code pfs/2026 62330}, {@code
 *     pfs.conversion_factor.nonqp 2026}, or the option it was given with
 * @param document the id of the published document in {@code data/sources.yaml}; empty for what the user gave
 *     and for what a term works out
 * @param column the column of that record; empty where it has no columns
 * @param remark what was noted when the record was read; mostly empty
 */
public record Source(String place, String document, String column, String remark) {
    /** The source of a term that is worked out from its parts. */
    public static final Source COMPUTED = new Source("", "");

    /** A record with one number. */
    public Source(String place, String document) {
        this(place, document, "", "");
    }

    /** A column of the record. */
    public Source in(String name) {
        return new Source(place, document, name, remark);
    }

    /** A number the user gave with this option or column. */
    public static Source given(String option) {
        return new Source(option, "");
    }

    /** A number that no document need prove, such as the whole from which a share is taken. */
    public static Source arithmetic() {
        return new Source("arithmetic", "");
    }

    public boolean isComputed() {
        return place.isEmpty() && document.isEmpty();
    }

    /** The source as people read it: {@code pfs/2026 62330 (cms-1832-f)}. */
    public String text() {
        String from = document.isEmpty() ? place : place + " (" + document + ")";
        return remark.isEmpty() ? from : from + "; " + remark;
    }
}

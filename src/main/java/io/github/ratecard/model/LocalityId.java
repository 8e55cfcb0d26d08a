package io.github.ratecard.model;

/**
 * A payment locality of the Physician Fee Schedule. The number alone repeats between contractors.
 *
 * @param mac the Medicare administrative contractor, five digits
 * @param state two letters
 * @param number two characters
 */
public record LocalityId(String mac, String state, String number) {
    /** {@code 13202-NY-01}. */
    @Override
    public String toString() {
        return mac + "-" + state + "-" + number;
    }
}

package io.github.ratecard.claim;

/**
 * Which claim of a file. The number that the provider gave it (CLM01) is the patient's account number, so claims are
 * counted instead.
 *
 * @param file as it was named
 * @param number of the claim in the file, from 1
 * @param transaction the control number of its transaction set (ST02); empty in a YAML file
 */
public record ClaimId(String file, int number, String transaction) {
    /** {@code claim 3}, or {@code claim 3 (transaction 0001)}. */
    public String text() {
        return "claim " + number + (transaction.isEmpty() ? "" : " (transaction " + transaction + ")");
    }
}

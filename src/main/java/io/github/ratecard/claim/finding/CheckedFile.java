package io.github.ratecard.claim.finding;

import io.github.ratecard.claim.Severity;
import java.util.Map;

/**
 * What was found in a file.
 *
 * @param format {@code x12} or {@code yaml}
 * @param transactions sets in it; 0 in a YAML file
 * @param claims in it
 * @param ofProcedure claims in it for the procedure, all checked
 * @param unread claims in it that could not be read, so that they may be for the procedure
 * @param told those of them with findings or with a payment
 * @param findings about the file itself
 * @param counts how many findings of each severity there are, in the file and in its claims
 */
public record CheckedFile(
        String file,
        String format,
        int transactions,
        int claims,
        int ofProcedure,
        int unread,
        Kept<CheckedClaim> told,
        Kept<Finding> findings,
        Map<Severity, Long> counts) {
    public CheckedFile {
        counts = Map.copyOf(counts);
    }

    /** How many findings of this severity there are. */
    public long count(Severity severity) {
        return counts.getOrDefault(severity, 0L);
    }
}

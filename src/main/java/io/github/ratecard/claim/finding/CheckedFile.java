package io.github.ratecard.claim.finding;

import io.github.ratecard.claim.Severity;
import java.util.List;

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
 */
public record CheckedFile(
        String file,
        String format,
        int transactions,
        int claims,
        int ofProcedure,
        int unread,
        List<CheckedClaim> told,
        List<Finding> findings) {
    public CheckedFile {
        told = List.copyOf(told);
        findings = List.copyOf(findings);
    }

    /** How many findings of this severity there are. */
    public long count(Severity severity) {
        long count = findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
        for (CheckedClaim claim : told) {
            count += claim.findings().stream()
                    .filter(finding -> finding.severity() == severity)
                    .count();
        }
        return count;
    }
}

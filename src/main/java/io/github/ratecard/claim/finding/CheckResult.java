package io.github.ratecard.claim.finding;

import io.github.ratecard.claim.Severity;
import java.util.List;

/**
 * What was found in all files.
 *
 * @param procedure the id of the guide they were checked against
 * @param title what the procedure is called
 * @param priced whether payments were asked for
 */
public record CheckResult(String procedure, String title, boolean priced, List<CheckedFile> files) {
    public CheckResult {
        files = List.copyOf(files);
    }

    /** How many findings of this severity there are. */
    public long count(Severity severity) {
        return files.stream().mapToLong(file -> file.count(severity)).sum();
    }
}

package io.github.ratecard.release.row;

import io.github.ratecard.release.finding.FileFindings;
import io.github.ratecard.release.layout.FileHeader;
import io.github.ratecard.release.layout.ReadRow;
import java.util.List;

/**
 * What the rows of a file hold.
 *
 * @param rows those that can be read, in the order of the file
 * @param findings what was odd; checks add to it
 * @param ended whether the file ends as a whole one does; if not, lines at its end may be missing
 */
public record Reading(FileHeader header, List<ReadRow> rows, FileFindings findings, boolean ended) {
    /** The rows that are not held back. */
    public List<ReadRow> standing() {
        return findings.held().isEmpty()
                ? rows
                : rows.stream().filter(row -> !findings.isHeld(row.key())).toList();
    }
}

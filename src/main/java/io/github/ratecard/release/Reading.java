package io.github.ratecard.release;

import java.util.List;

/**
 * What the rows of a file hold.
 *
 * @param rows those that can be read, in the order of the file
 * @param findings what was odd; checks add to it
 * @param ended whether the file ends as a whole one does; if not, lines at its end may be missing
 */
record Reading(Header header, List<ReadRow> rows, Findings findings, boolean ended) {
    /** The rows that stand. */
    List<ReadRow> standing() {
        return findings.held().isEmpty()
                ? rows
                : rows.stream().filter(row -> !findings.isHeld(row.key())).toList();
    }
}

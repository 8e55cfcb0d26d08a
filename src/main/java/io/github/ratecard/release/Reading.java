package io.github.ratecard.release;

import java.util.List;
import java.util.Map;

/**
 * What the rows of a file hold.
 *
 * @param rows those that become rows of a table, in the order of the file
 * @param leftOut how many others there are, by what they are
 * @param ended whether the file ends as a whole one does; if not, lines at its end may be missing
 */
record Reading(Header header, List<ReadRow> rows, Map<String, Integer> leftOut, boolean ended) {}

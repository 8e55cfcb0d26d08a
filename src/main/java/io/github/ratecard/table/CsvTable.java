package io.github.ratecard.table;

import java.util.List;

/**
 * A CSV file of {@code data/} after it was read.
 *
 * @param rows those whose fields are right
 * @param sound whether nothing was wrong with the file, so that its totals mean something
 */
record CsvTable(TableKind kind, String shown, List<CsvRow> rows, boolean sound) {
    CsvTable {
        rows = List.copyOf(rows);
    }
}

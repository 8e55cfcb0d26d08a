package io.github.ratecard.data;

import io.github.ratecard.table.kind.TableKind;
import java.util.List;

/**
 * A CSV file of {@code data/} after it was read.
 *
 * @param rows those whose fields are right
 * @param sound whether nothing was wrong with the file, so that its totals mean something
 */
public record CsvTable(TableKind kind, String shown, List<CsvRow> rows, boolean sound) {
    public CsvTable {
        rows = List.copyOf(rows);
    }
}

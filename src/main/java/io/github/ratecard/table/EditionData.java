package io.github.ratecard.table;

import io.github.ratecard.model.DateRange;
import java.util.List;

/**
 * One edition as {@code data/} holds it.
 *
 * @param id {@code pfs/2026}
 * @param document its {@code edition.yaml}, checked
 * @param tables what its CSV files hold
 */
record EditionData(String id, DateRange dates, Node document, List<CsvTable> tables) {
    EditionData {
        tables = List.copyOf(tables);
    }

    String system() {
        return id.substring(0, id.indexOf('/'));
    }

    /** The name of the compiled table: {@code pfs-2026-rvu.table}. */
    String file(TableKind kind) {
        return id.replace('/', '-') + "-" + kind.file() + ".table";
    }

    /** The row of {@link TableKind#EDITIONS} for one of its tables. */
    String[] row(CsvTable table) {
        return new String[] {
            id,
            table.kind().name(),
            system(),
            dates.from().toString(),
            dates.to().toString(),
            document.find("released").map(Node::text).orElse(""),
            document.get("complete").flag() ? "Y" : "N",
            document.get("source").text(),
            document.get("title").text(),
            file(table.kind()),
            String.valueOf(table.rows().size())
        };
    }
}

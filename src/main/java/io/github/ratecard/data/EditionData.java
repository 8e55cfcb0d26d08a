package io.github.ratecard.data;

import io.github.ratecard.model.date.DateRange;
import io.github.ratecard.table.kind.TableKind;
import io.github.ratecard.yaml.Node;
import java.util.List;
import java.util.Optional;

/**
 * One edition as {@code data/} holds it.
 *
 * @param id {@code pfs/2026}
 * @param document its {@code edition.yaml}, checked
 * @param tables what its CSV files hold
 */
public record EditionData(String id, DateRange dates, Node document, List<CsvTable> tables) {
    public EditionData {
        tables = List.copyOf(tables);
    }

    /** A table of the edition, where it has one. */
    public Optional<CsvTable> table(TableKind kind) {
        return tables.stream().filter(table -> table.kind() == kind).findFirst();
    }

    String system() {
        return id.substring(0, id.indexOf('/'));
    }

    /** The name of the compiled table: {@code pfs-2026-rvu.table}. */
    public String file(TableKind kind) {
        return id.replace('/', '-') + "-" + kind.file() + ".table";
    }

    /** The row of {@link TableKind#EDITIONS} for one of its tables. */
    public String[] row(CsvTable table) {
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

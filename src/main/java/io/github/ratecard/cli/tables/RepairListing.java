package io.github.ratecard.cli.tables;

import io.github.ratecard.release.store.Repair;
import io.github.ratecard.report.amount.ValueKind;
import io.github.ratecard.report.tables.Listing;
import io.github.ratecard.table.kind.TableKind;
import java.util.ArrayList;
import java.util.List;

/** What {@code tables repair} dropped, and what to import again. */
final class RepairListing {
    private RepairListing() {}

    static Listing of(List<Repair.Dropped> dropped) {
        List<List<String>> rows = new ArrayList<>();
        for (Repair.Dropped each : dropped) {
            rows.add(List.of(
                    each.edition(),
                    each.kind().map(TableKind::file).orElse(""),
                    each.kind().map(TableKind::release).orElse(""),
                    String.join(", ", each.sources()),
                    each.what()));
        }
        List<Listing.Column> columns = List.of(
                column("edition", "Dropped", 0),
                column("table", "Table", 0),
                column("import", "Import again", 0),
                column("source", "It was", 1),
                column("because", "Because", 2));
        return new Listing("ratecard.repair/1", "dropped", columns, rows);
    }

    private static Listing.Column column(String name, String title, int spare) {
        return new Listing.Column(name, title, ValueKind.TEXT, spare);
    }
}

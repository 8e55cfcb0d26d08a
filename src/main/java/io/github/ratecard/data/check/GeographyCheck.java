package io.github.ratecard.data.check;

import io.github.ratecard.data.CsvRow;
import io.github.ratecard.data.CsvTable;
import io.github.ratecard.data.Data;
import io.github.ratecard.data.EditionData;
import io.github.ratecard.data.Findings;
import io.github.ratecard.table.kind.TableKind;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Checks that every locality and wage area of a ZIP code has its indices in an edition of the same dates. */
final class GeographyCheck {
    private final EditionData edition;
    private final Data data;
    private final Findings findings;

    private GeographyCheck(EditionData edition, Data data, Findings findings) {
        this.edition = edition;
        this.data = data;
        this.findings = findings;
    }

    static void check(EditionData edition, Data data, Findings findings) {
        GeographyCheck check = new GeographyCheck(edition, data, findings);
        edition.table(TableKind.ZIP_LOCALITY)
                .ifPresent(zips -> check.each(zips, TableKind.GPCI, "mac", "state", "number"));
        edition.table(TableKind.ZIP_AREA).ifPresent(zips -> {
            check.each(zips, TableKind.ASC_WAGE_INDEX, "cbsa");
            check.each(zips, TableKind.OPPS_WAGE_INDEX, "cbsa");
        });
    }

    /** Looks up the columns of every ZIP code among the same columns of another table. */
    private void each(CsvTable zips, TableKind kind, String... columns) {
        if (!data.isWhole(kind.system())) {
            return;
        }
        Set<List<String>> known = keys(kind, columns);
        for (CsvRow row : zips.rows()) {
            List<String> key = key(row, columns);
            if (!known.contains(key)) {
                findings.add(
                        "'" + String.join("-", key) + "' is not in the " + kind.title(),
                        row.place(columns[0]),
                        "one that an edition of the same time holds");
            }
        }
    }

    private Set<List<String>> keys(TableKind kind, String... columns) {
        Set<List<String>> keys = new HashSet<>();
        for (EditionData other : data.editions()) {
            if (other.dates().overlaps(edition.dates())) {
                other.table(kind).ifPresent(table -> table.rows().forEach(row -> keys.add(key(row, columns))));
            }
        }
        return keys;
    }

    private static List<String> key(CsvRow row, String... columns) {
        String[] key = new String[columns.length];
        for (int i = 0; i < columns.length; i++) {
            key[i] = row.text(columns[i]);
        }
        return List.of(key);
    }
}

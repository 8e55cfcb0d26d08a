package io.github.ratecard.table;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Every locality and wage area that a ZIP code leads to has its indices in an edition of the same time. */
final class PlaceCheck {
    private PlaceCheck() {}

    static void check(EditionData edition, Data data, Findings findings) {
        CrossChecks.table(edition, TableKind.ZIP_LOCALITY).ifPresent(zips -> {
            Set<String> known = keys(data, edition, TableKind.GPCI, "mac", "state", "number");
            each(zips, known, "mac", "locality", findings, "mac", "state", "number");
        });
        CrossChecks.table(edition, TableKind.ZIP_AREA).ifPresent(zips -> {
            for (TableKind index : List.of(TableKind.ASC_WAGE_INDEX, TableKind.OPPS_WAGE_INDEX)) {
                Set<String> known = keys(data, edition, index, "cbsa");
                each(zips, known, "cbsa", "area in the " + index.title(), findings, "cbsa");
            }
        });
    }

    private static void each(
            CsvTable zips, Set<String> known, String at, String what, Findings findings, String... columns) {
        for (CsvRow row : zips.rows()) {
            String key = key(row, columns);
            if (!known.contains(key)) {
                findings.add(
                        "there is no " + what + " '" + key + "'",
                        row.place(at),
                        "one that the edition of its time holds");
            }
        }
    }

    private static Set<String> keys(Data data, EditionData of, TableKind kind, String... columns) {
        Set<String> keys = new HashSet<>();
        for (EditionData edition : data.editions()) {
            if (edition.dates().overlaps(of.dates())) {
                CrossChecks.table(edition, kind)
                        .ifPresent(table -> table.rows().forEach(row -> keys.add(key(row, columns))));
            }
        }
        return keys;
    }

    private static String key(CsvRow row, String... columns) {
        StringBuilder key = new StringBuilder();
        for (String column : columns) {
            key.append(key.length() == 0 ? "" : "-").append(row.text(column));
        }
        return key.toString();
    }
}

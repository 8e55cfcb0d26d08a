package io.github.ratecard.data.check;

import io.github.ratecard.data.CsvRow;
import io.github.ratecard.data.CsvTable;
import io.github.ratecard.data.Data;
import io.github.ratecard.data.EditionData;
import io.github.ratecard.data.Findings;
import io.github.ratecard.table.kind.TableKind;
import java.util.HashSet;
import java.util.Set;

/** Checks that every indicator of a rate table is explained in {@link TableKind#INDICATORS}. */
final class IndicatorCheck {
    private final Set<String> known = new HashSet<>();
    private final Findings findings;

    IndicatorCheck(Data data, Findings findings) {
        this.findings = findings;
        for (EditionData edition : data.editions()) {
            edition.table(TableKind.INDICATORS)
                    .ifPresent(table ->
                            table.rows().forEach(row -> known.add(key(row.text("system"), row, "indicator"))));
        }
    }

    void check(CsvTable table) {
        String column = table.kind() == TableKind.RVU ? "status" : "indicator";
        boolean rates = table.kind() != TableKind.INDICATORS && table.kind().has(column);
        if (!rates) {
            return;
        }
        for (CsvRow row : table.rows()) {
            if (!known.contains(key(table.kind().system(), row, column))) {
                findings.add(
                        column + " '" + row.text(column) + "' is not explained for "
                                + table.kind().system(),
                        row.place(column),
                        "an indicator of the table 'indicators'");
            }
        }
    }

    private static String key(String system, CsvRow row, String column) {
        return system + " " + row.text(column);
    }
}

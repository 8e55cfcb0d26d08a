package io.github.ratecard.table;

import java.util.Optional;

/** What must hold between the files of {@code data/}. */
final class CrossChecks {
    private CrossChecks() {}

    static void check(Data data, Findings findings) {
        SourceCheck.check(data, findings);
        RuleTableCheck rules = new RuleTableCheck(findings);
        IndicatorCheck indicators = new IndicatorCheck(data, findings);
        for (EditionData edition : data.editions()) {
            for (CsvTable table : edition.tables()) {
                rules.check(table);
                indicators.check(table);
                RateCheck.check(edition, table, data.parameters(), findings);
            }
            PlaceCheck.check(edition, data, findings);
        }
    }

    /** A table of an edition, where it has one. */
    static Optional<CsvTable> table(EditionData edition, TableKind kind) {
        return edition.tables().stream().filter(table -> table.kind() == kind).findFirst();
    }
}

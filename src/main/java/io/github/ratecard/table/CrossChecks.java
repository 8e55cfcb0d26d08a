package io.github.ratecard.table;

import java.util.Optional;

/** What must hold between the files of {@code data/}, as far as they could be read. */
final class CrossChecks {
    private final Data data;
    private final Findings findings;

    private CrossChecks(Data data, Findings findings) {
        this.data = data;
        this.findings = findings;
    }

    static void check(Data data, Findings findings) {
        new CrossChecks(data, findings).check();
    }

    private void check() {
        if (data.isWhole(DataReader.SOURCES)) {
            SourceCheck.check(data, findings);
        }
        for (EditionData edition : data.editions()) {
            edition.tables().forEach(new RuleTableCheck(findings)::check);
            if (data.isWhole(DataReader.PARAMETERS)) {
                edition.tables().forEach(table -> RateCheck.check(edition, table, data.parameters(), findings));
            }
            PlaceCheck.check(edition, data, findings);
        }
        if (data.isWhole(TableKind.INDICATORS.system())) {
            IndicatorCheck indicators = new IndicatorCheck(data, findings);
            data.editions().forEach(edition -> edition.tables().forEach(indicators::check));
        }
    }

    /** A table of an edition, where it has one. */
    static Optional<CsvTable> table(EditionData edition, TableKind kind) {
        return edition.tables().stream().filter(table -> table.kind() == kind).findFirst();
    }
}

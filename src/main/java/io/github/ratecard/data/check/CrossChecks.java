package io.github.ratecard.data.check;

import io.github.ratecard.data.Data;
import io.github.ratecard.data.EditionData;
import io.github.ratecard.data.Findings;
import io.github.ratecard.table.kind.TableKind;

/** What must hold between the files of {@code data/}, as far as they could be read. */
public final class CrossChecks {
    private final Data data;
    private final Findings findings;

    private CrossChecks(Data data, Findings findings) {
        this.data = data;
        this.findings = findings;
    }

    public static void check(Data data, Findings findings) {
        new CrossChecks(data, findings).check();
    }

    private void check() {
        if (data.isWhole(Data.SOURCES)) {
            SourceCheck.check(data, findings);
        }
        for (EditionData edition : data.editions()) {
            edition.tables().forEach(new RuleTableCheck(findings)::check);
            if (data.isWhole(Data.PARAMETERS)) {
                edition.tables().forEach(table -> RateCheck.check(edition, table, data.parameters(), findings));
            }
            GeographyCheck.check(edition, data, findings);
        }
        if (data.isWhole(TableKind.INDICATORS.system())) {
            IndicatorCheck indicators = new IndicatorCheck(data, findings);
            data.editions().forEach(edition -> edition.tables().forEach(indicators::check));
        }
    }
}

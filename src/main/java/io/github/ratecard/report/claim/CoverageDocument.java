package io.github.ratecard.report.claim;

import io.github.ratecard.claim.Cited;
import io.github.ratecard.claim.coverage.CoverageAnswer;
import io.github.ratecard.claim.guide.Payer;
import io.github.ratecard.document.Blocks;
import io.github.ratecard.document.Document;
import io.github.ratecard.document.Table;
import io.github.ratecard.document.Table.Column;
import io.github.ratecard.document.Table.Row;
import io.github.ratecard.guide.CitedStatements;
import io.github.ratecard.report.words.ClaimDisclaimers;
import java.util.ArrayList;
import java.util.List;

/** Who covers a procedure. */
public final class CoverageDocument {
    private CoverageDocument() {}

    public static Document of(CoverageAnswer answer) {
        List<Row> rows = new ArrayList<>();
        for (Payer payer : answer.payers()) {
            rows.add(Row.of(payer.source(), payer.name(), payer.covered(), payer.text()));
        }
        List<Cited> policy = new ArrayList<>(answer.coverage().facts());
        policy.addAll(answer.coverage().notes());
        return new Blocks()
                .add(new Table(
                        "",
                        Table.Kind.ENTRIES,
                        "source",
                        List.of(Column.key("payer"), Column.prose("covered"), Column.note("conditions")),
                        rows))
                .notes("Medicare policy", CitedStatements.all(policy))
                .document(answer.title() + ": who covers it", List.of(), ClaimDisclaimers.general());
    }
}

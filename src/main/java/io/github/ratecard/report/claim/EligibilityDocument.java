package io.github.ratecard.report.claim;

import io.github.ratecard.claim.coverage.Criterion;
import io.github.ratecard.claim.coverage.Verdict;
import io.github.ratecard.document.Blocks;
import io.github.ratecard.document.Document;
import io.github.ratecard.document.Statement;
import io.github.ratecard.document.Table;
import io.github.ratecard.document.Table.Column;
import io.github.ratecard.document.Table.Row;
import io.github.ratecard.report.words.ClaimDisclaimers;
import java.util.ArrayList;
import java.util.List;

/** Whether a patient qualifies. */
public final class EligibilityDocument {
    private EligibilityDocument() {}

    public static Document of(Verdict verdict) {
        List<Row> rows = new ArrayList<>();
        for (Criterion criterion : verdict.criteria()) {
            rows.add(Row.of(
                    criterion.source(), criterion.name(), criterion.answer().word(), criterion.text()));
        }
        List<Statement> notes = new ArrayList<>();
        verdict.assumptions().forEach(assumption -> notes.add(Statement.of("assumption: " + assumption)));
        verdict.warnings().forEach(warning -> notes.add(Statement.of("warning: " + warning)));
        return new Blocks()
                .add(new Table(
                        "",
                        Table.Kind.ENTRIES,
                        "authority",
                        List.of(Column.word("criterion"), Column.key("verdict"), Column.note("why")),
                        rows))
                .notes("Notes", notes)
                .document(
                        verdict.title() + ": " + verdict.word() + " on " + verdict.index(),
                        List.of(),
                        ClaimDisclaimers.general());
    }
}

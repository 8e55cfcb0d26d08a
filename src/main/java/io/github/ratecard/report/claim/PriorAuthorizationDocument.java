package io.github.ratecard.report.claim;

import io.github.ratecard.claim.guide.PriorAuthorization;
import io.github.ratecard.document.Blocks;
import io.github.ratecard.document.Document;
import io.github.ratecard.document.Table;
import io.github.ratecard.document.Table.Column;
import io.github.ratecard.document.Table.Row;
import io.github.ratecard.guide.CitedStatements;
import io.github.ratecard.report.words.ClaimDisclaimers;
import java.util.ArrayList;
import java.util.List;

/** What to send to a plan. */
public final class PriorAuthorizationDocument {
    private PriorAuthorizationDocument() {}

    /** @param title of the procedure */
    public static Document of(String title, PriorAuthorization answer) {
        List<Row> rows = new ArrayList<>();
        answer.send().forEach(item -> rows.add(Row.of(item.source(), item.name(), item.value())));
        return new Blocks()
                .add(new Table("", Table.Kind.COPY, "source", List.of(Column.word("item"), Column.prose("send")), rows))
                .bullets(CitedStatements.all(answer.notes()))
                .document(title + ": prior authorization", List.of(answer.intro()), ClaimDisclaimers.general());
    }
}

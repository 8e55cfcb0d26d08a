package io.github.ratecard.guide;

import io.github.ratecard.claim.Cited;
import io.github.ratecard.document.Statement;
import java.util.ArrayList;
import java.util.List;

/** The cited sentences of a procedure guide as statements of a document. */
public final class CitedStatements {
    private CitedStatements() {}

    public static Statement of(Cited cited) {
        return Statement.of(cited.value(), cited.source());
    }

    public static List<Statement> all(List<Cited> sentences) {
        List<Statement> statements = new ArrayList<>();
        sentences.forEach(sentence -> statements.add(of(sentence)));
        return statements;
    }
}

package io.github.ratecard.guide;

import io.github.ratecard.model.Outcome;
import io.github.ratecard.model.Reason;
import io.github.ratecard.model.Term;
import java.util.ArrayList;
import java.util.List;

/** The blocks of one section while they are put together; what has nothing in it is left out. */
final class Blocks {
    private final List<Block> blocks = new ArrayList<>();
    private final List<Statement> reasons = new ArrayList<>();

    Blocks subheading(String text) {
        blocks.add(new Block.Subheading(text));
        return this;
    }

    Blocks paragraph(Statement statement) {
        blocks.add(new Block.Paragraph(statement));
        return this;
    }

    Blocks bullets(List<Statement> items) {
        if (!items.isEmpty()) {
            blocks.add(new Block.Bullets(items));
        }
        return this;
    }

    Blocks table(String caption, List<GuideTable.Column> columns, List<GuideTable.Row> rows) {
        if (!rows.isEmpty()) {
            blocks.add(new GuideTable(caption, columns, rows));
        }
        return this;
    }

    Blocks form(io.github.ratecard.claim.SampleForm form) {
        blocks.add(new Block.Drawing(form));
        return this;
    }

    /** Remembers why an amount is missing; {@link #reasons()} says it. */
    Outcome<Term> explained(Outcome<Term> amount) {
        amount.missing().ifPresent(this::explain);
        return amount;
    }

    void explain(Reason reason) {
        Statement statement = Statement.of(reason);
        if (!reasons.contains(statement)) {
            reasons.add(statement);
        }
    }

    /** Why amounts are missing, each reason once. */
    List<Statement> reasons() {
        return reasons;
    }

    /** The section; one with nothing in it has no blocks. */
    Section section(String id, String title) {
        return new Section(id, title, blocks);
    }
}

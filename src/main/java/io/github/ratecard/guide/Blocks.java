package io.github.ratecard.guide;

import io.github.ratecard.model.Outcome;
import io.github.ratecard.model.Reason;
import io.github.ratecard.model.Term;
import io.github.ratecard.quote.Quote;
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

    /** A table without the columns in which no row has anything. */
    Blocks table(String caption, List<GuideTable.Column> columns, List<GuideTable.Row> rows) {
        List<GuideTable.Column> held = new ArrayList<>();
        List<List<GuideTable.Cell>> cells = new ArrayList<>();
        rows.forEach(row -> cells.add(new ArrayList<>()));
        for (int i = 0; i < columns.size(); i++) {
            int column = i;
            if (rows.stream().anyMatch(row -> !row.cells().get(column).equals(GuideTable.Cell.NONE))) {
                held.add(columns.get(i));
                for (int row = 0; row < rows.size(); row++) {
                    cells.get(row).add(rows.get(row).cells().get(i));
                }
            }
        }
        if (!rows.isEmpty()) {
            List<GuideTable.Row> narrowed = new ArrayList<>();
            for (int row = 0; row < rows.size(); row++) {
                narrowed.add(new GuideTable.Row(cells.get(row), rows.get(row).sources()));
            }
            blocks.add(new GuideTable(caption, held, narrowed));
        }
        return this;
    }

    Blocks chart(String caption, Quote quote) {
        blocks.add(new Block.Chart(caption, quote));
        return this;
    }

    Blocks form(io.github.ratecard.claim.form.SampleForm form) {
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

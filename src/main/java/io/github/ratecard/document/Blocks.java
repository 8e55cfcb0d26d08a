package io.github.ratecard.document;

import io.github.ratecard.model.Outcome;
import io.github.ratecard.model.Reason;
import io.github.ratecard.model.Term;
import java.util.ArrayList;
import java.util.List;

/** Blocks while they are put together; what has nothing in it is left out. */
public final class Blocks {
    private static final String CAUTION = "What this is not";

    private final List<Block> blocks = new ArrayList<>();
    private final List<Statement> reasons = new ArrayList<>();

    public Blocks subheading(String text) {
        return heading(3, text);
    }

    public Blocks heading(int level, String text) {
        blocks.add(new Block.Heading(level, text));
        return this;
    }

    public Blocks paragraph(Statement statement) {
        blocks.add(new Block.Paragraph(statement));
        return this;
    }

    public Blocks bullets(List<Statement> items) {
        if (!items.isEmpty()) {
            blocks.add(new Block.Bullets(items));
        }
        return this;
    }

    public Blocks notes(String heading, List<Statement> items) {
        if (!items.isEmpty()) {
            blocks.add(new Block.Notes(heading, items));
        }
        return this;
    }

    /** A table without the columns in which no row has anything. */
    public Blocks table(String caption, List<Table.Column> columns, List<Table.Row> rows) {
        List<Table.Column> held = new ArrayList<>();
        List<List<Table.Cell>> cells = new ArrayList<>();
        rows.forEach(row -> cells.add(new ArrayList<>()));
        for (int i = 0; i < columns.size(); i++) {
            int column = i;
            if (rows.stream().anyMatch(row -> !row.cells().get(column).equals(Table.Cell.NONE))) {
                held.add(columns.get(i));
                for (int row = 0; row < rows.size(); row++) {
                    cells.get(row).add(rows.get(row).cells().get(i));
                }
            }
        }
        if (!rows.isEmpty()) {
            List<Table.Row> narrowed = new ArrayList<>();
            for (int row = 0; row < rows.size(); row++) {
                narrowed.add(new Table.Row(cells.get(row), rows.get(row).sources()));
            }
            blocks.add(new Table(caption, Table.Kind.GRID, "Source", held, narrowed));
        }
        return this;
    }

    public Blocks add(Block block) {
        blocks.add(block);
        return this;
    }

    public Blocks form(SampleForm form) {
        blocks.add(new Block.Drawing(form));
        return this;
    }

    /** Remembers why an amount is missing; {@link #reasons()} says it. */
    public Outcome<Term> explained(Outcome<Term> amount) {
        amount.missing().ifPresent(this::explain);
        return amount;
    }

    public void explain(Reason reason) {
        Statement statement = Statement.of(reason);
        if (!reasons.contains(statement)) {
            reasons.add(statement);
        }
    }

    /** Why amounts are missing, each reason once. */
    public List<Statement> reasons() {
        return reasons;
    }

    /** Sentences under a heading; nothing where there are none. */
    public Blocks sentences(String heading, List<String> sentences) {
        List<Statement> items = new ArrayList<>();
        for (String sentence : sentences) {
            items.add(Statement.of(sentence));
        }
        return notes(heading, items);
    }

    /** A document of these blocks. */
    public Document document(String title, List<String> facts, List<String> disclaimers) {
        return new Document(title, true, "", facts, blocks, CAUTION, disclaimers, List.of());
    }

    /** The blocks so far as an appendix. */
    public Block.Appendix appendix() {
        return new Block.Appendix(blocks);
    }

    /** The section; one with nothing in it has no blocks. */
    public Section section(String id, String title) {
        return new Section(id, title, blocks);
    }
}

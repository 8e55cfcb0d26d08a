package io.github.ratecard.report.claim;

import io.github.ratecard.claim.Medium;
import io.github.ratecard.claim.form.Instruction;
import io.github.ratecard.claim.form.Instructions;
import io.github.ratecard.document.Blocks;
import io.github.ratecard.document.Document;
import io.github.ratecard.document.Statement;
import io.github.ratecard.document.Table;
import io.github.ratecard.document.Table.Cell;
import io.github.ratecard.document.Table.Column;
import io.github.ratecard.document.Table.Row;
import io.github.ratecard.report.words.ClaimDisclaimers;
import java.util.ArrayList;
import java.util.List;

/** How a claim is filled. */
public final class InstructionsDocument {
    private final Instructions claim;
    private final boolean electronic;

    private InstructionsDocument(Instructions claim) {
        this.claim = claim;
        this.electronic = claim.medium() == Medium.ELECTRONIC;
    }

    public static Document of(Instructions claim) {
        return new InstructionsDocument(claim).build();
    }

    private Document build() {
        List<Row> rows = new ArrayList<>();
        claim.fields().forEach(field -> rows.add(row(field)));
        List<Statement> notes = new ArrayList<>();
        claim.remarks().forEach(remark -> notes.add(Statement.of(remark.value())));
        claim.warnings().forEach(warning -> notes.add(Statement.of(warning.text())));
        return new Blocks()
                .add(new Table("", Table.Kind.FIELDS, "source", columns(), rows))
                .notes("Notes", notes)
                .document(
                        claim.title() + ": " + claim.form() + ", "
                                + claim.medium().word(),
                        List.of(
                                claim.date().toString(),
                                "site " + claim.site().word(),
                                "payer " + claim.payer().name()),
                        ClaimDisclaimers.general());
    }

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.word("field"));
        if (electronic) {
            columns.add(Column.word("electronic"));
        }
        columns.addAll(List.of(Column.word("what"), Column.word("enter"), Column.note("why")));
        return columns;
    }

    private Row row(Instruction field) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(field.place() + (field.line() > 0 ? ", line " + field.line() : "")));
        if (electronic) {
            String loop = field.loop().isEmpty() ? "" : "loop " + field.loop() + " ";
            cells.add(Cell.of(loop + field.element()));
        }
        cells.addAll(List.of(Cell.of(field.name()), Cell.of(field.value()), Cell.of(field.note())));
        return new Row(cells, List.of(field.source()));
    }
}

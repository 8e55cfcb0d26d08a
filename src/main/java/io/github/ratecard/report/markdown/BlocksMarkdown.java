package io.github.ratecard.report.markdown;

import io.github.ratecard.document.BlockWriter;
import io.github.ratecard.document.SampleForm;
import io.github.ratecard.document.SampleForm.Box;
import io.github.ratecard.document.Statement;
import io.github.ratecard.document.Table;
import io.github.ratecard.document.Table.Setting;
import io.github.ratecard.report.view.BlockCells;
import io.github.ratecard.report.writer.Markdown;
import java.util.ArrayList;
import java.util.List;

/** The blocks of a document as Markdown. */
final class BlocksMarkdown implements BlockWriter {
    private final Markdown out;
    private final BlockCells cells;

    BlocksMarkdown(Markdown out, BlockCells cells) {
        this.out = out;
        this.cells = cells;
    }

    @Override
    public void subheading(String text) {
        out.heading(3, text);
    }

    @Override
    public void paragraph(Statement statement) {
        out.paragraph(cells.marked(statement));
    }

    @Override
    public void bullets(List<Statement> items) {
        out.list(cells.marked(items));
    }

    @Override
    public void notes(String heading, List<Statement> items) {
        out.heading(2, heading);
        bullets(items);
    }

    @Override
    public void table(Table table) {
        if (!table.caption().isEmpty()) {
            out.paragraph(table.caption());
        }
        StringBuilder columns = new StringBuilder();
        for (Table.Column column : table.columns()) {
            columns.append(column.setting() == Setting.NUMBER ? 'r' : 'l');
        }
        out.table(columns.append('l').toString(), cells.header(table).toArray(new String[0]));
        table.rows().forEach(row -> out.row(cells.row(table, row).toArray(new String[0])));
    }

    /** The fields of the form in its order, its service lines as a table between them. */
    @Override
    public void form(SampleForm form) {
        out.paragraph(BlockCells.sample(form));
        boxes(form.head());
        List<String> header = new ArrayList<>();
        for (Box column : form.columns()) {
            header.add(column.place() + " " + column.name());
        }
        out.table("l".repeat(header.size()), header.toArray(new String[0]));
        for (List<String> line : form.lines()) {
            out.row(line.toArray(new String[0]));
        }
        boxes(form.foot());
    }

    private void boxes(List<Box> boxes) {
        if (!boxes.isEmpty()) {
            out.table("lll", "Field", "Name", "Entry");
            for (Box box : boxes) {
                out.row(box.place(), box.name(), box.value());
            }
        }
    }
}

package io.github.ratecard.report.text;

import io.github.ratecard.document.BlockWriter;
import io.github.ratecard.document.SampleForm;
import io.github.ratecard.document.Statement;
import io.github.ratecard.document.Table;
import io.github.ratecard.report.view.BlockCells;
import io.github.ratecard.report.writer.Page;
import java.util.List;

/** The blocks of a document for people to read in a terminal. */
final class BlocksText implements BlockWriter {
    private final Page page;
    private final BlockCells cells;

    BlocksText(Page page, BlockCells cells) {
        this.page = page;
        this.cells = cells;
    }

    @Override
    public void subheading(String text) {
        page.blank();
        page.heading(text);
    }

    @Override
    public void paragraph(Statement statement) {
        page.blank();
        page.prose("", "", cells.marked(statement));
    }

    @Override
    public void bullets(List<Statement> items) {
        page.blank();
        cells.marked(items).forEach(page::bullet);
    }

    @Override
    public void notes(String heading, List<Statement> items) {
        page.blank();
        page.heading(heading);
        cells.marked(items).forEach(page::bullet);
    }

    @Override
    public void table(Table table) {
        page.blank();
        if (!table.caption().isEmpty()) {
            page.heading(table.caption());
        }
        TableText text = new TableText(table, cells, page);
        Runnable set = switch (table.kind()) {
            case GRID -> text::grid;
            case ENTRIES -> text::entries;
            case FIELDS -> text::fields;
            case COPY -> text::copy;
        };
        set.run();
    }

    @Override
    public void form(SampleForm form) {
        page.blank();
        FormDrawing.draw(form, page);
    }
}

package io.github.ratecard.report.text;

import io.github.ratecard.claim.form.SampleForm;
import io.github.ratecard.guide.BlockWriter;
import io.github.ratecard.guide.GuideDocument;
import io.github.ratecard.guide.GuideDocument.Fact;
import io.github.ratecard.guide.GuideDocument.Reference;
import io.github.ratecard.guide.GuideTable;
import io.github.ratecard.guide.Section;
import io.github.ratecard.guide.Statement;
import io.github.ratecard.quote.Quote;
import io.github.ratecard.report.amount.Options;
import io.github.ratecard.report.view.GuideCells;
import io.github.ratecard.report.writer.FittedGrid;
import io.github.ratecard.report.writer.Page;
import java.util.ArrayList;
import java.util.List;

/** A guide for people to read in a terminal, or to print as it is. */
public final class GuideText implements BlockWriter {
    private final GuideDocument guide;
    private final Options options;
    private final GuideCells cells;
    private final Page page;
    private int sections;

    private GuideText(GuideDocument guide, Options options) {
        this.guide = guide;
        this.options = options;
        this.cells = new GuideCells(guide, options);
        this.page = new Page(options.columns(), options.colour());
    }

    public static String of(GuideDocument guide, Options options) {
        return new GuideText(guide, options).write();
    }

    private String write() {
        page.heading(GuideCells.heading(guide));
        for (Fact fact : guide.facts()) {
            page.prose("", "  ", fact.label() + ": " + fact.value());
        }
        for (String warning : cells.warnings(options.rounding())) {
            page.prose("", "  ", "Warning: " + warning);
        }
        for (Section section : guide.sections()) {
            heading(section.title());
            section.blocks().forEach(block -> block.write(this));
        }
        if (!guide.references().isEmpty()) {
            heading(GuideCells.REFERENCES);
            page.blank();
            int number = 0;
            for (Reference reference : guide.references()) {
                String mark = "[" + ++number + "] ";
                page.prose(mark, " ".repeat(mark.length()), GuideCells.reference(reference));
                if (!reference.url().isEmpty()) {
                    String indent = " ".repeat(mark.length());
                    page.prose(indent, indent, reference.url());
                }
            }
        }
        heading(GuideCells.DISCLAIMERS);
        page.blank();
        cells.disclaimers().forEach(page::bullet);
        return page.toString();
    }

    private void heading(String title) {
        page.blank();
        String numbered = ++sections + ". " + title;
        page.heading(numbered);
        page.line("═".repeat(Math.min(numbered.length(), page.width())));
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
        items.forEach(item -> page.bullet(cells.marked(item)));
    }

    @Override
    public void table(GuideTable table) {
        page.blank();
        page.heading(table.caption());
        int note = note(table);
        StringBuilder columns = new StringBuilder();
        for (GuideTable.Column column : table.columns()) {
            columns.append(letter(column.setting()));
        }
        columns.append(GuideCells.hasSources(table) ? "w" : "");
        FittedGrid grid = new FittedGrid(columns.toString(), without(note, cells.header(table)));
        for (GuideTable.Row row : table.rows()) {
            String[] texts = cells.row(table, row);
            grid.row(note < 0 ? "" : texts[note], without(note, texts));
        }
        grid.write(page);
    }

    private static String letter(GuideTable.Setting setting) {
        switch (setting) {
            case NUMBER:
                return "r";
            case PROSE:
                return "p";
            case NOTE:
                return "";
            default:
                return "l";
        }
    }

    /** The column whose sentences stand below their row; -1 for none. */
    private static int note(GuideTable table) {
        for (int i = 0; i < table.columns().size(); i++) {
            if (table.columns().get(i).setting() == GuideTable.Setting.NOTE) {
                return i;
            }
        }
        return -1;
    }

    private static String[] without(int column, String[] cells) {
        List<String> others = new ArrayList<>(List.of(cells));
        if (column >= 0) {
            others.remove(column);
        }
        return others.toArray(new String[0]);
    }

    /** Nothing: letters draw no bars that say more than the table. */
    @Override
    public void chart(String caption, Quote quote) {}

    @Override
    public void form(SampleForm form) {
        page.blank();
        FormDrawing.draw(form, page);
    }
}

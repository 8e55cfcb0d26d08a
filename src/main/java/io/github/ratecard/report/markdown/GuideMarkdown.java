package io.github.ratecard.report.markdown;

import io.github.ratecard.claim.form.SampleForm;
import io.github.ratecard.claim.form.SampleForm.Box;
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
import io.github.ratecard.report.writer.Markdown;
import java.util.ArrayList;
import java.util.List;

/** A guide as Markdown. */
public final class GuideMarkdown implements BlockWriter {
    private final GuideDocument guide;
    private final Options options;
    private final GuideCells cells;
    private final Markdown out = new Markdown();

    private GuideMarkdown(GuideDocument guide, Options options) {
        this.guide = guide;
        this.options = options;
        this.cells = new GuideCells(guide, options);
    }

    public static String of(GuideDocument guide, Options options) {
        return new GuideMarkdown(guide, options).write();
    }

    private String write() {
        out.heading(1, GuideCells.heading(guide));
        List<String> facts = new ArrayList<>();
        for (Fact fact : guide.facts()) {
            facts.add(fact.label() + ": " + fact.value());
        }
        cells.warnings(options.rounding()).forEach(warning -> facts.add("Warning: " + warning));
        out.list(facts);
        for (Section section : guide.sections()) {
            out.heading(2, section.title());
            section.blocks().forEach(block -> block.write(this));
        }
        if (!guide.references().isEmpty()) {
            out.heading(2, GuideCells.REFERENCES);
            List<String> references = new ArrayList<>();
            for (Reference reference : guide.references()) {
                references.add("[" + (references.size() + 1) + "] " + GuideCells.reference(reference)
                        + (reference.url().isEmpty() ? "" : ". " + reference.url()));
            }
            out.list(references);
        }
        out.heading(2, GuideCells.DISCLAIMERS);
        out.list(cells.disclaimers());
        return out.toString();
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
        List<String> texts = new ArrayList<>();
        items.forEach(item -> texts.add(cells.marked(item)));
        out.list(texts);
    }

    @Override
    public void table(GuideTable table) {
        out.paragraph(table.caption());
        StringBuilder columns = new StringBuilder();
        for (GuideTable.Column column : table.columns()) {
            columns.append(column.setting() == GuideTable.Setting.NUMBER ? 'r' : 'l');
        }
        out.table(columns.append('l').toString(), cells.header(table));
        table.rows().forEach(row -> out.row(cells.row(table, row)));
    }

    /** Nothing: Markdown has no bars. */
    @Override
    public void chart(String caption, Quote quote) {}

    /** The fields of the form in its order, its service lines as a table between them. */
    @Override
    public void form(SampleForm form) {
        out.paragraph(GuideCells.sample(form));
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

package io.github.ratecard.report.markdown;

import io.github.ratecard.document.Block;
import io.github.ratecard.document.BlockWriter;
import io.github.ratecard.document.Document;
import io.github.ratecard.document.Item;
import io.github.ratecard.document.Reference;
import io.github.ratecard.document.SampleForm;
import io.github.ratecard.document.SampleForm.Box;
import io.github.ratecard.document.Section;
import io.github.ratecard.document.Statement;
import io.github.ratecard.document.Table;
import io.github.ratecard.document.Table.Detail;
import io.github.ratecard.model.Term;
import io.github.ratecard.report.amount.Options;
import io.github.ratecard.report.amount.TermTree;
import io.github.ratecard.report.view.BlockCells;
import io.github.ratecard.report.view.Citing;
import io.github.ratecard.report.words.Notes;
import io.github.ratecard.report.words.Sources;
import io.github.ratecard.report.writer.Markdown;
import io.github.ratecard.report.writer.Page;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/** A document as Markdown. */
public final class DocumentMarkdown implements BlockWriter {
    private final Options options;
    private final BlockCells cells;
    private final Markdown out;
    /** How the amounts of the tables so far come about; told at the end, for a cell has no room for it. */
    private final List<Explained> explained = new ArrayList<>();

    private DocumentMarkdown(Markdown out, Document document, Options options) {
        this.out = out;
        this.options = options;
        this.cells = new BlockCells(options, new Citing(document.references(), options));
    }

    private record Explained(String what, Term amount) {}

    public static String of(Document document, Options options) {
        return new DocumentMarkdown(new Markdown(), document, options)
                .write(document)
                .toString();
    }

    /** The same, of any length. */
    public static void to(Writer writer, Document document, Options options) {
        new DocumentMarkdown(new Markdown(writer), document, options)
                .write(document)
                .end();
    }

    private Markdown write(Document document) {
        document.prepared().forEach(out::paragraph);
        if (document.titled()) {
            out.heading(1, document.title());
        }
        if (!document.facts().isEmpty()) {
            out.paragraph(String.join(" · ", document.facts()));
        }
        document.blocks().forEach(block -> block.write(this));
        if (!document.references().isEmpty()) {
            out.heading(2, Document.REFERENCES);
            List<String> references = new ArrayList<>();
            for (Reference reference : document.references()) {
                references.add("[" + (references.size() + 1) + "] " + reference.text()
                        + (reference.url().isEmpty() ? "" : ". " + reference.url()));
            }
            out.list(references);
        }
        list(document.caution(), document.disclaimers());
        return out;
    }

    private void list(String heading, List<String> items) {
        if (!items.isEmpty()) {
            out.heading(2, heading);
            out.list(items);
        }
    }

    @Override
    public void section(Section section) {
        out.heading(2, section.title());
        section.blocks().forEach(block -> block.write(this));
    }

    @Override
    public void heading(int level, String text) {
        out.heading(level, text);
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
        list(heading, cells.marked(items));
    }

    @Override
    public void outline(List<Item> items) {
        out.nested();
        items.forEach(item -> item(item, 0));
    }

    /** Each item behind as many blanks as it stands to the right. */
    private void item(Item item, int depth) {
        out.item("  ".repeat(depth) + item.text());
        item.items().forEach(each -> item(each, depth + 1));
        item.details().forEach(each -> out.item("  ".repeat(depth + 1) + each));
    }

    @Override
    public void table(Table table) {
        boolean values = table.kind() == Table.Kind.VALUES || table.kind() == Table.Kind.PAIRS;
        if (!table.caption().isEmpty() && values) {
            out.heading(2, table.caption());
        } else if (!table.caption().isEmpty()) {
            out.paragraph(table.caption());
        }
        rows(table);
    }

    private void rows(Table table) {
        boolean grouped = !table.groups().isEmpty();
        StringBuilder sides = new StringBuilder(grouped ? "l" : "");
        for (Table.Column column : table.columns()) {
            sides.append(column.setting().isNumber() ? 'r' : 'l');
        }
        List<String> header = cells.header(table);
        if (grouped) {
            header.add(0, table.groups());
        }
        if (!table.rows().isEmpty()) {
            out.table(sides.append('l').toString(), header.toArray(new String[0]));
        }
        List<String> below = new ArrayList<>();
        table.remarks().forEach(remark -> below.add(remark.whole()));
        for (Table.Row row : table.rows()) {
            List<String> texts = cells.row(table, row);
            String what = grouped ? row.group().label() + ", " + texts.get(0) : texts.get(0);
            if (grouped) {
                texts.add(0, row.group().label());
            }
            out.row(texts.toArray(new String[0]));
            for (Table.Cell cell : row.cells()) {
                cell.formula()
                        .ifPresent(term -> explained.add(new Explained(texts.get(0) + ", " + texts.get(1), term)));
            }
            for (Detail detail : row.details()) {
                if (detail.kind() == Detail.Kind.REASON) {
                    Notes.addOnce(below, detail.text());
                } else if (detail.kind() == Detail.Kind.FORMULA) {
                    explained.add(new Explained(
                            detail.text().isEmpty() ? what : what + ", " + detail.text(),
                            detail.terms().get(0)));
                }
            }
        }
        if (!below.isEmpty()) {
            out.list(below);
        }
    }

    @Override
    public void origins(Block.Origins origins) {
        if (options.explain() && !explained.isEmpty()) {
            out.heading(2, "Every term of each amount");
            for (Explained each : explained) {
                Page page = new Page(Page.MOST_COLUMNS, false);
                TermTree.draw(page, "", each.amount);
                out.paragraph(each.what);
                out.block(page.toString());
            }
        }
        if (origins.always() || options.explain()) {
            List<String> titles = new ArrayList<>();
            origins.documents().forEach(id -> titles.add(Sources.text(id, options)));
            list("Sources", titles);
        }
    }

    /** The fields of the form in its order, its service lines as a table between them. */
    @Override
    public void form(SampleForm form) {
        out.paragraph(BlockCells.sample(form));
        boxes(form.head());
        rows(BlockCells.lines(form));
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

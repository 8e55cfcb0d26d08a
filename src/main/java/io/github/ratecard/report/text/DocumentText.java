package io.github.ratecard.report.text;

import io.github.ratecard.document.Block;
import io.github.ratecard.document.BlockWriter;
import io.github.ratecard.document.Document;
import io.github.ratecard.document.Item;
import io.github.ratecard.document.Reference;
import io.github.ratecard.document.SampleForm;
import io.github.ratecard.document.Section;
import io.github.ratecard.document.Statement;
import io.github.ratecard.document.Table;
import io.github.ratecard.report.amount.Options;
import io.github.ratecard.report.view.BlockCells;
import io.github.ratecard.report.view.Citing;
import io.github.ratecard.report.words.Sources;
import io.github.ratecard.report.writer.Page;
import java.io.Writer;
import java.util.List;

/** A document for people to read in a terminal. */
public final class DocumentText implements BlockWriter {
    private static final String STEP = "  ";

    private final Options options;
    private final Page page;
    private final BlockCells cells;
    /** How many sections there are so far. */
    private int sections;

    private DocumentText(Page page, Document document, Options options) {
        this.options = options;
        this.page = page;
        this.cells = new BlockCells(options, new Citing(document.references(), options));
    }

    /** The whole output, ending with a line end. */
    public static String of(Document document, Options options) {
        Page page = new Page(options.columns(), options.colour());
        new DocumentText(page, document, options).write(document);
        return page.toString();
    }

    /** The same output, which may be of any length. */
    public static void to(Writer out, Document document, Options options) {
        Page page = new Page(options.columns(), options.colour(), out);
        new DocumentText(page, document, options).write(document);
        page.end();
    }

    private void write(Document document) {
        for (String line : document.prepared()) {
            page.prose("", "", line);
        }
        if (document.titled()) {
            if (!document.prepared().isEmpty()) {
                page.blank();
            }
            page.heading(document.title());
        }
        if (!document.facts().isEmpty()) {
            page.prose("", "", String.join(" · ", document.facts()));
        }
        for (Block block : document.blocks()) {
            block.write(this);
        }
        if (!document.references().isEmpty()) {
            references(document.references());
        }
        if (sections > 0) {
            title(document.caution());
            page.blank();
            document.disclaimers().forEach(page::bullet);
        } else if (!document.disclaimers().isEmpty()) {
            page.blank();
            for (String sentence : document.disclaimers()) {
                page.dim(sentence);
            }
        }
    }

    private void references(List<Reference> references) {
        title(Document.REFERENCES);
        page.blank();
        int number = 0;
        for (Reference reference : references) {
            String mark = "[" + ++number + "] ";
            String indent = " ".repeat(mark.length());
            page.prose(mark, indent, reference.text());
            if (!reference.url().isEmpty()) {
                page.prose(indent, indent, reference.url());
            }
        }
    }

    @Override
    public void section(Section section) {
        title(section.title());
        section.blocks().forEach(block -> block.write(this));
    }

    private void title(String title) {
        page.blank();
        String numbered = ++sections + ". " + title;
        page.heading(numbered);
        page.line("═".repeat(Math.min(numbered.length(), page.width())));
    }

    @Override
    public void heading(int level, String text) {
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
        list(cells.marked(items));
    }

    @Override
    public void notes(String heading, List<Statement> items) {
        page.blank();
        page.heading(heading);
        list(cells.marked(items));
    }

    private void list(List<String> items) {
        for (String item : items) {
            page.bullet(item);
        }
    }

    @Override
    public void outline(List<Item> items) {
        page.blank();
        items.forEach(item -> item("", item));
    }

    private void item(String indent, Item item) {
        if (!indent.isEmpty() && item.hasItems()) {
            page.blank();
        }
        String deeper = indent + STEP;
        page.prose(indent, deeper, item.text());
        item.items().forEach(each -> item(deeper, each));
        item.details().forEach(detail -> page.prose(deeper + STEP, deeper + STEP + STEP, detail));
    }

    @Override
    public void table(Table table) {
        new TableText(table, cells, options, page).write();
    }

    @Override
    public void form(SampleForm form) {
        page.blank();
        FormDrawing.draw(form, page);
    }

    @Override
    public void origins(Block.Origins origins) {
        if (origins.documents().isEmpty() || !origins.always() && !options.explain()) {
            return;
        }
        page.blank();
        page.heading("Sources");
        for (String id : origins.documents()) {
            page.bullet(Sources.text(id, options));
        }
    }
}

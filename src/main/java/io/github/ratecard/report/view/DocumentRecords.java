package io.github.ratecard.report.view;

import io.github.ratecard.document.Block;
import io.github.ratecard.document.BlockWriter;
import io.github.ratecard.document.Document;
import io.github.ratecard.document.Item;
import io.github.ratecard.document.SampleForm;
import io.github.ratecard.document.Section;
import io.github.ratecard.document.Statement;
import io.github.ratecard.document.Table;
import io.github.ratecard.report.amount.Options;
import io.github.ratecard.report.words.Sources;
import java.util.List;

/** A document as rows for programs, for an answer that has no rows of its own: one for each sentence and each cell. */
public final class DocumentRecords implements BlockWriter {
    private final Records records = new Records("section,row,column,text,source");
    private final Options options;
    private String heading;

    private DocumentRecords(Document document, Options options) {
        this.options = options;
        this.heading = document.title();
    }

    public static Records of(Document document, Options options) {
        DocumentRecords out = new DocumentRecords(document, options);
        document.facts().forEach(out::sentence);
        document.blocks().forEach(block -> block.write(out));
        out.heading = document.caution();
        document.disclaimers().forEach(out::sentence);
        return out.records;
    }

    private void sentence(String text) {
        row("", "", text, List.of());
    }

    private void row(String row, String column, String text, List<String> sources) {
        records.add(heading, row, column, text, String.join(" ", sources)).end();
    }

    @Override
    public void section(Section section) {
        heading = section.title();
        section.blocks().forEach(block -> block.write(this));
    }

    @Override
    public void heading(int level, String text) {
        heading = text;
    }

    @Override
    public void paragraph(Statement statement) {
        row("", "", statement.text(), statement.sources());
    }

    @Override
    public void bullets(List<Statement> items) {
        items.forEach(this::paragraph);
    }

    @Override
    public void notes(String title, List<Statement> items) {
        heading = title;
        bullets(items);
    }

    @Override
    public void outline(List<Item> items) {
        items.forEach(item -> item("", item));
    }

    private void item(String above, Item item) {
        row(above, "", item.text(), List.of());
        item.items().forEach(each -> item(item.text(), each));
        item.details().forEach(detail -> row(item.text(), "", detail, List.of()));
    }

    @Override
    public void table(Table table) {
        if (!table.caption().isEmpty()) {
            heading = table.caption();
        }
        BlockCells cells = new BlockCells(options, new Citing(List.of(), options));
        for (Table.Row row : table.rows()) {
            List<String> texts = cells.texts(row);
            for (int i = 0; i < texts.size(); i++) {
                row(texts.get(0), table.columns().get(i).name(), texts.get(i), row.sources());
            }
        }
        table.remarks().forEach(remark -> sentence(remark.whole()));
    }

    @Override
    public void form(SampleForm form) {
        heading = BlockCells.sample(form);
        boxes(form.head(), form.source());
        for (List<String> line : form.lines()) {
            for (int i = 0; i < line.size(); i++) {
                SampleForm.Box column = form.columns().get(i);
                row(column.place(), column.name(), line.get(i), List.of(form.source()));
            }
        }
        boxes(form.foot(), form.source());
    }

    private void boxes(List<SampleForm.Box> boxes, String source) {
        boxes.forEach(box -> row(box.place(), box.name(), box.value(), List.of(source)));
    }

    @Override
    public void origins(Block.Origins origins) {
        heading = "Sources";
        origins.documents().forEach(id -> sentence(Sources.text(id, options)));
    }
}

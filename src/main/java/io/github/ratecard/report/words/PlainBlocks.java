package io.github.ratecard.report.words;

import io.github.ratecard.document.Block;
import io.github.ratecard.document.Section;
import io.github.ratecard.document.Statement;
import io.github.ratecard.document.Table;
import io.github.ratecard.document.Table.Cell;
import io.github.ratecard.document.Table.Row;
import io.github.ratecard.document.Table.Setting;
import java.util.ArrayList;
import java.util.List;

/** Blocks of a document whose sentences name neither options nor editions, and whose dates people read. */
public final class PlainBlocks {
    private PlainBlocks() {}

    public static List<Block> of(List<Block> blocks) {
        List<Block> plain = new ArrayList<>();
        blocks.forEach(block -> plain.add(of(block)));
        return plain;
    }

    private static Block of(Block block) {
        if (block instanceof Section section) {
            return new Section(section.id(), section.title(), of(section.blocks()));
        }
        if (block instanceof Block.Paragraph paragraph) {
            return new Block.Paragraph(of(paragraph.statement()));
        }
        if (block instanceof Block.Bullets bullets) {
            return new Block.Bullets(all(bullets.items()));
        }
        if (block instanceof Block.Notes notes) {
            return new Block.Notes(notes.heading(), all(notes.items()));
        }
        return block instanceof Table table ? of(table) : block;
    }

    private static List<Statement> all(List<Statement> statements) {
        List<Statement> plain = new ArrayList<>();
        statements.forEach(statement -> plain.add(of(statement)));
        return plain;
    }

    private static Statement of(Statement statement) {
        return new Statement(Plain.sentence(statement.text()), statement.sources());
    }

    /** Notes and sentences are told plainly; what is entered in a form stays as it is entered. */
    private static Table of(Table table) {
        List<Row> rows = new ArrayList<>();
        for (Row row : table.rows()) {
            List<Cell> cells = new ArrayList<>();
            for (int i = 0; i < row.cells().size(); i++) {
                Setting setting = table.columns().get(i).setting();
                Cell cell = row.cells().get(i);
                boolean sentence = setting == Setting.NOTE
                        || setting == Setting.PROSE && cell.text().contains(" ");
                cells.add(sentence && !cell.text().isEmpty() ? Cell.of(Plain.sentence(cell.text())) : cell);
            }
            rows.add(new Row(cells, row.sources(), row.group(), row.details()));
        }
        return new Table(
                table.name(),
                table.caption(),
                table.kind(),
                table.source(),
                table.groups(),
                table.columns(),
                rows,
                table.remarks());
    }
}

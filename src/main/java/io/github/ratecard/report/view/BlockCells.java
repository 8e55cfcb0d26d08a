package io.github.ratecard.report.view;

import io.github.ratecard.document.SampleForm;
import io.github.ratecard.document.Statement;
import io.github.ratecard.document.Table;
import io.github.ratecard.report.amount.FormulaText;
import io.github.ratecard.report.amount.Money;
import io.github.ratecard.report.amount.Rounding;
import java.util.ArrayList;
import java.util.List;

/** What every format writes alike of a block: amounts, formulas, the names of sources. */
public final class BlockCells {
    private final Money money;
    private final Citing citing;

    public BlockCells(Rounding rounding, Citing citing) {
        this.money = new Money(rounding);
        this.citing = citing;
    }

    public String text(Table.Cell cell) {
        if (cell.formula().isPresent()) {
            return FormulaText.of(cell.formula().get());
        }
        if (cell.amount().isPresent()) {
            return cell.amount().get().isPresent()
                    ? money.text(cell.amount().get().get())
                    : SiteTable.missing(cell.amount().get().reason());
        }
        return cell.text();
    }

    /** The names of the columns, with that of the sources at the end where the table has any. */
    public List<String> header(Table table) {
        List<String> names = new ArrayList<>();
        table.columns().forEach(column -> names.add(column.name()));
        if (table.hasSources()) {
            names.add(table.source());
        }
        return names;
    }

    /** The cells of a row, with its sources at the end where the table has any. */
    public List<String> row(Table table, Table.Row row) {
        List<String> cells = texts(row);
        if (table.hasSources()) {
            cells.add(sources(row));
        }
        return cells;
    }

    /** The cells of a row without its sources. */
    public List<String> texts(Table.Row row) {
        List<String> cells = new ArrayList<>();
        row.cells().forEach(cell -> cells.add(text(cell)));
        return cells;
    }

    public String sources(Table.Row row) {
        return citing.column(row.sources());
    }

    /** A statement with its sources behind it. */
    public String marked(Statement statement) {
        String marks = citing.marks(statement.sources());
        return marks.isEmpty() ? statement.text() : statement.text() + " " + marks;
    }

    public List<String> marked(List<Statement> statements) {
        List<String> texts = new ArrayList<>();
        statements.forEach(statement -> texts.add(marked(statement)));
        return texts;
    }

    /** The title of a drawn form, which says that it is no real claim. */
    public static String sample(SampleForm form) {
        return form.form() + ", an invented sample";
    }
}

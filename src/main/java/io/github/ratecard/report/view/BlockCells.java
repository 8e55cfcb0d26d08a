package io.github.ratecard.report.view;

import io.github.ratecard.document.SampleForm;
import io.github.ratecard.document.Statement;
import io.github.ratecard.document.Table;
import io.github.ratecard.model.Outcome;
import io.github.ratecard.model.Reason;
import io.github.ratecard.model.ReasonCode;
import io.github.ratecard.model.Term;
import io.github.ratecard.report.amount.FormulaText;
import io.github.ratecard.report.amount.Money;
import io.github.ratecard.report.amount.Options;
import io.github.ratecard.report.amount.Rounding;
import java.util.ArrayList;
import java.util.List;

/** What every format writes alike of a block: amounts, formulas, the names of sources. */
public final class BlockCells {
    private final Money money;
    private final Citing citing;

    public BlockCells(Options options, Citing citing) {
        this.money = new Money(options.rounding());
        this.citing = citing;
    }

    /** For amounts alone. */
    public static BlockCells of(Rounding rounding) {
        return new BlockCells(Options.PLAIN.withRounding(rounding), new Citing(List.of(), Options.PLAIN));
    }

    public String text(Table.Cell cell) {
        if (cell.formula().isPresent()) {
            return FormulaText.of(cell.formula().get());
        }
        return cell.amount().isPresent() ? text(cell.amount().get()) : cell.text();
    }

    /** The amount, or in a word or two why there is none. */
    public String text(Outcome<Term> amount) {
        return amount.isPresent() ? money.text(amount.get()) : missing(amount.reason());
    }

    public static String missing(Reason reason) {
        return reason.code().kind() == ReasonCode.Kind.NOT_PAYABLE ? "not payable" : "no price";
    }

    /** The names of the columns, with that of the sources at the end where the table has any. */
    public List<String> header(Table table) {
        List<String> names = new ArrayList<>();
        for (Table.Column column : table.columns()) {
            names.add(column.name());
        }
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
        for (Table.Cell cell : row.cells()) {
            cells.add(text(cell));
        }
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
        for (Statement statement : statements) {
            texts.add(marked(statement));
        }
        return texts;
    }

    /** The title of a drawn form, which says that it is no real claim. */
    public static String sample(SampleForm form) {
        return form.form() + ", an invented sample";
    }

    /** The service lines of a form, for a format that does not draw it. */
    public static Table lines(SampleForm form) {
        List<Table.Column> columns = new ArrayList<>();
        for (SampleForm.Box column : form.columns()) {
            columns.add(Table.Column.word(column.place() + " " + column.name()));
        }
        List<Table.Row> rows = new ArrayList<>();
        for (List<String> line : form.lines()) {
            rows.add(new Table.Row(Table.Row.cells(line.toArray(new String[0])), List.of()));
        }
        return new Table("Service lines", Table.Kind.GRID, "", columns, rows);
    }
}

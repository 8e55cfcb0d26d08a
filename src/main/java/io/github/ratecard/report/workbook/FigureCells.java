package io.github.ratecard.report.workbook;

import io.github.ratecard.model.Decimal;
import io.github.ratecard.model.Source;
import io.github.ratecard.model.Term;
import io.github.ratecard.proforma.Figures;
import io.github.ratecard.report.proforma.Line;
import io.github.ratecard.report.proforma.ProformaWords;
import io.github.ratecard.report.workbook.FigureRows.Row;
import io.github.ratecard.report.writer.Sheet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The figures of one scenario, or of one change of it, as formulas. */
final class FigureCells {
    /** Stands in a formula where a contribution stands that may be nothing or less. */
    private static final Term SOME = Term.fact("contribution per case", Decimal.ONE, Source.given("a cell"));

    private final CellFormula formulas;
    private final Figures figures;
    private final Map<Line, String> lines = new HashMap<>();

    /** @param above cells that the figures refer to */
    FigureCells(CellFormula above, Figures figures) {
        this.formulas = new CellFormula(above);
        this.figures = figures;
    }

    /** Tells where a row will stand, before any formula is written. */
    void place(Row row, String cell) {
        row.term().value().ifPresent(term -> formulas.put(term, cell));
        row.line().ifPresent(line -> lines.put(line, cell));
        if (row.term().value().equals(Optional.of(figures.contributionOfCase()))) {
            formulas.put(SOME, cell);
        }
    }

    /** Where a figure of the whole scenario stands. */
    String cell(Line line) {
        return lines.get(line);
    }

    /** Writes the formula into the next cell. */
    void write(Row row, Sheet sheet) {
        String format = InputSheet.format(row.unit());
        String cell = sheet.cell();
        if (!row.line().equals(Optional.of(Line.BREAK_EVEN))) {
            Term term = row.term().get();
            sheet.formula(formulas.of(term, cell), term.value(), format);
            return;
        }
        String contribution = formulas.cell(figures.contributionOfCase());
        String some = formulas.of(Figures.breakEvenAt(figures.fixed(), SOME), cell);
        String expression = "IF(" + contribution + "<=0,\"" + ProformaWords.NONE + "\"," + some + ")";
        if (row.term().isPresent()) {
            sheet.formula(expression, row.term().get().value(), format);
        } else {
            sheet.formula(expression, ProformaWords.NONE, format);
        }
    }

    /** How a figure follows, in words. */
    String words(Row row) {
        return row.term().isPresent()
                ? formulas.words(row.term().get())
                : row.term().reason().text();
    }
}

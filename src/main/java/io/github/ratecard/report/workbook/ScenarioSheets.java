package io.github.ratecard.report.workbook;

import io.github.ratecard.model.Decimal;
import io.github.ratecard.model.Term;
import io.github.ratecard.proforma.Effect;
import io.github.ratecard.proforma.Figures;
import io.github.ratecard.proforma.Medicare;
import io.github.ratecard.proforma.Proforma.Planned;
import io.github.ratecard.proforma.Proforma.Worked;
import io.github.ratecard.report.amount.Money;
import io.github.ratecard.report.proforma.Line;
import io.github.ratecard.report.proforma.ProformaWords;
import io.github.ratecard.report.workbook.FigureRows.Group;
import io.github.ratecard.report.workbook.FigureRows.Row;
import io.github.ratecard.report.writer.Book;
import io.github.ratecard.report.writer.Sheet;
import io.github.ratecard.rule.PricedLine;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The sheets of one scenario: its figures; the margin when one input changes, as bars on both sides; and all figures once more in
 * a column for each such change.
 */
final class ScenarioSheets {
    private static final int LABEL = 46;
    private static final int VALUE = 18;
    private static final int WORDS = 90;
    private static final int COLUMN = 16;

    private final int number;
    private final Planned planned;
    private final Worked worked;
    private final CellFormula known;

    /**
     * @param number of the scenario; sheets have it in their names, which are limited
     * @param inputs the cells of all inputs
     */
    ScenarioSheets(int number, Planned planned, CellFormula inputs) {
        this.number = number;
        this.planned = planned;
        this.worked = planned.worked().get();
        this.known = new CellFormula(inputs);
    }

    /** Writes the sheets, and tells where the planned figures stand. */
    FigureCells write(Book book) {
        FigureCells figures =
                figures(book.sheet(number + " " + letters(planned.scenario().name())));
        Sheet bars = book.sheet(number + " sensitivity");
        List<Changed> changed = changes(book.sheet(number + " one input changed"));
        new TornadoSheet(bars, planned, worked, known).write(figures.cell(Line.MARGIN), changed);
        return figures;
    }

    /** The cells of what comes of one input when it is lower and higher. */
    record Changed(Effect effect, FigureCells low, FigureCells high) {}

    /** A name without the letters that a sheet's must not have. */
    private static String letters(String name) {
        return name.replaceAll("[^\\p{L}\\p{N} .,&()-]", "-");
    }

    private FigureCells figures(Sheet sheet) {
        sheet.widths(LABEL, VALUE, WORDS).onPaper();
        sheet.heading(planned.scenario().name());
        sheet.text(ProformaWords.circumstances(planned)).end();
        sheet.end();
        sheet.header("lrl", List.of("Figure", "Value", "  How it follows"));
        worked.medicare().ifPresent(medicare -> medicare(sheet, medicare));
        FigureCells cells = new FigureCells(known, worked.figures());
        List<Group> groups = FigureRows.of(worked.figures());
        place(groups, sheet, cells, sheet.rows(), 1);
        for (Group group : groups) {
            sheet.heading(group.heading());
            for (Row row : group.rows()) {
                sheet.text(row.label());
                cells.write(row, sheet);
                sheet.remark(cells.words(row));
                if (row.line().equals(Optional.of(Line.MARGIN))) {
                    sheet.strong();
                }
                sheet.end();
            }
            sheet.end();
        }
        sheet.text(ProformaWords.MARK.strip() + " " + ProformaWords.MARKED).end();
        return cells;
    }

    private void medicare(Sheet sheet, Medicare medicare) {
        sheet.heading("What Medicare pays for a case");
        for (PricedLine line : medicare.lines()) {
            String label = line.system().title() + ", " + line.line() + " (" + line.edition() + ")";
            amount(sheet, label, line.amount().get());
        }
        amount(sheet, "Allowed", medicare.allowed());
        amount(sheet, "Patient owes", medicare.split().owes());
        amount(sheet, "Medicare pays", medicare.split().medicare());
        amount(sheet, "Sequestration, off what Medicare pays", medicare.split().sequestration());
        sheet.end();
    }

    private void amount(Sheet sheet, String label, Term term) {
        sheet.text(label);
        String cell = sheet.cell();
        String words = known.words(term);
        sheet.formula(known.of(term, cell), term.value(), Money.IN_CENTS)
                .remark(words)
                .end();
        known.put(term, cell);
    }

    /** Tells where the rows of all groups will stand: each group under its heading, a row free below it. */
    private static void place(List<Group> groups, Sheet sheet, FigureCells cells, int first, int column) {
        int at = first;
        for (Group group : groups) {
            at++;
            for (Row row : group.rows()) {
                cells.place(row, sheet.cell(at++, column));
            }
            at++;
        }
    }

    private List<Changed> changes(Sheet sheet) {
        int[] widths = new int[1 + 2 * worked.effects().size()];
        Arrays.fill(widths, COLUMN);
        widths[0] = LABEL;
        sheet.widths(widths).onPaper();
        sheet.heading(planned.scenario().name() + ": all figures, with one input changed");
        sheet.text("Input");
        for (Effect effect : worked.effects()) {
            sheet.prose(effect.input().name()).prose(effect.input().name());
        }
        sheet.end();
        sheet.text("Changed by");
        String change = known.cell(Effect.change());
        Decimal by = Effect.change().value();
        for (int i = 0; i < worked.effects().size(); i++) {
            sheet.formula("-" + change, by.negate(), InputSheet.PERCENT);
            sheet.formula(change, by, InputSheet.PERCENT);
        }
        sheet.end();
        sheet.keep(1);
        List<Changed> changed = new ArrayList<>();
        List<Column> columns = new ArrayList<>();
        for (Effect effect : worked.effects()) {
            columns.add(column(sheet, effect.low(), columns.size() + 1));
            columns.add(column(sheet, effect.high(), columns.size() + 1));
            changed.add(
                    new Changed(effect, columns.get(columns.size() - 2).cells, columns.get(columns.size() - 1).cells));
        }
        rows(sheet, columns);
        return changed;
    }

    /** The figures of one change. */
    private record Column(List<Group> groups, FigureCells cells) {}

    private Column column(Sheet sheet, Figures figures, int at) {
        Column column = new Column(FigureRows.of(figures), new FigureCells(known, figures));
        place(column.groups, sheet, column.cells, sheet.rows(), at);
        return column;
    }

    private void rows(Sheet sheet, List<Column> columns) {
        List<Group> labels = FigureRows.of(worked.figures());
        for (int group = 0; group < labels.size(); group++) {
            sheet.heading(labels.get(group).heading());
            for (int row = 0; row < labels.get(group).rows().size(); row++) {
                sheet.text(labels.get(group).rows().get(row).label());
                for (Column column : columns) {
                    column.cells.write(column.groups.get(group).rows().get(row), sheet);
                }
                sheet.end();
            }
            sheet.end();
        }
    }
}

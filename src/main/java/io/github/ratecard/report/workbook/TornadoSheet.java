package io.github.ratecard.report.workbook;

import io.github.ratecard.model.Decimal;
import io.github.ratecard.model.Outcome;
import io.github.ratecard.model.Term;
import io.github.ratecard.proforma.Effect;
import io.github.ratecard.proforma.Input;
import io.github.ratecard.proforma.Proforma.Planned;
import io.github.ratecard.proforma.Proforma.Worked;
import io.github.ratecard.report.amount.Money;
import io.github.ratecard.report.proforma.Line;
import io.github.ratecard.report.proforma.ProformaWords;
import io.github.ratecard.report.workbook.ScenarioSheets.Changed;
import io.github.ratecard.report.writer.Sheet;
import java.util.List;

/** The margin when one input is lower and higher, an input a row, drawn as bars that follow their cells. */
record TornadoSheet(Sheet sheet, Planned planned, Worked worked, CellFormula known) {
    private static final String BAR = "█";
    private static final int LONGEST = 32;
    private static final int SPREAD_COLUMN = 6;

    /** @param margin where the planned margin stands */
    void write(String margin, List<Changed> changed) {
        sheet.widths(46, 14, LONGEST + 2, LONGEST + 2, 16, 16, 16, 13, 13).onPaper();
        sheet.heading(planned.scenario().name() + ": margin per year when one input changes");
        sheet.text("Margin as planned")
                .formula(margin, worked.figures().margin().value(), Money.IN_CENTS)
                .end();
        Decimal by = Effect.change().value();
        sheet.text("Change of one input")
                .formula(known.cell(Effect.change()), by, InputSheet.PERCENT)
                .end();
        sheet.end();
        sheet.header(
                "lrrlrrrrr",
                List.of(
                        "Input",
                        "Planned",
                        "Margin below the plan",
                        "Margin above the plan",
                        "Margin, input lower",
                        "Margin, input higher",
                        "Spread",
                        "Break-even, input lower",
                        "Break-even, input higher"));
        int first = sheet.rows();
        String spreads =
                sheet.cell(first, SPREAD_COLUMN) + ":" + local(sheet.cell(first + changed.size() - 1, SPREAD_COLUMN));
        Decimal longest = changed.stream().map(each -> each.effect().spread()).reduce(Decimal.ZERO, Decimal::max);
        for (Changed each : changed) {
            row(each, margin, spreads, longest);
        }
        sheet.end();
        sheet.text("The rows stand in the order of their spread in the plan; a changed input does not sort them anew.")
                .end();
    }

    private void row(Changed changed, String margin, String spreads, Decimal longest) {
        Input input = changed.effect().input();
        String label = input.name() + (input.term().parts().isEmpty() ? ProformaWords.MARK : "");
        sheet.text(label);
        sheet.formula(known.of(input.term(), ""), input.term().value(), InputSheet.format(input.unit()));
        Term low = changed.effect().low().margin();
        Term high = changed.effect().high().margin();
        String lowCell = changed.low().cell(Line.MARGIN);
        String highCell = changed.high().cell(Line.MARGIN);
        String all = lowCell + "," + highCell + "," + margin;
        Decimal base = worked.figures().margin().value();
        Decimal below = base.subtract(low.value().min(high.value()).min(base));
        Decimal above = low.value().max(high.value()).max(base).subtract(base);
        bar(margin + "-MIN(" + all + ")", below, spreads, longest, true);
        bar("MAX(" + all + ")-" + margin, above, spreads, longest, false);
        sheet.formula(lowCell, low.value(), Money.IN_CENTS);
        sheet.formula(highCell, high.value(), Money.IN_CENTS);
        sheet.formula("MAX(" + all + ")-MIN(" + all + ")", changed.effect().spread(), Money.IN_CENTS);
        breakEven(changed.low().cell(Line.BREAK_EVEN), changed.effect().low().breakEven());
        breakEven(changed.high().cell(Line.BREAK_EVEN), changed.effect().high().breakEven());
        sheet.end();
    }

    private void bar(String length, Decimal value, String spreads, Decimal longest, boolean fromRight) {
        long blocks = longest.signum() == 0
                ? 0
                : value.multiply(Decimal.of(LONGEST)).divide(longest, 0).unscaled(0);
        String expression = "IF(MAX(" + spreads + ")=0,\"\",REPT(\"" + BAR + "\",ROUND(" + LONGEST + "*(" + length
                + ")/MAX(" + spreads + "),0)))";
        sheet.bar(expression, BAR.repeat((int) blocks), fromRight);
    }

    private void breakEven(String cell, Outcome<Term> cases) {
        if (cases.isPresent()) {
            sheet.formula(cell, cases.get().value(), InputSheet.CASES);
        } else {
            sheet.formula(cell, ProformaWords.NONE, InputSheet.CASES);
        }
    }

    /** A cell of this sheet without the sheet's name. */
    private static String local(String cell) {
        return cell.substring(cell.lastIndexOf('!') + 1);
    }
}

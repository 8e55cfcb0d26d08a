package io.github.ratecard.report.workbook;

import io.github.ratecard.model.Op;
import io.github.ratecard.model.Term;
import io.github.ratecard.proforma.Effect;
import io.github.ratecard.proforma.Input;
import io.github.ratecard.proforma.Medicare;
import io.github.ratecard.proforma.Proforma;
import io.github.ratecard.proforma.Proforma.Planned;
import io.github.ratecard.proforma.Proforma.Worked;
import io.github.ratecard.proforma.Unit;
import io.github.ratecard.report.amount.Money;
import io.github.ratecard.report.proforma.ProformaWords;
import io.github.ratecard.report.writer.Sheet;
import java.util.ArrayList;
import java.util.List;

/** The sheet of all numbers that do not follow from others, each once, with its source. */
record InputSheet(Proforma answer, Sheet sheet, CellFormula cells) {
    /** How a spreadsheet shows a percentage. */
    static final String PERCENT = "0.00%";

    /** How a spreadsheet shows cases, of which there may be parts. */
    static final String CASES = "General";

    private static final String PLANNER = "planner's assumption";

    void write() {
        sheet.widths(52, 14, 22, 28, 56).onPaper();
        sheet.heading("Inputs");
        sheet.text("Every other sheet follows from this one. Change a yellow cell, and all of them change.")
                .end();
        sheet.end();
        sheet.header("lrlll", List.of("Input", "Value", "  Scenario", "Kind", "Source"));
        List<Input> planned = ProformaWords.inputs(answer);
        List<Term> known = new ArrayList<>();
        for (Input input : planned) {
            known.add(input.term());
            row(input.name(), input, ProformaWords.scenarios(answer, input), PLANNER, ProformaWords.where(input));
        }
        Input change = new Input(Effect.change().name(), Unit.PERCENT, Effect.change());
        row(change.name(), change, "all", "what the sheets on sensitivity ask", "");
        sheet.end();
        sheet.heading("From Medicare's tables");
        for (Planned scenario : answer.scenarios()) {
            for (Term fact : facts(scenario)) {
                if (!known.contains(fact)) {
                    known.add(fact);
                    row(
                            fact.name(),
                            new Input(fact.name(), Unit.NUMBER, fact),
                            owners(fact),
                            kind(fact),
                            fact.source().text());
                }
            }
        }
    }

    private static List<Term> facts(Planned scenario) {
        return scenario.worked()
                .value()
                .flatMap(Worked::medicare)
                .map(Medicare::facts)
                .orElse(List.of());
    }

    private String owners(Term fact) {
        List<String> names = new ArrayList<>();
        answer.scenarios().stream()
                .filter(scenario -> facts(scenario).contains(fact))
                .forEach(scenario -> names.add(scenario.scenario().name()));
        return names.size() == answer.scenarios().size() ? "all" : String.join(", ", names);
    }

    private static String kind(Term fact) {
        return fact.op() == Op.ASSUMPTION ? "assumed, see Summary" : "published";
    }

    private void row(String name, Input input, String scenarios, String kind, String source) {
        sheet.text(name);
        cells.put(input.term(), sheet.cell());
        sheet.number(input.term().value(), format(input.unit()));
        if (!kind.equals("published")) {
            sheet.changeable();
        }
        sheet.indented(scenarios, 1).text(kind).text(source).end();
    }

    /** How a spreadsheet shows numbers of a unit. */
    static String format(Unit unit) {
        return switch (unit) {
            case CASES -> CASES;
            case DOLLARS -> Money.IN_CENTS;
            case SHARE, PERCENT -> PERCENT;
            case NUMBER -> "General";
        };
    }
}

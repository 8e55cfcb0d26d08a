package io.github.ratecard.report.workbook;

import io.github.ratecard.model.Outcome;
import io.github.ratecard.model.Term;
import io.github.ratecard.proforma.Figures;
import io.github.ratecard.proforma.PayerFigures;
import io.github.ratecard.proforma.Unit;
import io.github.ratecard.report.proforma.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The figures of a scenario in the order in which its sheets list them. */
final class FigureRows {
    private FigureRows() {}

    /** @param line the figure of the whole scenario that it is; empty for one of a payer */
    record Row(String label, Unit unit, Outcome<Term> term, Optional<Line> line) {
        static Row of(String label, Unit unit, Term term) {
            return new Row(label, unit, Outcome.of(term), Optional.empty());
        }
    }

    /** Rows under one heading. */
    record Group(String heading, List<Row> rows) {}

    static List<Group> of(Figures figures) {
        List<Group> groups = new ArrayList<>();
        for (PayerFigures payer : figures.payers()) {
            groups.add(new Group(payer.payer().name(), rows(payer)));
        }
        List<Row> rows = new ArrayList<>();
        for (Line line : Line.ALL) {
            rows.add(new Row(line.marked(), line.unit(), line.figure().apply(figures), Optional.of(line)));
        }
        groups.add(new Group("All payers", rows));
        return groups;
    }

    private static List<Row> rows(PayerFigures payer) {
        List<Row> rows = new ArrayList<>();
        rows.add(Row.of("Share of cases", Unit.SHARE, payer.share()));
        rows.add(Row.of("Cases per year", Unit.CASES, payer.cases()));
        rows.add(Row.of("Payment per case", Unit.DOLLARS, payer.payment()));
        payer.patient().ifPresent(term -> rows.add(Row.of("Patient owes of it", Unit.DOLLARS, term)));
        payer.payerPays().ifPresent(term -> rows.add(Row.of("Payer pays of it", Unit.DOLLARS, term)));
        payer.collected().ifPresent(term -> rows.add(Row.of("Collected from the patient", Unit.DOLLARS, term)));
        rows.add(Row.of("Net revenue per case", Unit.DOLLARS, payer.net()));
        rows.add(Row.of("Net revenue per year", Unit.DOLLARS, payer.revenue()));
        return rows;
    }
}

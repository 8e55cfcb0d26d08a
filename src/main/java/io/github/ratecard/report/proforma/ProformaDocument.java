package io.github.ratecard.report.proforma;

import io.github.ratecard.document.Block;
import io.github.ratecard.document.Blocks;
import io.github.ratecard.document.Document;
import io.github.ratecard.document.Statement;
import io.github.ratecard.document.Table;
import io.github.ratecard.document.Table.Cell;
import io.github.ratecard.document.Table.Column;
import io.github.ratecard.document.Table.Remark;
import io.github.ratecard.document.Table.Row;
import io.github.ratecard.document.Table.Setting;
import io.github.ratecard.model.Outcome;
import io.github.ratecard.model.Reason;
import io.github.ratecard.model.ReasonCode;
import io.github.ratecard.model.Term;
import io.github.ratecard.proforma.Input;
import io.github.ratecard.proforma.Proforma;
import io.github.ratecard.proforma.Proforma.Planned;
import io.github.ratecard.proforma.Unit;
import io.github.ratecard.report.words.Notes;
import io.github.ratecard.report.words.Sources;
import java.util.ArrayList;
import java.util.List;

/** A plan: its scenarios side by side, then each with its payers and what moves it, and what the planner assumes. */
public final class ProformaDocument {
    private static final int COMPARED = 2;

    private final Proforma answer;
    private final boolean explain;
    private final Blocks blocks = new Blocks();

    private ProformaDocument(Proforma answer, boolean explain) {
        this.answer = answer;
        this.explain = explain;
    }

    /** @param explain whether the terms of each payer's revenue show without being asked for */
    public static Document of(Proforma answer, boolean explain) {
        return new ProformaDocument(answer, explain).document();
    }

    private Document document() {
        if (!answer.plan().note().isEmpty()) {
            blocks.paragraph(Statement.of(answer.plan().note()));
        }
        blocks.add(sideBySide());
        List<String> scenarios = new ArrayList<>();
        answer.scenarios().forEach(planned -> scenarios.add(ProformaWords.circumstances(planned)));
        blocks.sentences("Scenarios", scenarios);
        for (Planned planned : answer.scenarios()) {
            if (planned.worked().isPresent()) {
                new ScenarioBlocks(planned, explain).addTo(blocks);
            }
        }
        blocks.add(assumed());
        blocks.sentences("How it is worked out", ProformaWords.method());
        blocks.sentences("Assumptions about Medicare", ProformaWords.notes(answer, ReasonCode.Kind.ASSUMPTION));
        blocks.sentences("Warnings", ProformaWords.notes(answer, ReasonCode.Kind.WARNING));
        blocks.sentences("Notes", ProformaWords.notes(answer, ReasonCode.Kind.NOTE));
        blocks.add(origins());
        return blocks.document(answer.plan().title(), facts(), ProformaWords.disclaimers());
    }

    private List<String> facts() {
        List<String> facts = new ArrayList<>();
        answer.scenarios().forEach(planned -> planned.quote().title().ifPresent(title -> Notes.addOnce(facts, title)));
        facts.add("pro forma of a year");
        return facts;
    }

    private Table sideBySide() {
        List<Column> columns = new ArrayList<>(List.of(Column.key("Figure")));
        answer.scenarios()
                .forEach(planned -> columns.add(Column.amount(planned.scenario().name())));
        boolean compared = answer.scenarios().size() == COMPARED
                && answer.scenarios().stream()
                        .allMatch(planned -> planned.worked().isPresent());
        if (compared) {
            columns.add(Column.amount("Difference"));
        }
        List<Row> rows = new ArrayList<>();
        for (Line line : Line.ALL) {
            List<Cell> cells = new ArrayList<>(List.of(Cell.of(line.marked())));
            answer.scenarios().forEach(planned -> cells.add(figure(planned, line)));
            if (compared) {
                cells.add(difference(line));
            }
            rows.add(new Row(cells, List.of()));
        }
        List<Remark> remarks = new ArrayList<>();
        remarks.add(new Remark("*", ProformaWords.MARKED, false));
        for (Planned planned : answer.scenarios()) {
            missing(planned)
                    .forEach(reason ->
                            remarks.add(new Remark("", planned.scenario().name() + ": " + reason.text(), false)));
        }
        return Table.values("figures", "Side by side", columns, rows).withRemarks(remarks);
    }

    private static Cell figure(Planned planned, Line line) {
        if (!planned.worked().isPresent()) {
            return Cell.amount(Outcome.none(planned.worked().reason()));
        }
        Outcome<Term> figure = line.figure().apply(planned.worked().get().figures());
        return line.unit() == Unit.DOLLARS ? Cell.amount(figure) : Cell.of(ProformaWords.cases(figure));
    }

    /** The second scenario less the first. */
    private Cell difference(Line line) {
        Outcome<Term> first = figureOf(0, line);
        Outcome<Term> second = figureOf(1, line);
        if (!first.isPresent() || !second.isPresent()) {
            return Cell.NONE;
        }
        Term difference = Term.difference(line.label(), second.get(), first.get());
        return line.unit() == Unit.DOLLARS
                ? Cell.amount(Outcome.of(difference))
                : Cell.of(ProformaWords.cases(Outcome.of(difference)));
    }

    private Outcome<Term> figureOf(int scenario, Line line) {
        return line.figure()
                .apply(answer.scenarios().get(scenario).worked().get().figures());
    }

    private static List<Reason> missing(Planned planned) {
        List<Reason> reasons = new ArrayList<>();
        planned.worked().missing().ifPresent(reasons::add);
        planned.worked()
                .value()
                .flatMap(worked -> worked.figures().breakEven().missing())
                .ifPresent(reasons::add);
        return reasons;
    }

    private Table assumed() {
        List<Column> columns = List.of(
                Column.prose("The planner's assumption"),
                new Column("Value", Setting.NUMBER),
                Column.prose("Scenario"),
                Column.word("Where"));
        List<Row> rows = new ArrayList<>();
        for (Input input : ProformaWords.inputs(answer)) {
            rows.add(new Row(
                    Row.cells(
                            input.name(),
                            ProformaWords.text(input.unit(), input.term()),
                            ProformaWords.scenarios(answer, input),
                            ProformaWords.where(input)),
                    List.of()));
        }
        return new Table("assumed", "What the planner assumes", Table.Kind.GRID, "", "", columns, rows, List.of());
    }

    private Block.Origins origins() {
        List<String> editions = new ArrayList<>();
        List<String> documents = new ArrayList<>();
        for (Planned planned : answer.scenarios()) {
            planned.quote().editions().values().forEach(edition -> Notes.addOnce(editions, edition));
            Sources.of(planned.quote()).forEach(document -> Notes.addOnce(documents, document));
        }
        return new Block.Origins(editions, documents, true);
    }
}

package io.github.ratecard.report.proforma;

import io.github.ratecard.document.Blocks;
import io.github.ratecard.document.Table;
import io.github.ratecard.document.Table.Cell;
import io.github.ratecard.document.Table.Column;
import io.github.ratecard.document.Table.Detail;
import io.github.ratecard.document.Table.Group;
import io.github.ratecard.document.Table.Row;
import io.github.ratecard.document.Table.Setting;
import io.github.ratecard.document.Tornado;
import io.github.ratecard.model.Op;
import io.github.ratecard.model.Outcome;
import io.github.ratecard.model.Term;
import io.github.ratecard.proforma.Effect;
import io.github.ratecard.proforma.Input;
import io.github.ratecard.proforma.Medicare;
import io.github.ratecard.proforma.PayerFigures;
import io.github.ratecard.proforma.Proforma.Planned;
import io.github.ratecard.proforma.Proforma.Worked;
import io.github.ratecard.proforma.Unit;
import io.github.ratecard.rule.PricedLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is said of one scenario: what Medicare pays, what each payer brings, what moves the margin. */
final class ScenarioBlocks {
    private static final int MOST_BARS = 10;

    private final String name;
    private final Worked worked;
    private final boolean explain;

    ScenarioBlocks(Planned planned, boolean explain) {
        this.name = planned.scenario().name();
        this.worked = planned.worked().get();
        this.explain = explain;
    }

    void addTo(Blocks blocks) {
        worked.medicare().ifPresent(medicare -> blocks.add(medicare(medicare)));
        blocks.add(payers());
        blocks.add(tornado());
        blocks.add(effects());
    }

    private Table medicare(Medicare medicare) {
        List<Row> rows = new ArrayList<>();
        for (PricedLine line : medicare.lines()) {
            rows.add(row(
                    line.system().title() + ", " + line.line(), line.amount().get(), line.edition()));
        }
        rows.add(row("Patient owes", medicare.split().owes(), ""));
        rows.add(row("Medicare pays", medicare.split().medicare(), ""));
        rows.add(row("Sequestration, off what Medicare pays", medicare.split().sequestration(), ""));
        return Table.values(
                "medicare",
                name + ": what Medicare pays for a case",
                List.of(Column.key(name + ": a case"), Column.amount("Amount"), Column.word("Edition")),
                rows);
    }

    private Row row(String label, Term amount, String edition) {
        Detail.Kind kind = explain ? Detail.Kind.FORMULA : Detail.Kind.SHARES;
        return new Row(
                List.of(Cell.of(label), Cell.amount(Outcome.of(amount)), Cell.of(edition)),
                List.of(),
                Group.NONE,
                List.of(Detail.of(kind, explain ? "" : "How it comes about", amount)));
    }

    private Table payers() {
        List<Column> columns = List.of(
                Column.key(name + ": payer"),
                Column.number("Share *"),
                new Column("Cases", Setting.NUMBER),
                new Column("Payment", Setting.AMOUNT, 1),
                new Column("Uncollected", Setting.AMOUNT, 2),
                Column.amount("Net per case"),
                Column.amount("Net per year"));
        List<Row> rows = new ArrayList<>();
        worked.figures().payers().forEach(payer -> rows.add(payer(payer)));
        return Table.values("payers", name + ": what each payer brings", columns, rows);
    }

    private Row payer(PayerFigures payer) {
        List<Cell> cells = List.of(
                Cell.of(payer.payer().name()),
                Cell.of(ProformaWords.text(Unit.SHARE, payer.share())),
                Cell.of(ProformaWords.text(Unit.CASES, payer.cases())),
                Cell.amount(Outcome.of(payer.payment())),
                uncollected(payer),
                Cell.amount(Outcome.of(payer.net())),
                Cell.amount(Outcome.of(payer.revenue())));
        Detail.Kind kind = explain ? Detail.Kind.FORMULA : Detail.Kind.SHARES;
        return new Row(
                cells,
                List.of(),
                Group.NONE,
                List.of(Detail.of(kind, explain ? "" : "How it comes about", payer.revenue())));
    }

    private static Cell uncollected(PayerFigures payer) {
        Optional<Term> owed = payer.patient();
        return owed.isEmpty()
                ? Cell.NONE
                : Cell.amount(Outcome.of(Term.difference(
                        "uncollected", owed.get(), payer.collected().orElseThrow())));
    }

    private Tornado tornado() {
        List<Tornado.Bar> bars = new ArrayList<>();
        for (Effect effect : worked.effects()) {
            if (bars.size() < MOST_BARS && effect.spread().signum() > 0) {
                bars.add(new Tornado.Bar(
                        planned(effect.input()),
                        effect.low().margin(),
                        effect.high().margin()));
            }
        }
        return new Tornado(
                name + ": margin per year when one input changes",
                worked.figures().margin(),
                ProformaWords.LOWER,
                ProformaWords.HIGHER,
                bars);
    }

    /** The input and its number, marked where it is the planner's. */
    private static String planned(Input input) {
        return label(input) + ", " + ProformaWords.text(input.unit(), input.term());
    }

    private static String label(Input input) {
        return input.name() + (input.term().op() == Op.ASSUMPTION ? ProformaWords.MARK : "");
    }

    private Table effects() {
        List<Column> columns = List.of(
                Column.key(name + ": input"),
                new Column("Planned", Setting.NUMBER, 2),
                Column.amount("Margin −10 %"),
                Column.amount("Margin +10 %"),
                new Column("Break-even", Setting.NUMBER, 1));
        List<Row> rows = new ArrayList<>();
        for (Effect effect : worked.effects()) {
            String low = ProformaWords.cases(effect.low().breakEven());
            String high = ProformaWords.cases(effect.high().breakEven());
            rows.add(new Row(
                    List.of(
                            Cell.of(label(effect.input())),
                            Cell.of(ProformaWords.text(
                                    effect.input().unit(), effect.input().term())),
                            Cell.amount(Outcome.of(effect.low().margin())),
                            Cell.amount(Outcome.of(effect.high().margin())),
                            Cell.of(low.equals(high) ? low : low + " / " + high)),
                    List.of()));
        }
        return Table.values("effects", name + ": one input a tenth lower or higher", columns, rows);
    }
}

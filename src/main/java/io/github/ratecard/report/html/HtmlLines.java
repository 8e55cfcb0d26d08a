package io.github.ratecard.report.html;

import io.github.ratecard.quote.Quote;
import io.github.ratecard.report.amount.Money;
import io.github.ratecard.report.amount.Options;
import io.github.ratecard.report.view.LineCells;
import io.github.ratecard.report.view.LineGroup;
import io.github.ratecard.report.words.Footnotes;
import io.github.ratecard.report.writer.Html;
import io.github.ratecard.rule.PricedLine;
import java.util.List;

/** The service lines of a quote on a page, each with its formula or the reason why there is none. */
final class HtmlLines {
    private final Html html;
    private final Money money;
    private final HtmlFormula formula;
    private final List<LineGroup> groups;

    HtmlLines(Html html, Quote quote, Options options) {
        this.html = html;
        this.money = new Money(options.rounding());
        this.formula = new HtmlFormula(html, options.explain());
        this.groups = LineGroup.of(quote);
    }

    void write() {
        if (groups.isEmpty()) {
            return;
        }
        html.open("section", "class", "lines");
        HtmlTable table = new HtmlTable(html, "Service lines", "lrlr", "Service line", "Units", "Indicator", "Amount");
        for (LineGroup group : groups) {
            table.group(group.heading());
            for (PricedLine line : group.lines()) {
                LineCells cells = new LineCells(line, money, new Footnotes());
                table.row(cells.code(), cells.units(), cells.indicator(), cells.amount());
                table.beginBelow();
                below(line);
                table.endBelow();
            }
        }
        table.end();
        html.close();
    }

    private void below(PricedLine line) {
        if (!line.amount().isPresent()) {
            html.element("p", line.amount().reason().text(), "class", "reason");
            return;
        }
        if (line.packaged()) {
            formula.under(Footnotes.why(line), line.amount().get());
        } else {
            formula.of(line.amount().get());
        }
        if (line.limitingCharge().isPresent()) {
            String charge =
                    "limiting charge " + money.text(line.limitingCharge().get());
            formula.under(charge, line.limitingCharge().get());
        }
    }
}

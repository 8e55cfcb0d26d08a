package io.github.ratecard.report.text;

import io.github.ratecard.quote.Quote;
import io.github.ratecard.report.amount.Money;
import io.github.ratecard.report.amount.Options;
import io.github.ratecard.report.amount.TermTree;
import io.github.ratecard.report.view.LineCells;
import io.github.ratecard.report.view.LineGroup;
import io.github.ratecard.report.view.SiteTable;
import io.github.ratecard.report.words.Footnotes;
import io.github.ratecard.report.writer.Grid;
import io.github.ratecard.report.writer.Page;
import io.github.ratecard.rule.PricedLine;
import java.util.List;

/** The service lines of a quote, each with what it pays; packaged lines tell why once, below. */
final class LineBlock {
    private static final String INDENT = "    ";

    private final Options options;
    private final Money money;
    private final Page page;
    private final List<LineGroup> groups;
    /** Why parts have no amount: told beside the sites. */
    private final List<String> told;

    private final Footnotes footnotes = new Footnotes();

    LineBlock(Quote quote, Options options, Page page) {
        this.options = options;
        this.money = new Money(options.rounding());
        this.page = page;
        this.groups = LineGroup.of(quote);
        this.told = new SiteTable(quote, money).missing();
    }

    void write() {
        if (groups.isEmpty()) {
            return;
        }
        page.blank();
        Grid grid = grid();
        boolean fits = grid.width() <= page.columns();
        if (fits) {
            page.header(grid);
        } else {
            page.heading("Service lines");
        }
        int row = 1;
        for (LineGroup group : groups) {
            page.prose("", "  ", group.heading());
            for (PricedLine line : group.lines()) {
                if (fits) {
                    page.line(grid.line(row));
                } else {
                    stacked(line);
                }
                row++;
                below(line);
            }
        }
        for (int i = 0; i < footnotes.size(); i++) {
            String mark = Footnotes.mark(i) + " ";
            page.prose(mark, " ".repeat(mark.length()), footnotes.sentence(i));
        }
    }

    private Grid grid() {
        Grid grid = new Grid("lrlrl");
        grid.row("Service line", "Units", "Indicator", "Amount", "");
        for (LineGroup group : groups) {
            for (PricedLine line : group.lines()) {
                LineCells cells = new LineCells(line, money, footnotes);
                grid.row("  " + cells.code(), cells.units(), cells.indicator(), cells.amount(), cells.remark());
            }
        }
        return grid;
    }

    private void stacked(PricedLine line) {
        LineCells cells = new LineCells(line, money, footnotes);
        StringBuilder left = new StringBuilder("  ").append(cells.code());
        if (line.line().units() > 1) {
            left.append(" × ").append(cells.units());
        }
        if (!line.indicator().isEmpty()) {
            left.append(" · ").append(cells.indicator());
        }
        String remark = cells.remark();
        boolean beside = line.packaged() && page.fits(left + " · " + remark, cells.amount());
        page.sides(beside ? left + " · " + remark : left.toString(), cells.amount());
        if (!beside && !remark.isEmpty()) {
            page.prose(INDENT, INDENT, remark);
        }
    }

    /** Why a line has no amount, or what its amount is made of. */
    private void below(PricedLine line) {
        if (!line.amount().isPresent() && !told.contains(line.amount().reason().text())) {
            page.prose(INDENT, INDENT, line.amount().reason().text());
        } else if (line.amount().isPresent() && options.explain() && !line.packaged()) {
            TermTree.draw(page, INDENT, line.amount().get());
            if (line.limitingCharge().isPresent()) {
                TermTree.draw(page, INDENT, line.limitingCharge().get());
            }
        }
    }
}

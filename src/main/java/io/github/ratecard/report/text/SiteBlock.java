package io.github.ratecard.report.text;

import io.github.ratecard.quote.Quote;
import io.github.ratecard.quote.SiteQuote;
import io.github.ratecard.report.amount.Money;
import io.github.ratecard.report.amount.Options;
import io.github.ratecard.report.view.SiteTable;
import io.github.ratecard.report.writer.Grid;
import io.github.ratecard.report.writer.Page;

/** The sites of a quote under each other; on a narrow page the amounts of each under each other too. */
final class SiteBlock {
    private final Quote quote;
    private final SiteTable table;
    private final Page page;

    SiteBlock(Quote quote, Options options, Page page) {
        this.quote = quote;
        this.table = new SiteTable(quote, new Money(options.rounding()));
        this.page = page;
    }

    void write() {
        String[] header = table.header("Site (place of service)");
        Grid grid = new Grid("l" + "r".repeat(header.length - 1));
        grid.row(header);
        for (SiteQuote site : quote.sites()) {
            grid.row(table.cells(site));
        }
        if (grid.width() <= page.columns()) {
            page.table(grid);
        } else {
            stacked(header);
        }
        for (String reason : table.reasons()) {
            page.prose("", "  ", reason);
        }
    }

    private void stacked(String[] header) {
        for (SiteQuote site : quote.sites()) {
            String[] cells = table.cells(site);
            page.heading(cells[0]);
            for (int i = 1; i < cells.length; i++) {
                page.sides("  " + header[i], cells[i]);
            }
        }
    }
}

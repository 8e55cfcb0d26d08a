package io.github.ratecard.report.text;

import io.github.ratecard.model.Outcome;
import io.github.ratecard.quote.Quote;
import io.github.ratecard.quote.SiteQuote;
import io.github.ratecard.report.amount.Money;
import io.github.ratecard.report.amount.Options;
import io.github.ratecard.report.view.WhoPays;
import io.github.ratecard.report.writer.Grid;
import io.github.ratecard.report.writer.Page;
import io.github.ratecard.rule.patient.PatientShare.Split;
import java.util.ArrayList;
import java.util.List;

/** Who pays what, site by site; nothing when it was not asked. */
final class PatientBlock {
    private static final String TITLE = "Who pays";

    private final Money money;
    private final Page page;
    private final List<SiteQuote> sites = new ArrayList<>();
    private final List<String> missing = new ArrayList<>();

    PatientBlock(Quote quote, Options options, Page page) {
        this.money = new Money(options.rounding());
        this.page = page;
        for (SiteQuote site : quote.sites()) {
            if (site.patient().isPresent()) {
                sort(site, site.patient().get());
            }
        }
    }

    void write() {
        if (sites.isEmpty() && missing.isEmpty()) {
            return;
        }
        page.blank();
        if (!sites.isEmpty()) {
            Grid grid = grid();
            if (grid.width() <= page.columns()) {
                page.table(grid);
            } else {
                stacked();
            }
        }
        for (String sentence : missing) {
            page.prose("", "  ", sentence);
        }
    }

    private void sort(SiteQuote site, Outcome<Split> share) {
        if (share.isPresent()) {
            sites.add(site);
        } else if (site.payable()) {
            missing.add("No patient share for " + site.site().title() + ": "
                    + share.reason().text());
        }
    }

    private Grid grid() {
        Grid grid = new Grid("l" + "r".repeat(sites.size()));
        for (int item = 0; item <= WhoPays.ITEMS; item++) {
            String[] row = new String[sites.size() + 1];
            row[0] = item == 0 ? TITLE : WhoPays.name(item - 1);
            for (int i = 0; i < sites.size(); i++) {
                row[i + 1] = item == 0 ? sites.get(i).site().title() : amount(i, item - 1);
            }
            grid.row(row);
        }
        return grid;
    }

    private void stacked() {
        for (int i = 0; i < sites.size(); i++) {
            page.heading(TITLE + ": " + sites.get(i).site().title());
            for (int item = 0; item < WhoPays.ITEMS; item++) {
                page.sides("  " + WhoPays.name(item), amount(i, item));
            }
        }
    }

    private String amount(int site, int item) {
        return WhoPays.text(item, sites.get(site).patient().get().get(), money);
    }
}

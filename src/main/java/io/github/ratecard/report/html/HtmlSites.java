package io.github.ratecard.report.html;

import io.github.ratecard.model.Term;
import io.github.ratecard.quote.Part;
import io.github.ratecard.quote.Quote;
import io.github.ratecard.quote.SiteQuote;
import io.github.ratecard.report.amount.Money;
import io.github.ratecard.report.amount.Options;
import io.github.ratecard.report.view.SiteTable;
import io.github.ratecard.report.words.QuoteWords;
import io.github.ratecard.report.writer.Html;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The sites of a quote on a page: as bars, and as a table that says how its sums add up. */
final class HtmlSites {
    static final String TITLE = "Payment by site";

    private final Html html;
    private final Quote quote;
    private final Options options;
    private final SiteTable sites;

    HtmlSites(Html html, Quote quote, Options options) {
        this.html = html;
        this.quote = quote;
        this.options = options;
        this.sites = new SiteTable(quote, new Money(options.rounding()));
    }

    void chart() {
        chart(TITLE);
    }

    void chart(String title) {
        HtmlChart chart = new HtmlChart(options.rounding(), false);
        for (SiteQuote site : quote.sites()) {
            chart.bar(
                    QuoteWords.siteAndPos(site),
                    sites.result(site),
                    site.professional().map(Part::amount),
                    site.facility().map(Part::amount));
        }
        chart.write(html, title);
    }

    void table() {
        String[] header = sites.header("Site (place of service)");
        HtmlTable table = new HtmlTable(html, TITLE, "l" + "r".repeat(header.length - 1), header);
        for (SiteQuote site : quote.sites()) {
            table.row(sites.cells(site));
            below(table, site);
        }
        table.end();
    }

    private void below(HtmlTable table, SiteQuote site) {
        List<String> reasons = SiteTable.reasons(site);
        List<Term> sums = sums(site);
        if (reasons.isEmpty() && sums.isEmpty()) {
            return;
        }
        table.beginBelow();
        for (String reason : reasons) {
            html.element("p", reason, "class", "reason");
        }
        for (Term sum : sums) {
            new HtmlFormula(html, options.explain()).ofSum(sum);
        }
        table.endBelow();
    }

    /** What there is to add up: the total, which holds its parts; without a total, the parts. */
    private static List<Term> sums(SiteQuote site) {
        if (site.total().isPresent()) {
            return List.of(site.total().get());
        }
        List<Term> sums = new ArrayList<>();
        for (Optional<Part> part : List.of(site.professional(), site.facility())) {
            if (part.isPresent() && part.get().amount().isPresent()) {
                sums.add(part.get().amount().get());
            }
        }
        return sums;
    }
}

package io.github.ratecard.report.html;

import io.github.ratecard.model.Term;
import io.github.ratecard.quote.Quote;
import io.github.ratecard.quote.SiteQuote;
import io.github.ratecard.report.amount.Money;
import io.github.ratecard.report.amount.Options;
import io.github.ratecard.report.view.WhoPays;
import io.github.ratecard.report.writer.Html;
import io.github.ratecard.rule.PricedLine;
import io.github.ratecard.rule.patient.PatientShare.Split;
import java.util.ArrayList;
import java.util.List;

/** Who pays what on a page, site by site; nothing when it was not asked. */
final class HtmlPatient {
    private final Html html;
    private final Options options;
    private final Money money;
    private final List<SiteQuote> shared = new ArrayList<>();
    private final List<SiteQuote> unshared = new ArrayList<>();

    HtmlPatient(Html html, Quote quote, Options options) {
        this.html = html;
        this.options = options;
        this.money = new Money(options.rounding());
        for (SiteQuote site : quote.sites()) {
            if (site.patient().isPresent() && site.patient().get().isPresent()) {
                shared.add(site);
            } else if (site.patient().isPresent() && site.payable()) {
                unshared.add(site);
            }
        }
    }

    void write() {
        if (shared.isEmpty() && unshared.isEmpty()) {
            return;
        }
        html.open("section", "class", "shares");
        if (!shared.isEmpty()) {
            table();
        }
        for (SiteQuote site : unshared) {
            String why = site.patient().get().reason().text();
            html.element("p", "No patient share for " + site.site().title() + ": " + why, "class", "reason");
        }
        html.close();
    }

    private void table() {
        String[] header = new String[shared.size() + 1];
        header[0] = "Share";
        for (int i = 0; i < shared.size(); i++) {
            header[i + 1] = shared.get(i).site().title();
        }
        HtmlTable table = new HtmlTable(html, "Who pays", "l" + "r".repeat(shared.size()), header);
        for (int item = 0; item < WhoPays.ITEMS; item++) {
            table.beginRow().cell(WhoPays.name(item));
            for (SiteQuote site : shared) {
                table.cell(WhoPays.text(item, split(site), money));
            }
            table.endRow();
        }
        table.beginBelow();
        HtmlFormula formula = new HtmlFormula(html, options.explain());
        for (SiteQuote site : shared) {
            formula.all(site.site().title() + ": how each share comes about", shares(split(site)), amounts(site));
        }
        table.endBelow();
        table.end();
    }

    private static List<Term> shares(Split split) {
        return List.of(
                split.deductible(),
                split.coinsurance(),
                split.owes(),
                split.medicare(),
                split.sequestration(),
                split.received());
    }

    private static List<Term> amounts(SiteQuote site) {
        List<Term> amounts = new ArrayList<>();
        for (PricedLine line : site.lines()) {
            line.amount().value().ifPresent(amounts::add);
        }
        return amounts;
    }

    private static Split split(SiteQuote site) {
        return site.patient().get().get();
    }
}

package io.github.ratecard.report.html;

import io.github.ratecard.model.ReasonCode;
import io.github.ratecard.quote.Comparison;
import io.github.ratecard.quote.Part;
import io.github.ratecard.quote.SiteQuote;
import io.github.ratecard.report.amount.Options;
import io.github.ratecard.report.view.ComparisonTable;
import io.github.ratecard.report.words.ComparisonWords;
import io.github.ratecard.report.writer.Html;
import java.util.Optional;

/** A comparison as one page: a chart, a table, and each quote's lines with their formulas on demand. */
public final class ComparisonHtml {
    private final Comparison comparison;
    private final Options options;
    private final ComparisonTable table;

    private ComparisonHtml(Comparison comparison, Options options) {
        this.comparison = comparison;
        this.options = options;
        this.table = new ComparisonTable(comparison, options.rounding());
    }

    public static String of(Comparison comparison, Options options) {
        return HtmlPage.of(
                ComparisonWords.title(comparison),
                QuoteHtml.facts(comparison.items().get(0).quote(), ComparisonWords.circumstances(comparison)),
                new ComparisonHtml(comparison, options)::write,
                ComparisonWords.disclaimers(comparison));
    }

    private void write(Html html) {
        chart(html);
        html.open("section", "class", "compared");
        table(html);
        html.close();
        html.notes("reasons", "Why there is no amount", table.reasons());
        notes(html, "warnings", "Warnings", ReasonCode.Kind.WARNING);
        notes(html, "assumptions", "Assumptions", ReasonCode.Kind.ASSUMPTION);
        notes(html, "remarks", "Notes", ReasonCode.Kind.NOTE);
        quotes(html);
        HtmlSources.write(html, comparison.quotes(), options);
    }

    private void chart(Html html) {
        HtmlChart chart = new HtmlChart(options.rounding(), true);
        for (ComparisonTable.Place place : table.places()) {
            if (!table.hasAmount(place)) {
                continue;
            }
            chart.heading(place.label());
            for (Comparison.Item item : comparison.items()) {
                Optional<SiteQuote> site = ComparisonTable.site(item, place);
                chart.bar(
                        ComparisonWords.label(comparison, item),
                        table.outcome(item, place),
                        site.flatMap(SiteQuote::professional).map(Part::amount),
                        site.flatMap(SiteQuote::facility).map(Part::amount));
            }
        }
        chart.write(html, "Payment by " + ComparisonWords.subject(comparison).toLowerCase(java.util.Locale.ROOT));
    }

    private void table(Html html) {
        String[] header = table.header(ComparisonWords.subject(comparison));
        HtmlTable rows = HtmlTable.stacking(html, "Side by side", "l" + "r".repeat(header.length - 1), header);
        for (ComparisonTable.Place place : table.places()) {
            if (!table.hasAmount(place)) {
                rows.group(place.label() + ": " + table.outcomes(place));
                continue;
            }
            rows.group(place.label());
            for (Comparison.Item item : comparison.items()) {
                row(rows, item, place);
            }
        }
        rows.end();
    }

    private void row(HtmlTable rows, Comparison.Item item, ComparisonTable.Place place) {
        rows.beginRow();
        for (String cell : table.cells(item, place)) {
            rows.cell(cell);
        }
        rows.endRow();
    }

    /** What stands behind each column of the chart. */
    private void quotes(Html html) {
        html.open("section", "class", "quotes screen").element("h2", "Each quote, line by line");
        for (Comparison.Item item : comparison.items()) {
            if (options.explain()) {
                html.open("details", "open", "");
            } else {
                html.open("details");
            }
            html.element("summary", ComparisonWords.label(comparison, item));
            new HtmlSites(html, item.quote(), options).table();
            new HtmlPatient(html, item.quote(), options).write();
            new HtmlLines(html, item.quote(), options).write();
            html.close();
        }
        html.close();
    }

    private void notes(Html html, String kind, String heading, ReasonCode.Kind of) {
        html.notes(kind, heading, ComparisonWords.notes(comparison, of, options.rounding()));
    }
}

package io.github.ratecard.guide;

import io.github.ratecard.document.Chart;
import io.github.ratecard.document.Chart.Bar;
import io.github.ratecard.document.Chart.Piece;
import io.github.ratecard.document.Table.Cell;
import io.github.ratecard.model.service.Component;
import io.github.ratecard.quote.Part;
import io.github.ratecard.quote.Quote;
import io.github.ratecard.quote.SiteQuote;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The sites of a quote as bars. */
public final class SiteChart {
    private SiteChart() {}

    public static Chart of(Quote quote, String title, boolean headed) {
        List<Bar> bars = new ArrayList<>();
        for (SiteQuote site : quote.sites()) {
            bars.add(bar(site.site().title() + " (" + site.pos() + ")", site, quote.component()));
        }
        return new Chart(title, headed, false, bars);
    }

    /** What is paid at a site, and at the end of the bar what was asked for. */
    public static Bar bar(String label, SiteQuote site, Optional<Component> asked) {
        List<Piece> pieces = new ArrayList<>();
        if (site.professional().isPresent()) {
            pieces.add(new Piece(
                    Component.PROFESSIONAL.word(), site.professional().get().amount()));
        }
        if (site.facility().isPresent()) {
            pieces.add(
                    new Piece(Component.FACILITY.word(), site.facility().get().amount()));
        }
        return new Bar(label, result(site, asked.orElse(Component.TOTAL)), pieces);
    }

    private static Cell result(SiteQuote site, Component asked) {
        if (asked == Component.TOTAL) {
            return Cell.amount(site.total());
        }
        Optional<Part> part = asked == Component.PROFESSIONAL ? site.professional() : site.facility();
        return part.isPresent() ? Cell.amount(part.get().amount()) : Cell.NONE;
    }
}

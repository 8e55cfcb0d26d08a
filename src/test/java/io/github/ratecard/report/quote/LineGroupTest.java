package io.github.ratecard.report.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.ratecard.model.Outcome;
import io.github.ratecard.model.service.Laterality;
import io.github.ratecard.model.service.Site;
import io.github.ratecard.quote.Part;
import io.github.ratecard.quote.Quote;
import io.github.ratecard.quote.SiteQuote;
import io.github.ratecard.report.Lines;
import io.github.ratecard.report.Quotes;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LineGroupTest {
    @Test
    void sitesShareProfessionalLinesThatArePaidTheSame() {
        assertEquals(
                List.of(
                        "Professional: Physician Fee Schedule, pfs/2026",
                        "ASC facility: ASC payment system, asc/2026",
                        "Hospital facility: outpatient payment system (OPPS), opps/2026"),
                headings(Quotes.mixed()));
    }

    @Test
    void namesTheSitesOfProfessionalLinesThatArePaidDifferently() {
        SiteQuote asc = Quotes.asc(List.of(Lines.primary()), List.of(Lines.ascPrimary()));
        Part fee = Quotes.part("professional", List.of(Lines.reducedAddOn()), Quotes.LOCALITY);
        SiteQuote office = new SiteQuote(
                Site.OFFICE,
                "11",
                true,
                Optional.of(fee),
                Optional.empty(),
                Outcome.of(fee.amount().get()),
                Optional.empty(),
                Optional.empty(),
                List.of());
        assertEquals(
                List.of(
                        "Professional (ASC): Physician Fee Schedule, pfs/2026",
                        "Professional (Office): Physician Fee Schedule, pfs/2026",
                        "ASC facility: ASC payment system, asc/2026"),
                headings(Quotes.procedure(Quotes.levels(Laterality.BILATERAL), asc, office)));
    }

    private static List<String> headings(Quote quote) {
        return LineGroup.of(quote).stream().map(LineGroup::heading).toList();
    }
}

package io.github.ratecard.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.ratecard.document.Block;
import io.github.ratecard.document.Reference;
import io.github.ratecard.document.Section;
import io.github.ratecard.document.Table;
import io.github.ratecard.model.Decimal;
import io.github.ratecard.model.Outcome;
import io.github.ratecard.model.Term;
import io.github.ratecard.model.service.Laterality;
import io.github.ratecard.model.service.Site;
import io.github.ratecard.quote.Quote;
import io.github.ratecard.quote.Quoter;
import io.github.ratecard.quote.SiteQuote;
import io.github.ratecard.quote.request.PlaceRequest;
import io.github.ratecard.quote.request.Request;
import io.github.ratecard.table.Edition;
import io.github.ratecard.table.TableRow;
import io.github.ratecard.table.kind.TableKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;

/** Wherever the place: the guide's amounts are those of the quotes, and its references are all there. */
class GuideProperties {
    private static final LocalDate DATE = LocalDate.of(2026, 6, 1);
    private static final Quoter QUOTER = Quoter.open();

    @AfterContainer
    static void close() {
        QUOTER.close();
    }

    @Property(tries = 60)
    void amountsAreThoseOfQuotes(@ForAll("places") PlaceRequest place) {
        ProcedureGuide guide = guide(place);
        Table levels = table(guide, "Payment by number of levels");
        for (int n = 1; n <= 5; n++) {
            row(levels.rows().get(n - 1), quote(place, Collections.nCopies(n, Laterality.BILATERAL)));
        }
        row(levels.rows().get(5), quote(place, List.of(Laterality.UNILATERAL)));
    }

    @Property(tries = 30)
    void everySourceIsAReference(@ForAll("places") PlaceRequest place) {
        ProcedureGuide guide = guide(place);
        List<String> references = guide.references().stream().map(Reference::id).toList();
        for (Section section : guide.sections()) {
            for (String source : section.sources()) {
                assertTrue(references.contains(source), source);
            }
        }
    }

    private static void row(Table.Row row, Quote quote) {
        List<Outcome<Term>> expected = new ArrayList<>();
        for (Site site : List.of(Site.ASC, Site.HOSPITAL)) {
            SiteQuote quoted = quote.site(site).orElseThrow();
            if (expected.isEmpty()) {
                expected.add(quoted.professional().orElseThrow().amount());
            }
            expected.add(quoted.facility().orElseThrow().amount());
            expected.add(quoted.total());
        }
        for (int i = 0; i < expected.size(); i++) {
            Outcome<Term> shown = row.cells().get(i + 1).amount().orElseThrow();
            assertEquals(shown(expected.get(i)), shown(shown));
        }
    }

    private static String shown(Outcome<Term> amount) {
        return amount.isPresent()
                ? amount.get().value().toString()
                : amount.reason().code().name();
    }

    private static ProcedureGuide guide(PlaceRequest place) {
        return new GuideBuilder(QUOTER)
                .build("mild", Request.lines(List.of()).withDate(DATE).withPlace(place))
                .get();
    }

    private static Quote quote(PlaceRequest place, List<Laterality> sides) {
        return QUOTER.answer(Request.procedure("mild", sides).withDate(DATE).withPlace(place));
    }

    private static Table table(ProcedureGuide guide, String caption) {
        for (Section section : guide.sections()) {
            for (Block block : section.blocks()) {
                if (block instanceof Table && ((Table) block).caption().equals(caption)) {
                    return (Table) block;
                }
            }
        }
        throw new AssertionError("no table " + caption);
    }

    @Provide
    static Arbitrary<PlaceRequest> places() {
        Arbitrary<Optional<String>> zips = Arbitraries.of(keys(TableKind.ZIP_LOCALITY, "zip"))
                .map(Optional::of)
                .injectNull(0.2)
                .map(zip -> zip == null ? Optional.<String>empty() : zip);
        Arbitrary<Optional<String>> areas = Arbitraries.of(keys(TableKind.OPPS_WAGE_INDEX, "cbsa"))
                .map(Optional::of)
                .injectNull(0.7)
                .map(area -> area == null ? Optional.<String>empty() : area);
        Arbitrary<Optional<Decimal>> indices = Arbitraries.bigDecimals()
                .between(new BigDecimal("0.3000"), new BigDecimal("2.0000"))
                .ofScale(4)
                .map(Decimal::of)
                .map(Optional::of)
                .injectNull(0.7)
                .map(index -> index == null ? Optional.<Decimal>empty() : index);
        return net.jqwik.api.Combinators.combine(zips, areas, indices)
                .as((zip, area, index) -> new PlaceRequest(zip, Optional.empty(), area, index, Optional.empty()));
    }

    private static List<String> keys(TableKind kind, String column) {
        List<String> keys = new ArrayList<>();
        Edition edition = QUOTER.tables().inForce(kind, DATE).get(0);
        for (TableRow row : QUOTER.tables().rows(edition)) {
            keys.add(row.text(column));
        }
        return keys;
    }
}

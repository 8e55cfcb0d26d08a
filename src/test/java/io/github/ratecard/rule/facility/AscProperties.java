package io.github.ratecard.rule.facility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.ratecard.model.Decimal;
import io.github.ratecard.model.Source;
import io.github.ratecard.model.Term;
import io.github.ratecard.model.service.HcpcsCode;
import io.github.ratecard.model.service.Modifier;
import io.github.ratecard.model.service.ServiceLine;
import io.github.ratecard.rule.Billing;
import io.github.ratecard.rule.Encounter;
import io.github.ratecard.rule.Place;
import io.github.ratecard.rule.PlaceOfService;
import io.github.ratecard.rule.PricedLine;
import io.github.ratecard.rule.Releases;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** What holds for every claim of a surgery center, over lines of CMS's addenda of April 2026. */
class AscProperties {
    private static final LocalDate DATE = LocalDate.of(2026, 5, 1);
    /** Indicator N1. */
    private static final ServiceLine PACKAGED = ServiceLine.of(new HcpcsCode("62331"), List.of(), 1);

    /** Indicator K2: drugs. */
    private static final Set<String> NOT_WAGE_ADJUSTED = Set.of("J0217", "J0558", "J0739");

    private static Releases releases;

    @BeforeContainer
    static void open() throws IOException {
        releases = Releases.of("cms-hospital");
    }

    @AfterContainer
    static void close() throws IOException {
        releases.close();
    }

    @Property
    void aPackagedLineChangesNoOther(@ForAll("claims") List<ServiceLine> claim, @ForAll @IntRange(max = 4) int at) {
        int place = Math.min(at, claim.size());
        List<ServiceLine> more = new ArrayList<>(claim);
        more.add(place, PACKAGED);
        List<PricedLine> without = price(claim, Place.NATIONAL);
        List<PricedLine> with = price(more, Place.NATIONAL);
        PricedLine added = with.remove(place);
        for (int i = 0; i < claim.size(); i++) {
            assertEquals(
                    Releases.shown(without.get(i).amount()),
                    Releases.shown(with.get(i).amount()),
                    () -> claim.toString());
        }
        assertTrue(!added.amount().isPresent() || added.amount().get().value().signum() == 0, added.toString());
    }

    /** Half of any other rate moves: of an index of 2 the amount is at most one and a half, of one under 1 it is no more. */
    @Property
    void thePlaceMovesNoDrugAndOnlyHalfOfAnyOther(
            @ForAll("claims") List<ServiceLine> claim, @ForAll @IntRange(min = 3000, max = 20000) int index) {
        Place place = new Place(
                Optional.empty(),
                Optional.of(Term.fact("wage index", Decimal.of(index, 4), Source.given("test"))),
                Optional.empty(),
                Optional.empty(),
                List.of());
        List<PricedLine> national = price(claim, Place.NATIONAL);
        List<PricedLine> local = price(claim, place);
        for (int i = 0; i < claim.size(); i++) {
            String here = Releases.shown(local.get(i).amount());
            if (!national.get(i).amount().isPresent()
                    || NOT_WAGE_ADJUSTED.contains(claim.get(i).code().text())) {
                assertEquals(
                        Releases.shown(national.get(i).amount()),
                        here,
                        claim.get(i).toString());
            } else {
                double ratio = local.get(i)
                                .amount()
                                .get()
                                .value()
                                .toBigDecimal()
                                .doubleValue()
                        / national.get(i).amount().get().value().toBigDecimal().doubleValue();
                assertEquals(
                        0.5 * index / 10000 + 0.5, ratio, 0.001, claim.get(i).toString());
            }
        }
    }

    @Provide
    Arbitrary<List<ServiceLine>> claims() {
        Arbitrary<String> codes =
                Arbitraries.of("45378", "45385", "G0105", "G0121", "77080", "J0217", "J0558", "J0739", "62330");
        return Combinators.combine(codes, Arbitraries.of("", "", "", "52", "73", "74", "PT"), Arbitraries.of(1, 1, 2))
                .as((code, modifier, units) -> ServiceLine.of(
                        new HcpcsCode(code), modifier.isEmpty() ? List.of() : List.of(new Modifier(modifier)), units))
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    private static List<PricedLine> price(List<ServiceLine> lines, Place place) {
        PlaceOfService pos = new PlaceOfService("24", true, Optional.empty());
        return new ArrayList<>(new AmbulatorySurgery(releases.tables())
                .prepare(new Encounter(DATE, pos, lines, Billing.ORDINARY))
                .in(place));
    }
}

package io.github.ratecard.rule.hospital;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.ratecard.model.Decimal;
import io.github.ratecard.model.Outcome;
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
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;

/** What holds for every hospital claim, over lines of CMS's release for 2025. */
class HospitalProperties {
    private static final LocalDate DATE = LocalDate.of(2025, 6, 1);
    /** Indicator N in Addendum B, and in no pair of the sample of Addendum J. */
    private static final String PACKAGED = "C1889";

    /** Indicators R, U, G, K and K1 in Addendum B. */
    private static final Set<String> NOT_WAGE_ADJUSTED = Set.of("P9016", "C2634", "J9271", "J0666", "J1885");

    private static final String[] CODES = {
        "P9016", "C2634", "G0463", "J9271", "19081", "19082", "52000", "52204", "C9738", "J0666", "0625T", "99285",
        "27447", "96365", "11042", "20610", "J1885"
    };

    private static Releases releases;

    @BeforeContainer
    static void open() throws IOException {
        releases = Releases.of("cms-hospital");
    }

    @AfterContainer
    static void close() throws IOException {
        releases.close();
    }

    @Provide
    Arbitrary<List<ServiceLine>> claims() {
        Arbitrary<List<Modifier>> modifiers =
                Arbitraries.of(List.of(), List.of(new Modifier("PN")), List.of(new Modifier("PO")));
        return Arbitraries.of(CODES)
                .flatMap(code -> modifiers.map(some -> ServiceLine.of(new HcpcsCode(code), some, 1)))
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    /** The lines may gain: an add-on can lift a pair to the next APC. None loses, and none is refused for it. */
    @Property
    @StatisticsReport(StatisticsReportMode.OFF)
    void aPackagedLineLowersNoOther(
            @ForAll @From("claims") List<ServiceLine> claim,
            @ForAll("packaged") List<ServiceLine> packaged,
            @ForAll boolean rural) {
        List<ServiceLine> more = new ArrayList<>(claim);
        more.addAll(packaged);
        List<PricedLine> without = price(claim, Place.NATIONAL, rural);
        List<PricedLine> with = price(more, Place.NATIONAL, rural);
        boolean paid = false;
        for (int i = 0; i < claim.size(); i++) {
            Outcome<Term> before = without.get(i).amount();
            Outcome<Term> after = with.get(i).amount();
            String what = claim + " with " + packaged + ": " + claim.get(i);
            if (before.isPresent()) {
                assertTrue(after.isPresent(), () -> what + ": " + after.reason());
                assertTrue(after.get().value().compareTo(before.get().value()) >= 0, what);
                paid |= before.get().value().signum() > 0;
            } else {
                assertEquals(Releases.shown(before), Releases.shown(after), what);
            }
        }
        for (PricedLine line : paid ? with.subList(claim.size(), with.size()) : List.<PricedLine>of()) {
            assertTrue(line.packaged(), () -> "not packaged: " + line);
        }
        Statistics.label("paid")
                .collect(paid)
                .coverage(coverage -> coverage.check(true).percentage(percent -> percent > 50));
    }

    /** Indicator N; fewer than the 8 hours of observation that decide otherwise. */
    @Provide
    Arbitrary<List<ServiceLine>> packaged() {
        return Arbitraries.of(PACKAGED, "19082", "C9738", "G0378")
                .map(code -> ServiceLine.of(new HcpcsCode(code), List.of(), 1))
                .list()
                .uniqueElements(line -> line.code())
                .ofMinSize(1)
                .ofMaxSize(3);
    }

    @Property
    @StatisticsReport(StatisticsReportMode.OFF)
    void thePlaceChangesNoAmountThatWagesDoNotMove(
            @ForAll @From("claims") List<ServiceLine> claim,
            @ForAll boolean rural,
            @ForAll @IntRange(min = 3000, max = 20000) int index) {
        Place place = new Place(
                Optional.empty(),
                Optional.empty(),
                Optional.of(Term.fact("wage index", Decimal.of(index, 4), Source.given("test"))),
                Optional.empty(),
                List.of());
        List<PricedLine> national = price(claim, Place.NATIONAL, rural);
        List<PricedLine> local = price(claim, place, rural);
        boolean moved = false;
        for (int i = 0; i < claim.size(); i++) {
            boolean same = amount(national.get(i)).equals(amount(local.get(i)));
            if (NOT_WAGE_ADJUSTED.contains(claim.get(i).code().text())) {
                assertTrue(same, claim.get(i).toString());
            }
            moved |= !same;
        }
        Statistics.label("some line moved")
                .collect(moved)
                .coverage(coverage -> coverage.check(true).percentage(percent -> percent > 30));
    }

    private static String amount(PricedLine line) {
        return Releases.shown(line.amount());
    }

    private static List<PricedLine> price(List<ServiceLine> lines, Place place, boolean rural) {
        Billing billing = new Billing(false, false, false, rural, Optional.empty(), Optional.empty());
        PlaceOfService pos = new PlaceOfService("22", true, Optional.empty());
        return new HospitalOutpatient(releases.tables())
                .prepare(new Encounter(DATE, pos, lines, billing))
                .in(place);
    }
}

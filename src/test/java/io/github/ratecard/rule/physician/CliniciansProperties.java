package io.github.ratecard.rule.physician;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;

/**
 * No line of another clinician changes what the surgeon is paid: not by ranking, not by a family of endoscopies, not by its
 * components, not as units, not as the paid service beside which another is not paid.
 */
class CliniciansProperties {
    private static final LocalDate DATE = LocalDate.of(2026, 8, 1);

    /** Of every kind of MULT and BILAT, with and without rows for components, status T, add-ons, edits of each kind. */
    private static final List<String> CODES = List.of(
            "27447", "43235", "43239", "45378", "45380", "45385", "51784", "62330", "62331", "70551", "70553", "73721",
            "94760", "97110", "99213", "G0121", "77067");

    private static final List<String> SURGEON =
            List.of("", "", "", "", "50", "51", "52", "53", "59", "26", "TC", "78", "LT", "PT");
    /** Assistants, two surgeons, a team, shared care. */
    private static final List<String> OTHERS = List.of("80", "81", "82", "AS", "62", "66", "54", "55", "56");

    private static Releases releases;

    @BeforeContainer
    static void open() throws IOException {
        releases = Releases.of("cms-physician", "cms-mue/MCR_MUE_PractitionerServices_Eff_04-01-2026.csv");
    }

    @AfterContainer
    static void close() throws IOException {
        releases.close();
    }

    @Property(tries = 2000)
    @StatisticsReport(StatisticsReportMode.OFF)
    void anothersLineChangesNoAmountOfTheSurgeon(
            @ForAll("surgeons") List<ServiceLine> surgeon,
            @ForAll("others") List<ServiceLine> others,
            @ForAll boolean facility,
            @ForAll Random random) {
        List<ServiceLine> all = new ArrayList<>(others);
        // His lines stay in their order, with the others' anywhere between them
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < surgeon.size(); i++) {
            int least = i == 0 ? 0 : places.get(i - 1) + 1;
            int place = least + random.nextInt(all.size() - least + 1);
            all.add(place, surgeon.get(i));
            places.add(place);
        }
        List<PricedLine> alone = price(surgeon, facility);
        List<PricedLine> together = price(all, facility);
        boolean several = false;
        for (int i = 0; i < surgeon.size(); i++) {
            assertEquals(
                    Releases.shown(alone.get(i).amount()),
                    Releases.shown(together.get(places.get(i)).amount()),
                    () -> "of " + surgeon + " in " + all);
            several |= surgeon.size() > 1 && alone.get(i).amount().isPresent();
        }
        Statistics.label("several lines, and one of them paid")
                .collect(several)
                .coverage(coverage -> coverage.check(true).percentage(percent -> percent > 30));
    }

    @Provide
    Arbitrary<List<ServiceLine>> surgeons() {
        return lines(SURGEON);
    }

    @Provide
    Arbitrary<List<ServiceLine>> others() {
        return lines(OTHERS);
    }

    private static Arbitrary<List<ServiceLine>> lines(List<String> modifiers) {
        return Combinators.combine(Arbitraries.of(CODES), Arbitraries.of(modifiers), Arbitraries.of(1, 1, 1, 2))
                .as((code, modifier, units) -> ServiceLine.of(
                        new HcpcsCode(code), modifier.isEmpty() ? List.of() : List.of(new Modifier(modifier)), units))
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    private static List<PricedLine> price(List<ServiceLine> lines, boolean facility) {
        PlaceOfService pos = new PlaceOfService(facility ? "24" : "11", facility, Optional.empty());
        return new PhysicianFeeSchedule(releases.tables())
                .prepare(new Encounter(DATE, pos, lines, Billing.ORDINARY))
                .in(Place.NATIONAL);
    }
}

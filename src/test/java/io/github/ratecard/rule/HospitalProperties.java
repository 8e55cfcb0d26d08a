package io.github.ratecard.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.ratecard.model.Decimal;
import io.github.ratecard.model.HcpcsCode;
import io.github.ratecard.model.Modifier;
import io.github.ratecard.model.ServiceLine;
import io.github.ratecard.model.Source;
import io.github.ratecard.model.Term;
import io.github.ratecard.release.ImportReport;
import io.github.ratecard.release.Importer;
import io.github.ratecard.table.TableStore;
import io.github.ratecard.table.Tables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

    private static Path folder;
    private static Tables tables;

    @BeforeContainer
    static void open() throws IOException {
        folder = Files.createTempDirectory("hospital");
        ImportReport report = new Importer(TableStore.bundled())
                .run(
                        List.of(Path.of("src/test/resources/cms-hospital")),
                        new Importer.Options(Optional.empty(), folder));
        assertTrue(report.isClean(), report.toString());
        tables = Tables.open(List.of(TableStore.imported(folder), TableStore.bundled()));
    }

    @AfterContainer
    static void close() throws IOException {
        tables.close();
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
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

    @Property
    void aPackagedLineLowersNoOther(@ForAll @From("claims") List<ServiceLine> claim, @ForAll boolean rural) {
        List<ServiceLine> more = new ArrayList<>(claim);
        more.add(ServiceLine.of(new HcpcsCode(PACKAGED), List.of(), 1));
        List<PricedLine> without = price(claim, Place.NATIONAL, rural);
        List<PricedLine> with = price(more, Place.NATIONAL, rural);
        for (int i = 0; i < claim.size(); i++) {
            assertEquals(amount(without.get(i)), amount(with.get(i)));
        }
    }

    @Property
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
        for (int i = 0; i < claim.size(); i++) {
            if (NOT_WAGE_ADJUSTED.contains(claim.get(i).code().text())) {
                assertEquals(amount(national.get(i)), amount(local.get(i)));
            }
        }
    }

    private static String amount(PricedLine line) {
        return line.amount().isPresent()
                ? line.amount().get().value().toString()
                : line.amount().reason().code().toString();
    }

    private static List<PricedLine> price(List<ServiceLine> lines, Place place, boolean rural) {
        Billing billing = new Billing(false, false, false, rural, Optional.empty(), Optional.empty());
        PlaceOfService pos = new PlaceOfService("22", true, Optional.empty());
        return new HospitalOutpatient(tables)
                .prepare(new Encounter(DATE, pos, lines, billing))
                .in(place);
    }
}

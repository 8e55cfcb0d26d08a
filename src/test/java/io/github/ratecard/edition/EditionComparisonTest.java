package io.github.ratecard.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.ratecard.edition.EditionDiff.AmountChange;
import io.github.ratecard.edition.EditionDiff.FieldChange;
import io.github.ratecard.edition.EditionDiff.Filter;
import io.github.ratecard.edition.EditionDiff.Presence;
import io.github.ratecard.edition.EditionDiff.RowChange;
import io.github.ratecard.edition.EditionDiff.TableDiff;
import io.github.ratecard.model.Decimal;
import io.github.ratecard.release.Importer;
import io.github.ratecard.table.TableStore;
import io.github.ratecard.table.Tables;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What changed from one edition to the next, worked out by hand from the samples. */
class EditionComparisonTest {
    private static final Filter ALL_ROWS = new Filter(Optional.empty(), Optional.empty());

    @TempDir
    Path folder;

    @BeforeEach
    void importsSamples() {
        List<Path> samples = Stream.of(
                        "PPRRVU2025_Oct.csv",
                        "PPRRVU2026_Jul_nonQPP.csv",
                        "ASC_Oct2025_AA.csv",
                        "ASC_Jan2026_AA.csv",
                        "ASC_Jan2026_BB.csv",
                        "ASC_Apr2026_BB.csv",
                        "ASC_Apr2026_AA.csv",
                        "GPCI2025.csv",
                        "GPCI2026.csv")
                .map(name -> Path.of("src/test/resources/cms", name))
                .toList();
        new Importer(TableStore.bundled()).run(samples, new Importer.Options(Optional.empty(), folder));
    }

    private EditionDiff diff(String from, String to, Filter filter) {
        try (Tables tables = Tables.open(List.of(TableStore.imported(folder), TableStore.bundled()))) {
            return new EditionComparison(tables).compare(from, to, filter);
        }
    }

    private static Filter code(String code) {
        return new Filter(Optional.of(code), Optional.empty());
    }

    private static Filter percent(String percent) {
        return new Filter(Optional.empty(), Optional.of(Decimal.of(percent)));
    }

    private static String text(AmountChange amount) {
        return amount.name() + " "
                + amount.from().map(Decimal::toString).orElse("-") + " "
                + amount.to().map(Decimal::toString).orElse("-") + " "
                + amount.percent().map(Decimal::toString).orElse("-");
    }

    private RowChange only(EditionDiff diff) {
        assertEquals(1, diff.tables().size());
        assertEquals(1, diff.tables().get(0).changes().size(), diff::toString);
        return diff.tables().get(0).changes().get(0);
    }

    @Test
    void relativeValuesAndDollars() {
        RowChange change = only(diff("pfs/2025D", "pfs/2026C", code("64721")));
        assertEquals(List.of("64721", ""), change.key());
        assertTrue(change.fields().contains(new FieldChange("work", "4.97", "4.85")), change::toString);
        assertTrue(change.fields().stream().noneMatch(field -> field.column().equals("bilat")));
        // 13.72 and 14.45 RVU; 13.49 and 12.67; times 32.3465 and 33.4009
        assertEquals(
                List.of("nonfacility 443.79 482.64 8.75", "facility 436.35 423.19 -3.02"),
                change.amounts().stream().map(EditionComparisonTest::text).toList());
    }

    @Test
    void whatIsNotDoneThereHasNoAmount() {
        RowChange change = only(diff("pfs/2025D", "pfs/2026C", code("27447")));
        assertEquals(
                List.of("nonfacility - - -", "facility 1257.63 1159.35 -7.81"),
                change.amounts().stream().map(EditionComparisonTest::text).toList());
    }

    @Test
    void newCodesAndOldOnes() {
        TableDiff diff = diff("pfs/2025D", "pfs/2026C", ALL_ROWS).tables().get(0);
        List<String> added = diff.changes().stream()
                .filter(change -> change.presence() == Presence.ONLY_TO)
                .map(change -> change.key().get(0))
                .toList();
        assertEquals(List.of("62330", "62331"), added);
        List<String> gone = diff.changes().stream()
                .filter(change -> change.presence() == Presence.ONLY_FROM)
                .map(change -> change.key().get(0))
                .toList();
        assertEquals(List.of("0275T"), gone);
    }

    @Test
    void onlyLargeChanges() {
        TableDiff all = diff("asc/2025-10", "asc/2026-04", ALL_ROWS).tables().get(0);
        TableDiff large =
                diff("asc/2025-10", "asc/2026-04", percent("5")).tables().get(0);
        assertTrue(large.changes().size() < all.changes().size());
        for (RowChange change : large.changes()) {
            boolean both = change.presence() == Presence.BOTH;
            assertTrue(!both
                    || change.amounts().get(0).percent().orElseThrow().abs().compareTo(Decimal.of(5)) >= 0);
        }
        assertTrue(
                large.changes().stream().anyMatch(change -> change.key().get(0).equals("20610")));
    }

    @Test
    void aDrugThatChangedByACent() {
        RowChange change = only(diff("asc/2026-01", "asc/2026-04", ALL_ROWS));
        assertEquals(List.of("J1885"), change.key());
        assertEquals(List.of(new FieldChange("rate", "0.33", "0.34")), change.fields());
        assertEquals("rate 0.33 0.34 3.03", text(change.amounts().get(0)));
        assertTrue(diff("asc/2026-01", "asc/2026-04", percent("4"))
                .tables()
                .get(0)
                .changes()
                .isEmpty());
    }

    @Test
    void indicesByTheirNumbers() {
        TableDiff diff = diff("gpci/2025", "gpci/2026", percent("20")).tables().get(0);
        assertTrue(!diff.changes().isEmpty() && diff.changes().size() < 109);
        assertTrue(diff.changes().stream().allMatch(change -> change.amounts().isEmpty()));
        assertTrue(diff("gpci/2025", "gpci/2025", ALL_ROWS)
                .tables()
                .get(0)
                .changes()
                .isEmpty());
    }

    @Test
    void tablesThatOnlyOneHasAreNamed() {
        EditionDiff diff = diff("asc/2026", "asc/2026-04", ALL_ROWS);
        assertEquals(List.of("asc/2026-04 has no ASC device portions"), diff.missing());
    }

    @Test
    void anUnknownEditionIsNamedWithThoseThereAre() {
        UnknownEditionException unknown =
                assertThrows(UnknownEditionException.class, () -> diff("pfs/2025D", "pfs/2027A", ALL_ROWS));
        assertEquals("unknown edition 'pfs/2027A'", unknown.getMessage());
        assertTrue(unknown.known().containsAll(List.of("pfs/2025D", "pfs/2026C", "pfs/2026")));
    }
}

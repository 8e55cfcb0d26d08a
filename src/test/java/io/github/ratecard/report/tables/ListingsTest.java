package io.github.ratecard.report.tables;

import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.ratecard.report.Format;
import io.github.ratecard.report.Report;
import io.github.ratecard.report.Schemas;
import io.github.ratecard.report.amount.Options;
import io.github.ratecard.table.Edition;
import io.github.ratecard.table.TableStore;
import io.github.ratecard.table.Tables;
import io.github.ratecard.table.kind.TableKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Listings of the shipped tables against their schemas. */
class ListingsTest {
    private static final Tables TABLES = Tables.open(List.of(TableStore.bundled()));

    @AfterAll
    static void close() {
        TABLES.close();
    }

    @Test
    void editionsFollowTheirSchema() {
        assertFollows("tables", Listing.ofEditions(TABLES.editions()));
    }

    @Test
    void rowsOfEveryTableButTheLargestFollowTheirSchema() {
        for (Edition edition : TABLES.editions()) {
            if (edition.rows() < 1000) {
                assertFollows("rows", Listings.ofRows(edition, TABLES.rows(edition)));
            }
        }
    }

    @Test
    void releasesFollowTheirSchema() {
        assertFollows("releases", Listings.ofReleases(TABLES.releases(), TABLES.editions()));
    }

    @Test
    void localitiesFollowTheirSchema() {
        Edition gpci = TABLES.inForce(TableKind.GPCI, LocalDate.of(2026, 6, 1)).get(0);
        assertFollows("localities", Listings.ofLocalities(TABLES.rows(gpci)));
    }

    @Test
    void areasFollowTheirSchema() {
        assertFollows(
                "areas",
                Listings.ofAreas(Map.of("35614", "New York-Jersey City-White Plains, NY-NJ", "33", "NEW YORK")));
    }

    @Test
    void parametersAndSourcesFollowTheirs() {
        assertFollows("parameters", Listings.ofParameters(TABLES.parameters()));
        assertFollows("sources", Listings.ofSources(TABLES.sources()));
    }

    private static void assertFollows(String schema, Listing listing) {
        assertFalse(listing.rows().isEmpty());
        Schemas.assertValid(schema, Report.of(listing, Format.JSON, Options.PLAIN));
    }
}

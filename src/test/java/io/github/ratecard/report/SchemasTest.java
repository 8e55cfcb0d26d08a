package io.github.ratecard.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.ratecard.report.amount.Options;
import io.github.ratecard.report.tables.Listing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The outputs other than quotes against their schemas, and the schemas themselves. */
class SchemasTest {
    @Test
    void lookUpsFollowTheirs() {
        Schemas.assertValid("lookup", Report.of(LookupReportTest.report(), Format.JSON, Quotes.explained()));
    }

    @Test
    void listsOfEditionsFollowTheirs() {
        Schemas.assertValid("tables", Report.of(ListingReportTest.editions(), Format.JSON, Options.PLAIN));
        Schemas.assertValid("tables", Report.of(Listing.ofEditions(List.of()), Format.JSON, Options.PLAIN));
    }

    @Test
    void errorsFollowTheirs() {
        Problem full = new Problem(
                "UNKNOWN_SITE", "unknown site 'asic'", "--site", Optional.of("asc"), List.of("asc", "all"), "");
        Problem bare = new Problem("BUG", "something broke", "", Optional.empty(), List.of(), "");
        Schemas.assertValid("error", full.json());
        Schemas.assertValid("error", bare.json());
    }

    @Test
    void areStrict() {
        String json = Report.of(Quotes.oneLevel(), Format.JSON, Options.PLAIN);
        assertFalse(Schemas.faults("quote", json.replaceFirst("\"date\"", "\"day\""))
                .isEmpty());
        assertFalse(Schemas.faults("quote", json.replace("\"packaged\": false", "\"packaged\": \"no\""))
                .isEmpty());
        assertFalse(Schemas.faults("quote", json.replace("2026-07-01", "2026-02-30"))
                .isEmpty());
        assertFalse(Schemas.faults("price", json).isEmpty());
        assertEquals(List.of(), Schemas.faults("quote", json));
    }

    /** A tree whose facts have no source, or whose sums have no parts, explains nothing. */
    @Test
    void refuseExplanationsThatExplainNothing() {
        String json = Report.of(Quotes.mixed(), Format.JSON, Quotes.explained());
        assertFalse(Schemas.faults("quote", json.replace("\"op\": \"fact\"", "\"op\": \"sum\""))
                .isEmpty());
        assertFalse(
                Schemas.faults("quote", json.replace("\"why\"", "\"because\"")).isEmpty());
    }

    @Test
    void areAllListedInTheirReadme() throws IOException {
        Path folder = Path.of("docs", "schema");
        String readme = Files.readString(folder.resolve("README.md"));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(
                    List.of(),
                    files.map(file -> file.getFileName().toString())
                            .filter(name -> name.endsWith(".schema.json") && !readme.contains("(" + name + ")"))
                            .toList());
        }
    }
}

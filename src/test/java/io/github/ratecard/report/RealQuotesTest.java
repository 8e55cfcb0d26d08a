package io.github.ratecard.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.ratecard.model.Percent;
import io.github.ratecard.model.Usd;
import io.github.ratecard.model.service.Component;
import io.github.ratecard.model.service.Laterality;
import io.github.ratecard.model.service.ServiceLine;
import io.github.ratecard.model.service.Site;
import io.github.ratecard.quote.Quote;
import io.github.ratecard.quote.Quoter;
import io.github.ratecard.quote.request.PlaceRequest;
import io.github.ratecard.quote.request.Request;
import io.github.ratecard.report.amount.Options;
import io.github.ratecard.report.json.QuoteJsonTest;
import io.github.ratecard.rule.Billing;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every quote, held against answers from the shipped tables. */
class RealQuotesTest {
    private static final LocalDate DATE = LocalDate.of(2026, 6, 1);
    private static final Laterality B = Laterality.BILATERAL;
    private static final Laterality U = Laterality.UNILATERAL;
    private static final Quoter QUOTER = Quoter.open();

    @AfterAll
    static void close() {
        QUOTER.close();
    }

    static Stream<Request> requests() {
        Billing nonparticipating = new Billing(false, true, false, false, Optional.empty(), Optional.empty());
        return Stream.of(
                Request.procedure("mild", 1).withDate(DATE),
                Request.procedure("mild", 5).withDate(DATE).withDeductible(Usd.parse("283")),
                Request.procedure("mild", List.of(U, B, U)).withDate(DATE),
                Request.procedure("mild", List.of(U)).withDate(DATE).withPlace(place("10001")),
                Request.procedure("mild", 2).withDate(DATE).withPercent(Percent.parse("110")),
                Request.procedure("mild", 1).withDate(DATE).withSite(Site.OFFICE),
                Request.procedure("mild", 1).withDate(DATE).withComponent(Component.FACILITY),
                Request.procedure("mild", 1).withDate(DATE).withBilling(nonparticipating),
                Request.procedure("mild", 1).withDate(LocalDate.of(2025, 6, 1)),
                Request.procedure("mild", 1).withDate(LocalDate.of(2024, 6, 1)),
                lines("62330-52", "62331"),
                lines("99999"),
                lines("62330-50"),
                lines("62330-73").withSite(Site.ASC),
                lines("62330", "C1889"));
    }

    @ParameterizedTest
    @MethodSource("requests")
    void jsonFollowsItsSchemaAndExplains(Request request) throws Exception {
        Quote quote = QUOTER.answer(request);
        String json = Report.of(quote, Format.JSON, explained());
        Schemas.assertValid(quote.procedure().isPresent() ? "quote" : "price", json);
        QuoteJsonTest.assertExplained(json);
    }

    @ParameterizedTest
    @MethodSource("requests")
    void csvParsesAndNamesAReasonForEveryMissingAmount(Request request) throws Exception {
        Quote quote = QUOTER.answer(request);
        String csv = Report.of(quote, Format.CSV, explained());
        assertFalse(csv.contains("\r"));
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        List<CSVRecord> rows = format.parse(new StringReader(csv)).getRecords();
        assertTrue(rows.stream().allMatch(CSVRecord::isConsistent));
        for (CSVRecord row : rows) {
            boolean priced = !row.get("amount").isEmpty();
            assertTrue(
                    priced
                            ? row.get("amount").matches("[0-9]+\\.[0-9]{2}")
                            : !row.get("note").isEmpty(),
                    csv);
            assertEquals(priced, !row.get("explain").isEmpty(), csv);
        }
        assertEquals(
                quote.sites().stream().mapToInt(site -> site.lines().size()).sum(),
                rows.stream().filter(row -> row.get("row").equals("line")).count());
    }

    @ParameterizedTest
    @MethodSource("requests")
    void textKeepsWithinTheTerminalAndSaysTheSameAtEveryWidth(Request request) {
        Quote quote = QUOTER.answer(request);
        List<String> amounts = amounts(Report.of(quote, Format.TABLE, explained()));
        for (int columns : new int[] {30, 40, 60, 80, 100, 200}) {
            String text = Report.of(quote, Format.TABLE, explained().withColumns(columns));
            for (String line : text.split("\n")) {
                // An address is not broken: nobody could follow it
                assertTrue(line.length() <= columns || line.strip().matches("https://\\S+"), line);
                assertEquals(line.stripTrailing(), line);
            }
            assertEquals(amounts, amounts(text));
            assertFalse(text.contains("\u001b"));
        }
    }

    @ParameterizedTest
    @MethodSource("requests")
    void colourChangesNothingButItself(Request request) {
        Quote quote = QUOTER.answer(request);
        String coloured = Report.of(quote, Format.TABLE, explained().withColour(true));
        assertTrue(coloured.contains("\u001b[1m"));
        assertEquals(Report.of(quote, Format.TABLE, explained()), coloured.replaceAll("\u001b\\[[0-9]m", ""));
    }

    @ParameterizedTest
    @MethodSource("requests")
    void markdownTablesHaveEvenRows(Request request) {
        String markdown = Report.of(QUOTER.answer(request), Format.MD, explained());
        int cells = 0;
        for (String line : markdown.split("\n")) {
            int here = line.startsWith("|") ? line.replace("\\|", "").split("\\|", -1).length : 0;
            assertTrue(cells == 0 || here == 0 || here == cells, line);
            cells = here;
        }
    }

    private static Options explained() {
        return Options.PLAIN.withExplanation(id -> QUOTER.tables().source(id).map(source -> source.get("title")));
    }

    /** Dollar amounts of the text, sorted: a narrow page has them in another order. */
    private static List<String> amounts(String text) {
        List<String> amounts = new ArrayList<>();
        for (String word : text.split("\\s+")) {
            if (word.startsWith("$") || word.startsWith("−$")) {
                amounts.add(word);
            }
        }
        amounts.sort(null);
        return amounts;
    }

    private static PlaceRequest place(String zip) {
        return new PlaceRequest(
                Optional.of(zip), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static Request lines(String... lines) {
        List<ServiceLine> parsed = new ArrayList<>();
        for (String line : lines) {
            parsed.add(ServiceLine.parse(line));
        }
        return Request.lines(parsed).withDate(DATE);
    }
}

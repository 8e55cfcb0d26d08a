package io.github.ratecard.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.github.ratecard.batch.field.BatchOptions;
import io.github.ratecard.model.Decimal;
import io.github.ratecard.model.Outcome;
import io.github.ratecard.model.Term;
import io.github.ratecard.model.service.HcpcsCode;
import io.github.ratecard.model.service.Modifier;
import io.github.ratecard.model.service.ServiceLine;
import io.github.ratecard.model.service.Site;
import io.github.ratecard.quote.Part;
import io.github.ratecard.quote.Quoter;
import io.github.ratecard.quote.RuledQuoter;
import io.github.ratecard.quote.SiteQuote;
import io.github.ratecard.quote.request.PlaceRequest;
import io.github.ratecard.quote.request.Request;
import io.github.ratecard.rule.ClaimRules;
import io.github.ratecard.rule.Place;
import io.github.ratecard.rule.PreparedClaim;
import io.github.ratecard.table.Edition;
import io.github.ratecard.table.TableRow;
import io.github.ratecard.table.TableStore;
import io.github.ratecard.table.Tables;
import io.github.ratecard.table.kind.TableKind;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * Rules that nobody has written yet, each of which refuses a line for something it looked at, in whichever way a rule can
 * look: a file is priced as its rows are one by one, though nobody told the batch what is compared.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DecidingRulesTest {
    private static final LocalDate DATE = LocalDate.of(2026, 6, 1);
    private static final List<Modifier> DENIED = List.of(new Modifier("GZ"));
    private static final List<String> LOCALITIES = List.of("", "13202-NY-01", "02102-AK-01");

    private static Path folder;

    /** Whether the rule refuses the lines of a claim. */
    private interface Objection {
        boolean to(Seen seen);
    }

    /** What a rule can look at. */
    private record Seen(Tables tables, String code, Place place, PreparedClaim claim) {
        boolean row(TableKind kind, Predicate<TableRow> of) {
            return tables.find(kind, DATE, code).value().filter(of).isPresent();
        }

        boolean more(TableKind kind, String column, int than) {
            return row(kind, row -> row.has(column) && row.decimal(column).compareTo(Decimal.of(than)) > 0);
        }

        /** Every row of a table. */
        List<TableRow> all(TableKind kind) {
            List<TableRow> all = new ArrayList<>();
            for (Edition edition : tables.inForce(kind, DATE)) {
                all.addAll(tables.rows(edition));
            }
            return all;
        }
    }

    /** The program's rules and one more. */
    private record Ruled(ClaimRules rules, Tables tables, Objection objection, AtomicInteger workedOut)
            implements ClaimRules {
        @Override
        public PreparedClaim prepare(io.github.ratecard.rule.Encounter encounter) {
            workedOut.incrementAndGet();
            PreparedClaim claim = rules.prepare(encounter);
            PreparedClaim refused = rules.prepare(encounter.withLines(encounter.lines().stream()
                    .map(line -> line.withModifiers(DENIED))
                    .toList()));
            String code = encounter.lines().get(0).code().text();
            return place -> objection.to(new Seen(tables, code, place, claim)) ? refused.in(place) : claim.in(place);
        }
    }

    @BeforeAll
    static void write(@TempDir Path temporary) throws IOException {
        folder = temporary;
        new InventedTables(folder).write();
    }

    @Test
    void aRelativeValueIsCompared() throws IOException {
        sameOneByOne(seen -> seen.more(TableKind.RVU, "work", 1));
    }

    @Test
    void aRateIsCompared() throws IOException {
        sameOneByOne(seen -> seen.more(TableKind.ASC_RATES, "rate", 900));
        sameOneByOne(seen -> seen.more(TableKind.OPPS_RATES, "rate", 4000));
    }

    @Test
    void whatNoFormulaHasIsCompared() throws IOException {
        sameOneByOne(seen -> seen.more(TableKind.ASC_RATES, "weight", 100));
        sameOneByOne(seen -> seen.more(TableKind.OPPS_RATES, "copayment", 400));
        sameOneByOne(seen -> seen.more(TableKind.RVU, "total_facility", 20));
    }

    @Test
    void anAmountIsComparedAsText() throws IOException {
        sameOneByOne(seen -> seen.row(TableKind.RVU, row -> row.text("work").length() > 4));
        sameOneByOne(seen -> seen.row(
                TableKind.RVU,
                row -> row.fields().get(TableKind.RVU.column("pe_facility")).endsWith("5")));
    }

    @Test
    void aTermIsCompared() throws IOException {
        sameOneByOne(seen -> seen.row(
                TableKind.RVU, row -> row.fact("work RVU", "work").value().compareTo(Decimal.of(1)) > 0));
        sameOneByOne(seen -> seen.claim()
                .in(Place.NATIONAL)
                .get(0)
                .amount()
                .value()
                .filter(amount -> amount.value().compareTo(Decimal.of(900)) > 0)
                .isPresent());
        sameOneByOne(seen -> seen.claim()
                .in(Place.NATIONAL)
                .get(0)
                .amount()
                .value()
                .filter(amount -> amount.usd().cents() % 2 == 0)
                .isPresent());
    }

    @Test
    void theFeeOfThePlaceIsCompared() throws IOException {
        sameOneByOne(seen -> seen.claim()
                .in(seen.place())
                .get(0)
                .amount()
                .value()
                .filter(amount -> amount.value().compareTo(Decimal.of(900)) > 0)
                .isPresent());
        sameOneByOne(seen -> seen.place().gpci().isPresent()
                && seen.place().gpci().get().work().value().compareTo(Decimal.ONE) > 0);
    }

    @Test
    void aTableThatNoRuleAskedIsCompared() throws IOException {
        sameOneByOne(seen -> seen.row(TableKind.OPPS_RANKS, row -> true));
        sameOneByOne(seen -> seen.more(TableKind.OPPS_RANKS, "rank", 300));
        sameOneByOne(seen -> seen.more(TableKind.UNIT_LIMITS, "most_units", 1));
        sameOneByOne(seen -> seen.more(TableKind.HOSPITAL_UNIT_LIMITS, "most_units", 1));
        sameOneByOne(seen -> seen.more(TableKind.ASC_DEVICES, "percent", 10));
        sameOneByOne(seen -> seen.more(TableKind.OPPS_DEVICES, "amount", 300));
    }

    @Test
    void aTableIsReadWhole() throws IOException {
        sameOneByOne(seen -> seen.all(TableKind.OPPS_RANKS).stream()
                .anyMatch(row -> row.text("code").equals(seen.code())));
        sameOneByOne(seen -> seen.all(TableKind.ASC_RATES).stream()
                .anyMatch(row -> row.text("code").equals(seen.code())
                        && row.has("rate")
                        && row.decimal("rate").compareTo(Decimal.of(900)) > 0));
    }

    /** Codes that the first table says the same of are asked different tables, and alike ones the same. */
    @Test
    void whatATableSaysDecidesWhichIsAskedNext() throws IOException {
        sameOneByOne(seen -> seen.row(TableKind.RVU, row -> row.text("bilat").equals("1"))
                && seen.more(TableKind.UNIT_LIMITS, "most_units", 1));
        sameOneByOne(seen -> seen.row(TableKind.RVU, row -> row.text("co").equals("2"))
                ? seen.row(TableKind.OPPS_RANKS, row -> true)
                : seen.row(TableKind.OPPS_DEVICES, row -> true));
        sameOneByOne(seen -> seen.row(TableKind.OPPS_DEVICES, row -> true)
                && seen.row(TableKind.OPPS_RATES, row -> row.text("apc").equals("5114"))
                && seen.row(TableKind.ASC_RATES, row -> row.flag("multiple_discount")));
    }

    /** What decides in one place need not decide in another: there other tables are asked. */
    @Test
    void thePlaceDecidesWhichTableIsAsked() throws IOException {
        sameOneByOne(seen -> seen.place().gpci().isPresent() && seen.row(TableKind.OPPS_RANKS, row -> true));
    }

    /** An office asks neither what a surgery center is paid nor what a hospital is. */
    @Test
    void codesThatDifferInTablesNotAskedAreAlike() throws IOException {
        AtomicInteger workedOut = new AtomicInteger();
        try (Tables tables = Tables.open(List.of(TableStore.imported(folder), TableStore.bundled()));
                Quoter quoter =
                        RuledQuoter.of(tables, DATE, rules -> new Ruled(rules, tables, never -> false, workedOut))) {
            price(quoter, List.of(Site.ASC, Site.HOSPITAL));
            workedOut.set(0);
            List<CsvRecord> answers = price(quoter, List.of(Site.OFFICE));
            Set<String> alone = new HashSet<>();
            for (CsvRecord answer : answers) {
                String code = answer.getField(0);
                alone.add(answer.getField(3).equals("priced") ? likeness(tables, code) : code);
            }
            int most = alone.size() * LOCALITIES.size();
            assertTrue(workedOut.get() <= most, workedOut + " answers were worked out, " + most + " differ");
            assertTrue(most < answers.size() / 4 * 3, most + " answers differ of " + answers.size());
        }
    }

    /** What relative values say of a code, but for the size of amounts. */
    private static String likeness(Tables tables, String code) {
        StringBuilder likeness = new StringBuilder();
        for (TableRow row : tables.everywhere(TableKind.RVU, DATE, code)) {
            for (int i = 1; i < TableKind.RVU.columns().size(); i++) {
                boolean amount = TableKind.RVU.columns().get(i).isAmount();
                likeness.append('\t').append(amount ? row.shown(i).replaceFirst(".*[1-9].*", "+") : row.shown(i));
            }
        }
        return likeness.toString();
    }

    /** These may be shared, and the first are: else the others would prove nothing. */
    @Test
    void moreThanZeroIsNoLook() throws IOException {
        int shared = sameOneByOne(seen -> seen.row(TableKind.RVU, row -> !row.isPositive("work")));
        int alone = sameOneByOne(seen -> !seen.more(TableKind.RVU, "work", 0));
        assertTrue(
                shared < alone / 10 * 9,
                shared + " answers were worked out, and " + alone + " where each code is alone");
    }

    /** Prices a file by the rules and one more, and each of its rows alone; says how often the rules were applied. */
    private static int sameOneByOne(Objection objection) throws IOException {
        AtomicInteger workedOut = new AtomicInteger();
        try (Tables tables = Tables.open(List.of(TableStore.imported(folder), TableStore.bundled()));
                Quoter quoter = RuledQuoter.of(tables, DATE, rules -> new Ruled(rules, tables, objection, workedOut))) {
            List<CsvRecord> answers = price(quoter, List.of(Site.ASC, Site.HOSPITAL, Site.OFFICE));
            int ofFile = workedOut.get();
            int refused = 0;
            for (CsvRecord answer : answers) {
                SiteQuote site = quoter.answer(request(answer)).sites().get(0);
                refused += denied(site) ? 1 : 0;
                assertEquals(expected(site), given(answer), answer.toString());
            }
            assertTrue(refused > 0 && refused < answers.size(), refused + " rows of " + answers.size());
            return ofFile;
        }
    }

    private static boolean denied(SiteQuote site) {
        return site.reason()
                .filter(reason -> reason.code() == io.github.ratecard.model.ReasonCode.DENIED_BY_MODIFIER)
                .isPresent();
    }

    private static List<CsvRecord> price(Quoter quoter, List<Site> sites) throws IOException {
        StringBuilder rows = new StringBuilder("code,site,locality\n");
        for (String locality : LOCALITIES) {
            for (Site site : sites) {
                for (int i = 0; i < InventedTables.CODES; i++) {
                    rows.append(InventedTables.code(i)).append(',');
                    rows.append(site.word()).append(',').append(locality).append('\n');
                }
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Batch(quoter, options(), read -> {})
                .run(
                        new ByteArrayInputStream(rows.toString().getBytes(StandardCharsets.UTF_8)),
                        "rows",
                        Target.stream(out));
        return CsvReader.builder().ofCsvRecord(out.toString(StandardCharsets.UTF_8)).stream()
                .skip(1)
                .toList();
    }

    private static BatchOptions options() {
        return BatchOptions.of(Request.lines(List.of()).withDate(DATE));
    }

    private static String expected(SiteQuote site) {
        return amount(site.professional().map(Part::amount)) + " "
                + amount(site.facility().map(Part::amount)) + " " + amount(Optional.of(site.total())) + " "
                + site.reason().map(reason -> reason.code().name()).orElse("");
    }

    private static String amount(Optional<Outcome<Term>> amount) {
        return amount.flatMap(Outcome::value).map(term -> term.usd().toString()).orElse("");
    }

    private static String given(CsvRecord answer) {
        return answer.getField(4) + " " + answer.getField(5) + " " + answer.getField(6) + " " + answer.getField(9);
    }

    private static Request request(CsvRecord row) {
        Optional<String> locality = Optional.of(row.getField(2)).filter(text -> !text.isEmpty());
        return Request.lines(List.of(ServiceLine.of(new HcpcsCode(row.getField(0)), List.of(), 1)))
                .withSite(Site.valueOf(row.getField(1).toUpperCase(Locale.ROOT)))
                .withDate(DATE)
                .withPlace(new PlaceRequest(
                        Optional.empty(), locality, Optional.empty(), Optional.empty(), Optional.empty()));
    }
}

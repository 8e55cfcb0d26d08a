package io.github.ratecard.batch.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.github.ratecard.batch.BatchRun;
import io.github.ratecard.batch.InventedTables;
import io.github.ratecard.batch.answer.Numbered;
import io.github.ratecard.batch.formula.CodeFacts;
import io.github.ratecard.model.Decimal;
import io.github.ratecard.model.Outcome;
import io.github.ratecard.model.Term;
import io.github.ratecard.model.Usd;
import io.github.ratecard.model.service.HcpcsCode;
import io.github.ratecard.model.service.Modifier;
import io.github.ratecard.model.service.ServiceLine;
import io.github.ratecard.model.service.Site;
import io.github.ratecard.quote.Part;
import io.github.ratecard.quote.Quoter;
import io.github.ratecard.quote.SiteQuote;
import io.github.ratecard.quote.request.PlaceRequest;
import io.github.ratecard.quote.request.Request;
import io.github.ratecard.table.TableStore;
import io.github.ratecard.table.Tables;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A file whose codes differ in every indicator there is, priced as a file and row by row: what is kept of one row must
 * never answer another that is not the same but for its amounts, its place and its charge.
 */
class LikeCodesTest {
    private static final LocalDate DATE = LocalDate.of(2026, 6, 1);
    private static final int CODES = InventedTables.CODES;
    private static final int SOME = 3_000;

    private static final List<String> MODIFIERS = List.of(
            "", "22", "26", "50", "51", "52", "53", "54", "55", "56", "62", "66", "73", "74", "78", "80", "82", "AS",
            "FB", "FC", "GA", "GZ", "LT", "PN", "PO", "Q0", "TC", "XS", "52 Q0", "50 52", "26 52", "62 50", "73 LT",
            "80 50", "TC 52");

    private final Random random = new Random(62330);

    @TempDir
    Path folder;

    @Test
    void aRowIsPaidWhatItsQuestionIs() throws IOException {
        new InventedTables(folder).write();
        List<String> rows = new ArrayList<>();
        for (String modifiers : MODIFIERS) {
            for (Site site : List.of(Site.ASC, Site.HOSPITAL, Site.OFFICE)) {
                for (int code = 0; code < CODES; code++) {
                    rows.add(String.join(
                            ",", InventedTables.code(code), modifiers, "1", "", site.word(), "13202-NY-01", "", ""));
                }
            }
        }
        for (int i = 0; i < SOME; i++) {
            rows.add(row());
        }
        String header = "code,modifiers,units,charge,site,locality,cbsa,hospital_wage_index";
        BatchRun run = BatchRun.of(
                header + "\n" + String.join("\n", rows) + "\n", "--data", folder.toString(), "--date", DATE.toString());
        List<CsvRecord> answers =
                CsvReader.builder().ofCsvRecord(run.out()).stream().skip(1).toList();
        assertEquals(rows.size(), answers.size());
        int priced = 0;
        try (Quoter quoter =
                new Quoter(Tables.open(List.of(TableStore.imported(folder), TableStore.bundled())), () -> DATE)) {
            quoter.tables().keep();
            for (CsvRecord answer : answers) {
                SiteQuote site = quoter.answer(request(answer)).sites().get(0);
                assertEquals(expected(site), given(answer), answer.toString());
                priced += answer.getField(8).equals("priced") ? 1 : 0;
            }
        }
        assertTrue(priced > rows.size() / 8, priced + " rows were priced");
    }

    @Test
    void codesThatNoTableHasLeaveNothingBehind() {
        Numbered<Likeness> likenesses = new Numbered<>();
        try (Tables tables = Tables.open(List.of(TableStore.bundled()))) {
            LikeCodes likeCodes = new LikeCodes(tables, likenesses);
            for (int code = 0; code < 100; code++) {
                assertEquals(
                        CodeFacts.ALONE,
                        likeCodes
                                .facts(new HcpcsCode("Z" + (1000 + code)), DATE)
                                .likeness());
            }
            likeCodes.facts(new HcpcsCode("62330"), DATE);
        }
        assertTrue(likenesses.count() <= 1, likenesses.count() + " likenesses are kept");
    }

    private static String expected(SiteQuote site) {
        return amount(site.professional().map(Part::amount)) + " "
                + amount(site.facility().map(Part::amount)) + " " + amount(Optional.of(site.total())) + " "
                + site.reason()
                        .map(reason -> reason.code() + " " + reason.text())
                        .orElse(" ");
    }

    private static String amount(Optional<Outcome<Term>> amount) {
        return amount.flatMap(Outcome::value).map(term -> term.usd().toString()).orElse("");
    }

    private static String given(CsvRecord answer) {
        return answer.getField(9) + " " + answer.getField(10) + " " + answer.getField(11) + " " + answer.getField(14)
                + " " + answer.getField(15);
    }

    private static Request request(CsvRecord row) {
        List<Modifier> modifiers = new ArrayList<>();
        for (String modifier : row.getField(1).split(" ")) {
            if (!modifier.isEmpty()) {
                modifiers.add(new Modifier(modifier));
            }
        }
        ServiceLine line = ServiceLine.of(new HcpcsCode(row.getField(0)), modifiers, Integer.parseInt(row.getField(2)));
        Optional<Usd> charge = field(row, 3).map(Usd::parse);
        PlaceRequest place = new PlaceRequest(
                Optional.empty(),
                field(row, 5),
                field(row, 6),
                Optional.empty(),
                field(row, 7).map(Decimal::of));
        return Request.lines(List.of(charge.map(line::withCharge).orElse(line)))
                .withSite(Site.valueOf(row.getField(4).toUpperCase(java.util.Locale.ROOT)))
                .withDate(DATE)
                .withPlace(place);
    }

    private static Optional<String> field(CsvRecord row, int at) {
        return Optional.of(row.getField(at)).filter(text -> !text.isEmpty());
    }

    private String row() {
        return String.join(
                ",",
                InventedTables.code(random.nextInt(CODES + 5)),
                MODIFIERS.get(random.nextInt(MODIFIERS.size())),
                oneOf("1", "1", "2", "3"),
                oneOf("", "0", "17", "250.00", "99999.99", "1000000"),
                oneOf("asc", "hospital", "office"),
                oneOf("", "13202-NY-01", "CA-05", "02102-AK-01", "10112-AL-00", "12302-MD-01", "09202-VI-50"),
                oneOf("", "", "01", "02", "14454"),
                oneOf("", "", "1.0412", "0.9", "2.25"));
    }

    private String oneOf(String... values) {
        return values[random.nextInt(values.length)];
    }
}

package io.github.ratecard.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.github.ratecard.model.Decimal;
import io.github.ratecard.model.HcpcsCode;
import io.github.ratecard.model.Modifier;
import io.github.ratecard.model.Outcome;
import io.github.ratecard.model.ServiceLine;
import io.github.ratecard.model.Site;
import io.github.ratecard.model.Term;
import io.github.ratecard.model.Usd;
import io.github.ratecard.quote.Part;
import io.github.ratecard.quote.PlaceRequest;
import io.github.ratecard.quote.Quoter;
import io.github.ratecard.quote.Request;
import io.github.ratecard.quote.SiteQuote;
import io.github.ratecard.table.TableKind;
import io.github.ratecard.table.TableStore;
import io.github.ratecard.table.TableWriter;
import io.github.ratecard.table.Tables;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
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
    /** Codes that the tables say much the same of. */
    private static final int FAMILIES = 10;
    /** Each of a family differs from it in one of the choices that make it. */
    private static final int CHOICES = 56;

    private static final int CODES = FAMILIES * CHOICES;
    private static final int SOME = 3_000;

    private static final List<String> MODIFIERS = List.of(
            "", "22", "26", "50", "51", "52", "53", "54", "55", "56", "62", "66", "73", "74", "78", "80", "82", "AS",
            "FB", "FC", "GA", "GZ", "LT", "PN", "PO", "Q0", "TC", "XS", "52 Q0", "50 52", "26 52", "62 50", "73 LT",
            "80 50", "TC 52");

    private final Random random = new Random(62330);
    private Choices choices = new Choices(0, -1);

    /** Chooses as its family does, but for one choice. */
    private static final class Choices {
        private final Random family;
        private final int odd;
        private int made;

        Choices(int family, int odd) {
            this.family = new Random(family);
            this.odd = odd;
        }

        int next(int bound) {
            int usual = family.nextInt(bound);
            return made++ == odd ? (usual + 1) % bound : usual;
        }
    }

    @TempDir
    Path folder;

    @Test
    void aRowIsPaidWhatItsQuestionIs() throws IOException {
        write();
        List<String> rows = new ArrayList<>();
        for (String modifiers : MODIFIERS) {
            for (Site site : List.of(Site.ASC, Site.HOSPITAL, Site.OFFICE)) {
                for (int code = 0; code < CODES; code++) {
                    rows.add(String.join(",", code(code), modifiers, "1", "", site.word(), "13202-NY-01", "", ""));
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
        Numbered<String> likenesses = new Numbered<>();
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

    private static String code(int number) {
        return String.valueOf(20_000 + number);
    }

    private String row() {
        choices = new Choices(random.nextInt(), -1);
        return String.join(
                ",",
                code(random.nextInt(CODES + 5)),
                MODIFIERS.get(random.nextInt(MODIFIERS.size())),
                oneOf("1", "1", "2", "3"),
                oneOf("", "0", "17", "250.00", "99999.99", "1000000"),
                oneOf("asc", "hospital", "office"),
                oneOf("", "13202-NY-01", "CA-05", "02102-AK-01", "10112-AL-00"),
                oneOf("", "", "01", "02", "14454"),
                oneOf("", "", "1.0412", "0.9", "12.5"));
    }

    private String oneOf(String... values) {
        return values[choices.next(values.length)];
    }

    private void write() throws IOException {
        List<String[]> rvu = new ArrayList<>();
        List<String[]> asc = new ArrayList<>();
        List<String[]> opps = new ArrayList<>();
        List<String[]> ascDevices = new ArrayList<>();
        List<String[]> oppsDevices = new ArrayList<>();
        List<String[]> ranks = new ArrayList<>();
        List<String[]> pairs = new ArrayList<>();
        for (int i = 0; i < CODES; i++) {
            String code = code(i);
            choices = new Choices(i / CHOICES, i % CHOICES - 1);
            boolean split = choices.next(5) == 0;
            for (String modifier : split ? List.of("", "26", "53", "TC") : List.of("")) {
                rvu.add(rvu(code, modifier));
            }
            if (choices.next(6) > 0) {
                String rate = oneOf("", amount(2000), amount(2000), amount(2000));
                asc.add(new String[] {
                    code,
                    oneOf("A2", "G2", "J8", "A2", "G2", "J8", "N1", "P3", "F4", "D5"),
                    oneOf("Y", "N"),
                    "",
                    rate,
                    "",
                    "rvu26c"
                });
            }
            if (choices.next(6) > 0) {
                String rate = oneOf("", amount(9000), amount(9000), amount(9000));
                String indicator = oneOf("J1", "T", "S", "J1", "T", "S", "N", "Q1", "Q3", "Q4", "V", "K", "C");
                opps.add(new String[] {code, indicator, oneOf("5114", "5115"), "", rate, "", "", "rvu26c"});
            }
            if (choices.next(4) == 0) {
                ascDevices.add(new String[] {code, oneOf("", "31.50", "12.25"), amount(900), "rvu26c"});
                oppsDevices.add(new String[] {code, oneOf("45.10", "12.25"), amount(900), "rvu26c"});
            }
            if (choices.next(4) == 0) {
                ranks.add(new String[] {code, String.valueOf(i + 1), "rvu26c"});
                pairs.add(new String[] {code, code, "5116A", "5116", "rvu26c"});
            }
        }
        List<String[]> editions = new ArrayList<>();
        write(TableKind.RVU, "pfs/2026Z", rvu, editions);
        write(TableKind.ASC_RATES, "asc/2026-99", asc, editions);
        write(TableKind.ASC_DEVICES, "asc/2026-99", ascDevices, editions);
        write(TableKind.OPPS_RATES, "opps/2026-99", opps, editions);
        write(TableKind.OPPS_DEVICES, "opps/2026-99", oppsDevices, editions);
        write(TableKind.OPPS_RANKS, "opps/2026-99", ranks, editions);
        write(TableKind.OPPS_COMPLEXITY, "opps/2026-99", pairs, editions);
        List<String[]> apcs = new ArrayList<>();
        for (String apc : List.of("5114", "5115", "5116")) {
            apcs.add(new String[] {apc, "J1", "", amount(20_000), "", "", "rvu26c"});
        }
        write(TableKind.OPPS_APCS, "opps/2026-99", apcs, editions);
        editions.sort(java.util.Comparator.comparing((String[] row) -> row[0]).thenComparing(row -> row[1]));
        TableWriter.write(TableKind.EDITIONS, editions, folder.resolve("editions.table"));
    }

    private String[] rvu(String code, String modifier) {
        String[] row = new String[TableKind.RVU.columns().size()];
        Arrays.fill(row, "");
        String work = oneOf("0.00", amount(30), amount(30), amount(30), amount(30));
        String office = oneOf("0.00", amount(60), amount(60));
        String facility = oneOf("0.00", amount(20), amount(20));
        String mp = oneOf("0.00", amount(3));
        set(row, "code", code);
        set(row, "modifier", modifier);
        set(row, "status", oneOf("A", "A", "A", "A", "A", "R", "T", "C", "N", "B"));
        set(row, "work", work);
        set(row, "pe_nonfacility", office);
        set(row, "nonfacility_na", oneOf("N", "N", "N", "N", "N", "Y"));
        set(row, "pe_facility", facility);
        set(row, "facility_na", oneOf("N", "N", "N", "N", "N", "Y"));
        set(row, "mp", mp);
        set(row, "total_nonfacility", sum(work, office, mp));
        set(row, "total_facility", sum(work, facility, mp));
        set(row, "pctc", oneOf("0", "1", "2"));
        set(row, "global", oneOf("000", "010", "090", "ZZZ", "XXX", "YYY"));
        if (choices.next(3) > 0) {
            set(row, "pre", "0.1");
            set(row, "intra", oneOf("0.7", "0.8"));
            set(row, "post", "0.2");
        }
        set(row, "mult", oneOf("0", "2", "3", "9"));
        set(row, "bilat", oneOf("0", "1", "2", "3", "9"));
        set(row, "asst", oneOf("0", "1", "2", "9"));
        set(row, "co", oneOf("0", "1", "2", "9"));
        set(row, "team", oneOf("0", "1", "2", "9"));
        if (choices.next(4) == 0) {
            set(row, "opps_pe_nonfacility", oneOf("0.00", amount(20)));
            set(row, "opps_pe_facility", oneOf("0.00", amount(20)));
            set(row, "opps_mp", oneOf("0.00", amount(2)));
        }
        set(row, "source", "rvu26c");
        return row;
    }

    private static void set(String[] row, String column, String value) {
        row[TableKind.RVU.column(column)] = value;
    }

    private String amount(int bound) {
        return BigDecimal.valueOf(1 + random.nextInt(bound * 100), 2).toString();
    }

    private static String sum(String one, String two, String three) {
        return new BigDecimal(one)
                .add(new BigDecimal(two))
                .add(new BigDecimal(three))
                .toString();
    }

    private void write(TableKind kind, String id, List<String[]> rows, List<String[]> editions) throws IOException {
        String file = id.replace('/', '-') + "-" + kind.file() + ".table";
        TableWriter.write(kind, rows, folder.resolve(file));
        editions.add(new String[] {
            id,
            kind.name(),
            kind.system(),
            "2026-01-01",
            "2026-12-31",
            "",
            "Y",
            "rvu26c",
            "invented",
            file,
            String.valueOf(rows.size())
        });
    }
}

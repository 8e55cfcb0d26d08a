package io.github.ratecard.rule.physician;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.ratecard.model.Outcome;
import io.github.ratecard.model.ReasonCode;
import io.github.ratecard.model.Term;
import io.github.ratecard.model.service.HcpcsCode;
import io.github.ratecard.model.service.Modifier;
import io.github.ratecard.model.service.ServiceLine;
import io.github.ratecard.release.Importer;
import io.github.ratecard.release.finding.ImportReport;
import io.github.ratecard.rule.Billing;
import io.github.ratecard.rule.Encounter;
import io.github.ratecard.rule.Gpci;
import io.github.ratecard.rule.Place;
import io.github.ratecard.rule.PlaceOfService;
import io.github.ratecard.rule.PricedLine;
import io.github.ratecard.table.TableRow;
import io.github.ratecard.table.TableStore;
import io.github.ratecard.table.Tables;
import io.github.ratecard.table.kind.TableKind;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** CMS's own computed fees of 2025 against ours, row by row, in both settings, from the releases they were computed from. */
class CmsFeesTest {
    private static final Path RELEASES = Path.of("src/test/resources/cms");
    private static final LocalDate DATE = LocalDate.of(2025, 10, 15);

    @TempDir
    static Path data;

    private static Tables tables;

    @BeforeAll
    static void importReleases() {
        ImportReport report = new Importer(TableStore.bundled())
                .run(
                        List.of(RELEASES.resolve("PPRRVU2025_Oct.csv"), RELEASES.resolve("GPCI2025.csv")),
                        new Importer.Options(Optional.empty(), data));
        assertTrue(report.isClean(), report.toString());
        tables = Tables.open(List.of(TableStore.imported(data), TableStore.bundled()));
    }

    @AfterAll
    static void close() {
        tables.close();
    }

    @Test
    void everyFeeOfTheNationalPaymentFile() throws IOException {
        int rows = 0;
        for (String line : lines("PFREV25D_excerpt.txt")) {
            String[] fields = line.replace("\"", "").split(",");
            check(fields[3], fields[4].strip(), fields[1], fields[2], money(fields[5]), false);
            check(fields[3], fields[4].strip(), fields[1], fields[2], money(fields[6]), true);
            rows++;
        }
        assertEquals(120, rows);
    }

    @Test
    void everyCappedImagingFee() throws IOException {
        int rows = 0;
        for (String line : lines("OPPSCAP_Oct2025.csv")) {
            String[] fields = line.split(",");
            if (fields.length == 7 && HcpcsCode.isCode(fields[0])) {
                check(fields[0], fields[1], fields[3], fields[4], money(fields[5]), true);
                check(fields[0], fields[1], fields[3], fields[4], money(fields[6]), false);
                rows++;
            }
        }
        assertEquals(60, rows);
    }

    /** The formula gives CMS's amount; the rule gives it too, or refuses it where the release marks the setting NA. */
    private static void check(
            String code, String modifier, String mac, String number, BigDecimal expected, boolean facility) {
        String what = code + " " + modifier + " in " + mac + "-" + number + (facility ? ", facility" : ", office");
        TableRow rvu = tables.find(TableKind.RVU, DATE, code, modifier).get();
        Place place = place(mac, number);
        Term formula = PhysicianFee.of(rvu, facility, Billing.ORDINARY, tables, DATE)
                .get()
                .in(place);
        assertEquals(expected, formula.value().toBigDecimal(), what);
        Outcome<Term> priced = price(code, modifier, place, facility).amount();
        if (rvu.flag(facility ? "facility_na" : "nonfacility_na")) {
            assertEquals(ReasonCode.NOT_PAYABLE_HERE, priced.reason().code(), what);
        } else {
            assertEquals(expected, priced.get().value().toBigDecimal(), what);
        }
    }

    private static PricedLine price(String code, String modifier, Place place, boolean facility) {
        List<Modifier> modifiers = modifier.isEmpty() ? List.of() : List.of(new Modifier(modifier));
        ServiceLine line = ServiceLine.of(new HcpcsCode(code), modifiers, 1);
        PlaceOfService pos = new PlaceOfService(facility ? "22" : "11", facility, Optional.empty());
        Encounter encounter = new Encounter(DATE, pos, List.of(line), Billing.ORDINARY);
        return new PhysicianFeeSchedule(tables).prepare(encounter).in(place).get(0);
    }

    /** The capped prices number all of California under its northern contractor, so the state decides there. */
    private static Place place(String mac, String number) {
        String state = tables.findAll(TableKind.GPCI, DATE, mac).get().get(0).text("state");
        List<TableRow> all = tables.rows(tables.inForce(TableKind.GPCI, DATE).get(0));
        TableRow gpci = all.stream()
                .filter(row -> row.text("number").equals(number))
                .filter(row -> row.text("mac").equals(mac)
                        || state.equals("CA") && row.text("state").equals(state))
                .findFirst()
                .orElseThrow();
        return new Place(Optional.of(Gpci.of(gpci)), Optional.empty(), Optional.empty(), Optional.empty(), List.of());
    }

    private static BigDecimal money(String text) {
        return new BigDecimal(text).setScale(2);
    }

    private static List<String> lines(String file) throws IOException {
        return Files.readAllLines(RELEASES.resolve(file), StandardCharsets.ISO_8859_1).stream()
                .filter(line -> !line.isBlank())
                .toList();
    }
}

package io.github.ratecard.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.ratecard.model.Outcome;
import io.github.ratecard.model.Term;
import io.github.ratecard.model.service.HcpcsCode;
import io.github.ratecard.model.service.Modifier;
import io.github.ratecard.model.service.ServiceLine;
import io.github.ratecard.release.Importer;
import io.github.ratecard.release.finding.ImportReport;
import io.github.ratecard.rule.physician.PhysicianFeeSchedule;
import io.github.ratecard.table.TableRow;
import io.github.ratecard.table.TableStore;
import io.github.ratecard.table.Tables;
import io.github.ratecard.table.kind.TableKind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A relative value file as long as CMS's, in its layout, with invented numbers: every row in every locality goes through,
 * and every amount agrees with a computation in whole numbers that shares no code with the rules.
 */
class WholeReleaseTest {
    private static final Path SAMPLE = Path.of("src/test/resources/cms/PPRRVU2026_Jul_nonQPP.csv");
    private static final LocalDate DATE = LocalDate.of(2026, 8, 1);
    private static final int ROWS = 19_356;
    private static final String[] STATUS = {"A", "A", "A", "A", "A", "R", "T", "C", "I", "N", "X", "B", "P", "E", "J"};
    private static final Set<String> PAID = Set.of("A", "R", "T");
    /** 33.4009 dollars to the RVU, in ten-thousandths. */
    private static final long CONVERSION_FACTOR = 334_009;

    @TempDir
    Path folder;

    /** One row, its numbers in hundredths. */
    private record Row(
            String code,
            String modifier,
            String status,
            long work,
            long[] pe,
            boolean[] na,
            long mp,
            long[] capPe,
            long capMp) {}

    @Test
    void everyRowInEveryLocality() throws IOException {
        List<Row> rows = rows(new Random(62330));
        Path file = folder.resolve("PPRRVU.csv");
        write(rows, file);
        ImportReport report = new Importer(TableStore.bundled())
                .run(List.of(file), new Importer.Options(Optional.empty(), folder.resolve("data")));
        assertTrue(report.isClean(), report.toString());
        assertTrue(report.files().get(0).reading().orElseThrow().complete());
        try (Tables tables = Tables.open(List.of(TableStore.imported(folder.resolve("data")), TableStore.bundled()))) {
            long priced = 0;
            List<TableRow> localities =
                    tables.rows(tables.inForce(TableKind.GPCI, DATE).get(0));
            for (Row row : rows) {
                for (int setting = 0; setting < 2; setting++) {
                    priced += check(row, setting, localities, tables);
                }
            }
            assertTrue(priced > 1_000_000, priced + " amounts were compared");
        }
    }

    private static long check(Row row, int setting, List<TableRow> localities, Tables tables) {
        List<Modifier> modifiers = row.modifier().isEmpty() ? List.of() : List.of(new Modifier(row.modifier()));
        ServiceLine line = ServiceLine.of(new HcpcsCode(row.code()), modifiers, 1);
        PlaceOfService pos = new PlaceOfService(setting == 1 ? "22" : "11", setting == 1, Optional.empty());
        PreparedClaim claim =
                new PhysicianFeeSchedule(tables).prepare(new Encounter(DATE, pos, List.of(line), Billing.ORDINARY));
        boolean payable =
                PAID.contains(row.status()) && !row.na()[setting] && row.work() + row.pe()[setting] + row.mp() > 0;
        long compared = 0;
        for (TableRow locality : localities) {
            Place place = new Place(
                    Optional.of(Gpci.of(locality)), Optional.empty(), Optional.empty(), Optional.empty(), List.of());
            Outcome<Term> amount = claim.in(place).get(0).amount();
            assertEquals(payable, amount.isPresent(), () -> row + " " + amount.missing());
            if (payable) {
                long cents = amount.get().value().unscaled(2);
                assertEquals(cents(row, setting, locality), cents, () -> row + " in " + locality.text("name"));
                compared++;
            }
        }
        return compared;
    }

    /** The fee in cents: half up from the ninth decimal, which is exact. */
    private static long cents(Row row, int setting, TableRow locality) {
        long work = thousandths(locality, "work");
        long pe = thousandths(locality, "pe");
        long mp = thousandths(locality, "mp");
        long exact = (row.work() * work + row.pe()[setting] * pe + row.mp() * mp) * CONVERSION_FACTOR;
        if (row.capPe()[setting] > 0 || row.capMp() > 0) {
            long capped = (row.work() * work + row.capPe()[setting] * pe + row.capMp() * mp) * CONVERSION_FACTOR;
            exact = Math.min(exact, capped);
        }
        return (exact + 5_000_000) / 10_000_000;
    }

    private static long thousandths(TableRow row, String column) {
        return Long.parseLong(row.text(column).replace(".", ""));
    }

    private static List<Row> rows(Random random) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; rows.size() < ROWS; i++) {
            String number = String.valueOf(10_000 + i * 4);
            String code = i % 7 == 0 ? number.substring(0, 4) + "T" : number;
            if (rows.stream()
                    .skip(Math.max(0, rows.size() - 40))
                    .anyMatch(row -> row.code().equals(code))) {
                continue;
            }
            rows.add(row(code, "", random));
            if (i % 9 == 0) {
                rows.add(row(code, "26", random));
                rows.add(row(code, "TC", random));
            } else if (i % 50 == 1) {
                rows.add(row(code, "53", random));
            }
        }
        return rows.subList(0, ROWS);
    }

    private static Row row(String code, String modifier, Random random) {
        String status = STATUS[random.nextInt(STATUS.length)];
        boolean valued = PAID.contains(status) && random.nextInt(20) > 0;
        boolean capped = valued && random.nextInt(10) == 0;
        return new Row(
                code,
                modifier,
                status,
                valued ? random.nextInt(6000) : 0,
                new long[] {valued ? random.nextInt(9000) : 0, valued ? random.nextInt(6000) : 0},
                new boolean[] {random.nextInt(4) == 0, random.nextInt(8) == 0},
                valued ? random.nextInt(1500) : 0,
                new long[] {capped ? 1 + random.nextInt(9000) : 0, capped ? 1 + random.nextInt(6000) : 0},
                capped ? random.nextInt(1500) : 0);
    }

    private static void write(List<Row> rows, Path file) throws IOException {
        StringBuilder text = new StringBuilder();
        Files.readAllLines(SAMPLE, StandardCharsets.ISO_8859_1).stream()
                .limit(10)
                .forEach(line -> text.append(line).append("\r\n"));
        for (Row row : rows) {
            text.append(row.code()).append(',').append(row.modifier()).append(",Descriptor withheld,");
            text.append(row.status()).append(",,").append(number(row.work())).append(',');
            text.append(number(row.pe()[0]))
                    .append(',')
                    .append(row.na()[0] ? "NA" : "")
                    .append(',');
            text.append(number(row.pe()[1]))
                    .append(',')
                    .append(row.na()[1] ? "NA" : "")
                    .append(',');
            text.append(number(row.mp())).append(',');
            text.append(number(row.work() + row.pe()[0] + row.mp())).append(',');
            text.append(number(row.work() + row.pe()[1] + row.mp())).append(',');
            text.append("0,XXX,0.00,0.00,0.00,0,0,0,0,0,9,,33.4009,09,0,99,");
            text.append(number(row.capPe()[0]))
                    .append(',')
                    .append(number(row.capPe()[1]))
                    .append(',');
            text.append(number(row.capMp())).append("\r\n");
        }
        Files.writeString(file, text, StandardCharsets.ISO_8859_1);
    }

    private static String number(long hundredths) {
        long cents = hundredths % 100;
        return hundredths / 100 + "." + (cents < 10 ? "0" : "") + cents;
    }
}

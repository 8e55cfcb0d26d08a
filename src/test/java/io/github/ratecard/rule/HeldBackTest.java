package io.github.ratecard.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.ratecard.model.service.HcpcsCode;
import io.github.ratecard.model.service.Modifier;
import io.github.ratecard.model.service.ServiceLine;
import io.github.ratecard.release.Importer;
import io.github.ratecard.release.finding.FileReport;
import io.github.ratecard.release.finding.ImportReport;
import io.github.ratecard.rule.hospital.HospitalOutpatient;
import io.github.ratecard.table.TableStore;
import io.github.ratecard.table.Tables;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A key that is held back in a table which only decides how others are paid is no key that the table lacks. */
class HeldBackTest {
    private static final Path SAMPLES = Path.of("src/test/resources/cms");
    private static final LocalDate DATE = LocalDate.of(2025, 6, 1);

    @TempDir
    Path folder;

    @Test
    void theRankOfAComprehensiveProcedure() throws IOException {
        Path ranks = twice("OPPS_2025_NFRM_Addendum_J_rank.txt", "27447", "\t168\t", "\t169\t");
        try (Tables tables = imported(ranks, 1)) {
            assertEquals(
                    List.of("27447 HELD_BACK", "63030 HELD_BACK", "20610 0.00"),
                    paid(tables, line("27447"), line("63030"), line("20610")));
            assertEquals(List.of("27447 12866.82"), paid(tables, line("27447")));
            assertEquals(List.of("22551 12866.82", "63030 0.00"), paid(tables, line("22551"), line("63030")));
        }
    }

    /** Where one of them has no rank, all are ranked by their rates: 12,866.82 and 7,143.73. */
    @Test
    void aRankThatIsMissing() throws IOException {
        Path ranks = twice("OPPS_2025_NFRM_Addendum_J_rank.txt", "22551", "22551", "22552");
        String without = Files.readString(ranks, StandardCharsets.ISO_8859_1).replaceAll("22551[^\n]*\n", "");
        Files.writeString(ranks, without, StandardCharsets.ISO_8859_1);
        try (Tables tables = imported(ranks, 0)) {
            assertEquals(List.of("63030 0.00", "22551 12866.82"), paid(tables, line("63030"), line("22551")));
        }
    }

    @Test
    void theDevicePortionOfAProcedure() throws IOException {
        Path offsets = twice("OPPS_2025_NFRM_Addendum_P_offsets.txt", "63685", "24,607.42", "24,607.40");
        try (Tables tables = imported(offsets, 1)) {
            assertEquals(List.of("63685 HELD_BACK"), paid(tables, line("63685", "73")));
        }
    }

    /** The sample with the row of a code once more, in other words. */
    private Path twice(String sample, String code, String words, String others) throws IOException {
        String text = Files.readString(SAMPLES.resolve(sample), StandardCharsets.ISO_8859_1);
        int from = text.indexOf("\n" + code) + 1;
        String row = text.substring(from, text.indexOf('\n', from) + 1);
        assertTrue(row.contains(words), row);
        String other = row.replace(words, others);
        return Files.writeString(
                folder.resolve(sample),
                text.substring(0, from) + other + text.substring(from),
                StandardCharsets.ISO_8859_1);
    }

    private Tables imported(Path odd, int held) {
        List<Path> files = List.of(
                SAMPLES.resolve("OPPS_2025_NFRM_Addendum_A.txt"),
                SAMPLES.resolve("OPPS_2025_NFRM_Addendum_B.txt"),
                odd);
        Path data = folder.resolve("data");
        ImportReport report =
                new Importer(TableStore.bundled()).run(files, new Importer.Options(Optional.empty(), data));
        FileReport last = report.files().get(2);
        assertEquals(held, last.reading().orElseThrow().heldBack().size(), last.toString());
        return Tables.open(List.of(TableStore.imported(data), TableStore.bundled()));
    }

    private static ServiceLine line(String code, String... modifiers) {
        List<Modifier> all = new ArrayList<>();
        for (String modifier : modifiers) {
            all.add(Modifier.parse(modifier));
        }
        return ServiceLine.of(new HcpcsCode(code), all, 1);
    }

    private static List<String> paid(Tables tables, ServiceLine... lines) {
        PlaceOfService pos = new PlaceOfService("22", true, Optional.empty());
        List<String> paid = new ArrayList<>();
        for (PricedLine line : new HospitalOutpatient(tables)
                .prepare(new Encounter(DATE, pos, List.of(lines), Billing.ORDINARY))
                .in(Place.NATIONAL)) {
            paid.add(line.line().code() + " "
                    + (line.amount().isPresent()
                            ? line.amount().get().value().toString()
                            : line.amount().reason().code().toString()));
        }
        return paid;
    }
}

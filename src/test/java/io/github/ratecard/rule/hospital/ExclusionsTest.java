package io.github.ratecard.rule.hospital;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.ratecard.model.Reason;
import io.github.ratecard.model.service.HcpcsCode;
import io.github.ratecard.model.service.ServiceLine;
import io.github.ratecard.release.Importer;
import io.github.ratecard.release.finding.ImportReport;
import io.github.ratecard.rule.Billing;
import io.github.ratecard.rule.Encounter;
import io.github.ratecard.rule.Place;
import io.github.ratecard.rule.PlaceOfService;
import io.github.ratecard.rule.PricedLine;
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

/** Addendum J's own list decides which kinds of services are paid beside a comprehensive APC: beside 27447 here. */
class ExclusionsTest {
    private static final Path SAMPLES = Path.of("src/test/resources/cms-hospital");
    private static final String LIST = "OPPS_2025_NFRM_Addendum_J_exclusions.txt";
    private static final LocalDate DATE = LocalDate.of(2025, 6, 1);

    @TempDir
    Path folder;

    @Test
    void theListAsPublished() throws IOException {
        try (Tables tables = imported(Optional.of(list()))) {
            assertEquals("162.84", beside(tables, "C2634"));
            assertEquals("92.50", beside(tables, "G0101"));
            assertEquals("0.00", beside(tables, "P9016"));
            assertEquals("0.00 MAY_BE_EXCLUDED", beside(tables, "J9271"));
        }
    }

    /** Without a list the kinds count that the rules know. */
    @Test
    void noList() {
        try (Tables tables = imported(Optional.empty())) {
            assertEquals("162.84", beside(tables, "C2634"));
            assertEquals("92.50", beside(tables, "G0101"));
            assertEquals("0.00", beside(tables, "P9016"));
        }
    }

    @Test
    void aListThatLacksAKind() throws IOException {
        String without = list().replace("Brachytherapy\r\n", "").replace("Preventive services", "Other services");
        try (Tables tables = imported(Optional.of(without))) {
            assertEquals("0.00 MAY_BE_EXCLUDED", beside(tables, "C2634"));
            assertEquals("0.00 MAY_BE_EXCLUDED", beside(tables, "G0101"));
        }
    }

    @Test
    void aKindThatNobodyKnows() throws IOException {
        try (Tables tables = imported(Optional.of(list() + "Services of another planet\r\n"))) {
            assertEquals("162.84", beside(tables, "C2634"));
            assertEquals("0.00 MAY_BE_EXCLUDED", beside(tables, "P9016"));
        }
    }

    private static String list() throws IOException {
        return Files.readString(SAMPLES.resolve(LIST), StandardCharsets.ISO_8859_1);
    }

    private Tables imported(Optional<String> list) {
        List<Path> files = new ArrayList<>(List.of(SAMPLES.resolve("OPPS_2025_NFRM_Addendum_B.txt")));
        list.ifPresent(text -> files.add(write(text)));
        Path data = folder.resolve("data");
        ImportReport report =
                new Importer(TableStore.bundled()).run(files, new Importer.Options(Optional.empty(), data));
        assertTrue(report.isClean(), report.toString());
        return Tables.open(List.of(TableStore.imported(data), TableStore.bundled()));
    }

    private Path write(String text) {
        try {
            return Files.writeString(folder.resolve(LIST), text, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What the code is paid, and what is assumed. */
    private static String beside(Tables tables, String code) {
        PlaceOfService pos = new PlaceOfService("22", true, Optional.empty());
        List<ServiceLine> lines = List.of(line("27447"), line(code));
        PricedLine priced = new HospitalOutpatient(tables)
                .prepare(new Encounter(DATE, pos, lines, Billing.ORDINARY))
                .in(Place.NATIONAL)
                .get(1);
        StringBuilder text = new StringBuilder(priced.amount().get().value().toString());
        for (Reason note : priced.notes()) {
            text.append(note.code().toString().startsWith("MAY_BE") ? " " + note.code() : "");
        }
        return text.toString();
    }

    private static ServiceLine line(String code) {
        return ServiceLine.of(new HcpcsCode(code), List.of(), 1);
    }
}

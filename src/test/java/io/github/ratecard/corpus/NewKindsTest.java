package io.github.ratecard.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.ratecard.release.Importer;
import io.github.ratecard.release.finding.FileReport;
import io.github.ratecard.release.finding.ImportReport;
import io.github.ratecard.table.Edition;
import io.github.ratecard.table.TableRow;
import io.github.ratecard.table.TableStore;
import io.github.ratecard.table.Tables;
import io.github.ratecard.table.kind.TableKind;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The tables that only import, list and compare so far, from CMS's whole files. Rows were counted with a reader of CSV and of
 * XLSX in Python, which shares nothing with the importer: rows whose code cells are filled, once where they are repeated.
 */
class NewKindsTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        // 15 lines, one of them the title
        "OPPS2025NFRM, C-APC Exclusions, opps/2025, OPPS_EXCLUSIONS, 14, 0, Cell and gene therapies",
        "OPPS2025NFRM-xlsx, Addendum J, opps/2025, OPPS_EXCLUSIONS, 14, 0, Cell and gene therapies",
        // grep -c '^[0-9]\\{5\\}'
        "RVU22A, ANES, anesthesia/2022, ANESTHESIA, 112, 0, 01182|26|LOS ANGELES-LONG BEACH-ANAHEIM (ORANGE C|22.64",
        "RVU25A, ANES2025.csv, anesthesia/2025, ANESTHESIA, 109, 0, 03602|21|WYOMING|19.97",
        "RVU25A, ANES2025.txt, anesthesia/2025, ANESTHESIA, 109, 0, 03602|21|WYOMING|19.97",
        "RVU25A, ANES2025.xlsx, anesthesia/2025, ANESTHESIA, 109, 0, 03602|21|WYOMING|19.97",
        "ANES, Sheet 1, anesthesia/2025, ANESTHESIA, 109, 0, 03602|21|WYOMING|19.97",
        "ANES, .xlsx, anesthesia/2025, ANESTHESIA, 109, 0, 03602|21|WYOMING|19.97",
        // grep -c '^[0-9]\\{4,5\\},' finds 110, of which 05302-99 stands twice
        "RVU25A, 25LOCCO.csv, locality-counties/2025, LOCALITY_COUNTIES, 109, 0, 14112|99|REST OF STATE",
        "RVU25A, 25LOCCO.txt, locality-counties/2025, LOCALITY_COUNTIES, 109, 0, 14112|99|REST OF STATE",
        "CLFS, CLFS, clfs/2026-01, LABORATORY, 2162, 0, U0002|QW|N|2026-01-01|51.31",
        "ASP, Oct 2025, asp/2025-10, DRUG_LIMITS, 1012, 0, 90671|1 EA|261.146|0.000|261.146",
        "ASP, Part B, asp/2026-01, DRUG_LIMITS, 877, 0, Q9999|1 MG|32.957|20.000",
        // 3,515 rows of 53 states
        "DMEPOS, DMEPOS, dmepos/2026-01, EQUIPMENT, 186295, 0, E0601|RR||NY|D|CR|||50.04|97.02",
        // grep -c '^[A-Z][0-9]\\? \\?<tab>'
        "OPPS2025NFRM, D1, opps/2025, OPPS_STATUS, 28, 0, C|Inpatient Procedures",
    })
    void everyRow(String from, String part, String id, TableKind kind, int rows, int held, String fields) {
        Path file = Corpus.like(from, part);
        Path data = folder.resolve("data");
        ImportReport report =
                new Importer(TableStore.bundled()).run(List.of(file), new Importer.Options(Optional.empty(), data));
        FileReport.Contents contents = report.files().stream()
                .flatMap(each -> each.reading().stream())
                .filter(each -> each.table().equals(kind.system() + "/" + kind.file()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(report.toString()));
        assertEquals(id, contents.edition());
        assertEquals(held, contents.heldBack().size(), contents.heldBack().toString());
        try (Tables tables = Tables.open(List.of(TableStore.imported(data)))) {
            Edition edition = tables.editions().stream()
                    .filter(each -> each.table() == kind)
                    .findFirst()
                    .orElseThrow();
            List<TableRow> all = tables.rows(edition);
            assertEquals(rows, all.size());
            assertTrue(edition.complete());
            String[] wanted = fields.split("[|]", -1);
            assertTrue(
                    all.stream().anyMatch(row -> begins(row, wanted)),
                    () -> fields + " is no row, such as " + all.get(0).fields());
        }
        System.out.println("corpus: " + file.getFileName() + ": " + rows + " rows of " + kind.title() + ", " + held
                + " held back");
    }

    private static boolean begins(TableRow row, String[] wanted) {
        List<String> fields = row.fields();
        for (int i = 0; i < wanted.length; i++) {
            if (!fields.get(i).equals(wanted[i].strip())) {
                return false;
            }
        }
        return true;
    }
}

package io.github.ratecard.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.ratecard.release.FileReport;
import io.github.ratecard.release.ImportReport;
import io.github.ratecard.release.Importer;
import io.github.ratecard.table.Edition;
import io.github.ratecard.table.TableKind;
import io.github.ratecard.table.TableRow;
import io.github.ratecard.table.TableStore;
import io.github.ratecard.table.Tables;
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
            String[] wanted = fields.split(" [|] ?", -1);
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

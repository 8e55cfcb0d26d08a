package io.github.ratecard.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.ratecard.table.Edition;
import io.github.ratecard.table.TableRow;
import io.github.ratecard.table.Tables;
import io.github.ratecard.table.kind.TableKind;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** CMS publishes one table in several forms: each becomes the same edition, row by row. */
class FormsTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "RVU25A/PPRRVU25_JAN, txt, pfs/2025A, RVU, 18865",
        "RVU25A/PPRRVU25_JAN, xlsx, pfs/2025A, RVU, 18865",
        "RVU25A/GPCI2025, txt, gpci/2025, GPCI, 109",
        "RVU25A/GPCI2025, xlsx, gpci/2025, GPCI, 109",
        "RVU25A/ANES2025, txt, anesthesia/2025, ANESTHESIA, 109"
    })
    void everyRowIsThatOfTheCsv(String name, String form, String edition, TableKind kind, int expected) {
        List<List<String>> csv = rows(name + ".csv", edition, kind);
        List<List<String>> other = rows(name + "." + form, edition, kind);
        assertEquals(expected, csv.size());
        assertEquals(expected, other.size());
        int equal = 0;
        for (int i = 0; i < csv.size(); i++) {
            assertEquals(csv.get(i), other.get(i));
            equal++;
        }
        System.out.println("corpus: " + name + ": " + equal + " rows of the " + form + " equal those of the CSV");
    }

    /** All columns but the words: where CMS's were withheld, the copies have other commas; a text form cuts long names. */
    private List<List<String>> rows(String file, String edition, TableKind kind) {
        Path data = folder.resolve(file.replace('/', '-'));
        try (Tables tables = Corpus.imported(data, Optional.empty(), Corpus.file(file))) {
            Edition found = tables.editions().stream()
                    .filter(each -> each.imported() && each.id().equals(edition) && each.table() == kind)
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no " + edition + " from " + file));
            List<List<String>> rows = new ArrayList<>();
            for (TableRow row : tables.rows(found)) {
                List<String> fields = new ArrayList<>(row.fields());
                for (int i = fields.size() - 1; i >= 0; i--) {
                    String column = kind.columns().get(i).name();
                    boolean cut = kind == TableKind.ANESTHESIA && column.equals("name");
                    if (column.equals("label") || column.equals("source") || cut) {
                        fields.remove(i);
                    }
                }
                rows.add(fields);
            }
            return rows;
        }
    }
}

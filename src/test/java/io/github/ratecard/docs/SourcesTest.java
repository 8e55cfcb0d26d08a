package io.github.ratecard.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.ratecard.table.TableStore;
import io.github.ratecard.table.Tables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** docs/sources.md lists every document of data/sources.yaml, as it stands there, and no other. */
class SourcesTest {
    @Test
    void everySourceIsListed() throws IOException {
        List<String> expected = new ArrayList<>();
        try (Tables tables = Tables.open(List.of(TableStore.bundled()))) {
            for (Map<String, String> source : tables.sources()) {
                String number = source.get("document").isEmpty() ? "" : " (" + source.get("document") + ")";
                expected.add("| `" + source.get("id") + "` | " + source.get("title") + number + " | "
                        + source.get("publisher") + " | " + source.get("published") + " |");
            }
        }
        assertTrue(expected.size() > 40, "only " + expected.size() + " sources");
        List<String> page = Files.readAllLines(Path.of("docs/sources.md"));
        assertEquals(
                expected.stream().sorted().toList(),
                page.stream().filter(line -> line.startsWith("| `")).sorted().toList());
    }
}

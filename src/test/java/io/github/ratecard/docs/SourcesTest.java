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
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** docs/sources.md, or the page of the schedule that alone needs it, lists every document of data/ as it stands there. */
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
        List<String> page = new ArrayList<>(Files.readAllLines(Path.of("docs/sources.md")));
        try (Stream<Path> schedules = Files.list(Path.of("docs/schedules"))) {
            for (Path schedule : schedules.toList()) {
                page.addAll(Files.readAllLines(schedule));
            }
        }
        assertEquals(
                expected.stream().sorted().toList(),
                page.stream()
                        .filter(line -> line.matches("\\| `[a-z0-9.-]+` \\|.*\\|.*\\|.*\\|"))
                        .sorted()
                        .toList());
    }
}

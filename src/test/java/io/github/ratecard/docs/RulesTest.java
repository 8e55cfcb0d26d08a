package io.github.ratecard.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.ratecard.claim.finding.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** docs/claims.md lists every rule of check with its severity and meaning, and each authority it names is a source. */
class RulesTest {
    @Test
    void everyRuleIsListed() throws IOException {
        String page = Files.readString(Path.of("docs/claims.md"));
        for (Rule rule : Rule.values()) {
            String row = "| `" + rule + "` | " + rule.severity().word() + " | " + rule.meaning() + " | ";
            assertTrue(page.contains(row), "docs/claims.md must hold " + row);
        }
    }

    @Test
    void everyRuleIsInTheSchema() throws IOException {
        String schema = Files.readString(Path.of("docs/schema/check.schema.json"));
        for (Rule rule : Rule.values()) {
            assertTrue(schema.contains("\"" + rule + "\""), "docs/schema/check.schema.json lacks " + rule);
        }
    }

    @Test
    void everyAuthorityIsASource() throws IOException {
        String sources = "\n" + Files.readString(Path.of("data/sources.yaml"));
        List<String> rows = Files.readAllLines(Path.of("docs/claims.md")).stream()
                .filter(line -> line.matches("\\| `[A-Z0-9_]+` \\|.*"))
                .toList();
        assertEquals(Rule.values().length, rows.size());
        for (String row : rows) {
            String[] cells = row.split(" *\\| *");
            for (String source : cells[4].split(", ")) {
                assertTrue(sources.contains("\n" + source + ":\n"), row);
            }
        }
    }
}

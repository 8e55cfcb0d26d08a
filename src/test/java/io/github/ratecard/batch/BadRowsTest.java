package io.github.ratecard.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.ratecard.report.Schemas;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bad rows of every kind between good ones, as many as make several blocks. */
class BadRowsTest {
    private static final int ROWS = 24_000;
    private static final int BAD_EVERY = 10;
    private static final String HEADER = "id,code,modifiers,units,locality,date,site\n";
    private static final int COLUMNS = 7;

    /** A kind of bad row: how a good one becomes it, and the reason code that the documents promise. */
    private record Kind(String reason, UnaryOperator<String[]> fault) {
        static Kind of(String reason, int column, String value) {
            return new Kind(reason, fields -> {
                fields[column] = value;
                return fields;
            });
        }
    }

    private static final List<Kind> KINDS = List.of(
            Kind.of("NOT_IN_EDITION", 1, "99999"),
            Kind.of("BAD_INPUT", 1, "6233"),
            Kind.of("UNKNOWN_MODIFIER", 2, "ZZ"),
            Kind.of("MODIFIER_NOT_ALLOWED", 2, "50"),
            Kind.of("OVER_UNIT_LIMIT", 3, "2"),
            Kind.of("BAD_INPUT", 4, "99999-XX-99"),
            Kind.of("BAD_INPUT", 5, "2026-02-30"),
            Kind.of("NO_EDITION_FOR_DATE", 5, "2031-01-01"),
            Kind.of("BAD_INPUT", 6, "clinic"),
            Kind.of("BAD_INPUT", 0, "\u00e9"), // written as one byte
            new Kind("BAD_INPUT", fields -> Arrays.copyOf(fields, fields.length - 2)),
            Kind.of("BAD_INPUT", 6, "asc,"),
            Kind.of("BAD_INPUT", 2, "59 59"));

    @TempDir
    Path folder;

    private final List<String> good = new ArrayList<>();
    private final List<String> mixed = new ArrayList<>();
    /** The reason code of each row; empty for a good one. */
    private final List<String> reasons = new ArrayList<>();

    private void makeRows() {
        List<String> modifiers = List.of("", "52", "Q0", "59", "52 Q0");
        List<String> localities = List.of("", "13202-NY-01", "01112-CA-05");
        for (int i = 1; i <= ROWS; i++) {
            String row = i + ",62330," + modifiers.get(i / 7 % 5) + ",1," + localities.get(i % 3) + ",2026-03-"
                    + (10 + i % 20) + "," + (i % 2 == 0 ? "asc" : "hospital");
            good.add(row);
            if (i % BAD_EVERY == 0) {
                Kind kind = KINDS.get(i / BAD_EVERY % KINDS.size());
                mixed.add(String.join(",", kind.fault().apply(row.split(",", -1))));
                reasons.add(kind.reason());
            } else {
                mixed.add(row);
                reasons.add("");
            }
        }
    }

    @Test
    void eachIsKeptWithItsReasonAndLeavesTheOthersAlone() throws IOException {
        makeRows();
        BatchRun alone = BatchRun.of(bytes(good));
        assertEquals(0, alone.exit(), alone.err());
        Path totals = folder.resolve("totals.json");
        BatchRun run = BatchRun.of(bytes(mixed), "--summary-out", totals.toString());
        assertEquals(1, run.exit(), run.err());
        List<String> expected = lines(alone);
        List<String> got = lines(run);
        assertEquals(ROWS + 1, got.size());
        assertEquals(expected.get(0), got.get(0));
        for (int i = 0; i < ROWS; i++) {
            String answer = got.get(i + 1);
            if (reasons.get(i).isEmpty()) {
                assertEquals(expected.get(i + 1), answer);
            } else {
                assertRefused(mixed.get(i), reasons.get(i), answer);
            }
        }
        assertTotals(Files.readString(totals));
    }

    private static void assertRefused(String row, String reason, String answer) {
        int missing = Math.max(0, COLUMNS - row.split(",", -1).length);
        String kept = row + ",".repeat(missing) + ",";
        assertTrue(answer.startsWith(kept), answer);
        String[] added = answer.substring(kept.length()).split(",", 8);
        assertEquals("unpriced,,,", String.join(",", List.of(added).subList(0, 4)), answer);
        assertEquals(reason, added[6], answer);
        assertTrue(added[7].length() > 10, answer);
    }

    private void assertTotals(String totals) throws IOException {
        Schemas.assertValid("batch-summary", totals);
        JsonNode json = new ObjectMapper().readTree(totals);
        int bad = ROWS / BAD_EVERY;
        assertEquals(ROWS, json.path("rows").asInt());
        assertEquals(ROWS - bad, json.path("priced").asInt());
        assertEquals(0, json.path("partial").asInt());
        assertEquals(bad, json.path("unpriced").asInt());
        Map<String, Integer> wanted = new TreeMap<>();
        reasons.stream().filter(code -> !code.isEmpty()).forEach(code -> wanted.merge(code, 1, Integer::sum));
        Map<String, Integer> told = new TreeMap<>();
        json.path("reasons")
                .forEach(each ->
                        told.put(each.path("code").asText(), each.path("rows").asInt()));
        assertEquals(wanted, told);
        for (String by : List.of("sites", "codes")) {
            int rows = 0;
            for (JsonNode each : json.path(by)) {
                rows += each.path("rows").asInt();
            }
            assertEquals(ROWS, rows, by);
        }
    }

    private static byte[] bytes(List<String> rows) {
        return (HEADER + String.join("\n", rows) + "\n").getBytes(StandardCharsets.ISO_8859_1);
    }

    private static List<String> lines(BatchRun run) {
        return new String(run.bytes(), StandardCharsets.ISO_8859_1).lines().toList();
    }
}

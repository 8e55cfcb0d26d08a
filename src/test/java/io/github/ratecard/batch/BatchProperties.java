package io.github.ratecard.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.github.ratecard.batch.bytes.CsvGrammar;
import io.github.ratecard.cli.Run;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class BatchProperties {
    private static final List<String> SITES = List.of("asc", "hospital", "office");

    @Property(tries = 150)
    void aRowIsPaidWhatOneQuestionIs(@ForAll("rows") List<String> row) {
        String in = "code,modifiers,units,site,locality,date\n" + String.join(",", row) + "\n";
        List<CsvRecord> records = records(BatchRun.of(in).out());
        CsvRecord answer = records.get(1);
        List<String> words = new ArrayList<>(List.of("price", line(row), "--site", row.get(3), "--format", "json"));
        if (!row.get(4).isEmpty()) {
            words.addAll(List.of("--locality", row.get(4)));
        }
        words.addAll(List.of("--date", row.get(5)));
        Run one = Run.on(Run.TODAY, Map.of("XDG_DATA_HOME", "/nonexistent"), words.toArray(new String[0]));
        JsonNode site = one.json().path("sites").get(0);
        assertEquals(amount(site, "professional"), answer.getField(7), one.out());
        assertEquals(amount(site, "facility"), answer.getField(8), one.out());
        assertEquals(amount(site, "total"), answer.getField(9), one.out());
        assertEquals(site.path("reason").path("code").asText(""), answer.getField(12), one.out());
        assertEquals(one.exit() == 0, answer.getField(6).equals("priced"), one.out());
    }

    /** Several rows, so that one is answered by what another has left. */
    @Property(tries = 60)
    void aRowOwesWhatOneQuestionDoes(@ForAll("severalRows") List<List<String>> rows, @ForAll("due") String due) {
        StringBuilder in = new StringBuilder("code,modifiers,units,site,locality,date\n");
        rows.forEach(row -> in.append(String.join(",", row)).append('\n'));
        List<CsvRecord> records = records(
                BatchRun.of(in.toString(), "--deductible-remaining", due).out());
        for (int i = 0; i < rows.size(); i++) {
            List<String> row = rows.get(i);
            CsvRecord answer = records.get(i + 1);
            List<String> words = new ArrayList<>(List.of("price", line(row), "--site", row.get(3), "--format", "json"));
            if (!row.get(4).isEmpty()) {
                words.addAll(List.of("--locality", row.get(4)));
            }
            words.addAll(List.of("--date", row.get(5), "--deductible-remaining", due));
            Run one = Run.on(Run.TODAY, Map.of("XDG_DATA_HOME", "/nonexistent"), words.toArray(new String[0]));
            JsonNode site = one.json().path("sites").get(0);
            assertEquals(amount(site, "total"), answer.getField(9), one.out());
            assertEquals(amount(site.path("patient"), "owes"), answer.getField(10), one.out());
            assertEquals(amount(site.path("patient"), "medicare"), answer.getField(11), one.out());
            assertEquals(one.exit() == 0, answer.getField(6).equals("priced"), one.out());
        }
    }

    @Provide
    Arbitrary<String> due() {
        return Arbitraries.of("0", "0.01", "100", "257");
    }

    @Provide
    Arbitrary<List<List<String>>> severalRows() {
        return rows().list().ofMinSize(2).ofMaxSize(8);
    }

    private static String amount(JsonNode site, String part) {
        return site.path(part).isNumber() ? site.path(part).decimalValue().toPlainString() : "";
    }

    private static String line(List<String> row) {
        String modifier = row.get(1).isEmpty() ? "" : "-" + row.get(1);
        return row.get(0) + modifier + (row.get(2).isEmpty() ? "" : "x" + row.get(2));
    }

    @Provide
    Arbitrary<List<String>> rows() {
        return Combinators.combine(
                        Arbitraries.of("62330", "62331", "0275T", "C1889", "99999"),
                        Arbitraries.of(
                                "", "52", "73", "74", "50", "LT", "80", "62", "FB", "26", "Q0", "ZZ", "PO", "GZ"),
                        Arbitraries.of("", "1", "2", "5"),
                        Arbitraries.of(SITES),
                        Arbitraries.of("", "13202-NY-01", "CA-05", "02102-AK-01"),
                        Arbitraries.of("2026-01-01", "2026-12-31", "2025-06-30", "2030-01-01"))
                .as(List::of);
    }

    /** Whatever comes in, there is an answer or an error in four parts; {@link BatchRun} refuses a bug. */
    @Property(tries = 300)
    void anyBytesAreAnsweredOrRefused(@ForAll byte[] bytes) {
        refusedOrAnswered(BatchRun.of(bytes));
        byte[] header = "code,site,date\n".getBytes(StandardCharsets.UTF_8);
        byte[] both = java.util.Arrays.copyOf(header, header.length + bytes.length);
        System.arraycopy(bytes, 0, both, header.length, bytes.length);
        refusedOrAnswered(BatchRun.of(both));
        refusedOrAnswered(BatchRun.of(bytes, "--format", "jsonl"));
    }

    private static void refusedOrAnswered(BatchRun run) {
        assertTrue(run.exit() == 0 || run.exit() == 1 || run.exit() == 3, run.err());
        assertFalse(run.err().contains("\tat "), run.err());
        assertTrue(run.err().startsWith("ratecard: "), run.err());
        assertTrue(run.exit() != 3 || run.err().contains("\n  valid: "), run.err());
    }

    /** Fields are what a CSV library takes them for, quotes in odd places included. */
    @Property(tries = 500)
    @SuppressWarnings("removal") // the newer names are not those of every release of it
    void cutsRecordsAsALibraryDoes(@ForAll("csv") String text) {
        byte[] data = text.getBytes(StandardCharsets.UTF_8);
        CsvGrammar grammar = new CsvGrammar((byte) ',');
        grammar.read(data, 0, data.length, false);
        if (grammar.openQuote() >= 0) {
            return;
        }
        List<Integer> mine = new ArrayList<>();
        int at = 0;
        while (at < data.length) {
            int fields = 0;
            boolean ended = false;
            while (!ended) {
                int end = grammar.field(data, at, data.length);
                fields++;
                ended = end == data.length || data[end] == '\n';
                at = end + 1;
            }
            mine.add(fields);
        }
        List<Integer> theirs = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .skipEmptyLines(false)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(true)
                .ofCsvRecord(text)) {
            reader.forEach(record -> theirs.add(record.getFieldCount()));
        } catch (java.io.IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
        assertEquals(theirs, mine, text);
    }

    @Provide
    Arbitrary<String> csv() {
        Arbitrary<String> row = Arbitraries.of("a", "", "\"c\"", "\"d,\"", "\"e\"\"f\"", "g\"h", "\"i\nj\"", "k\"")
                .list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .map(fields -> String.join(",", fields));
        return row.list().ofMinSize(1).ofMaxSize(5).map(rows -> String.join("\n", rows) + "\n");
    }

    private static List<CsvRecord> records(String csv) {
        return CsvReader.builder().ofCsvRecord(csv).stream().toList();
    }
}

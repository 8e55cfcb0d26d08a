package io.github.ratecard.table.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.ratecard.table.kind.TableException;
import io.github.ratecard.table.kind.TableKind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** The compiled form finds what a search from end to end finds, and no damage to it goes unseen. */
class TableFileProperties {
    private static final TableKind KIND = TableKind.OPPS_COMPLEXITY;
    private static final int COLUMNS = 5;

    @Property(tries = 300)
    void findsWhatALinearSearchFinds(@ForAll("tables") List<String[]> rows, @ForAll("keys") String key)
            throws IOException {
        try (TableFile table = open(TableWriter.bytes(KIND, rows))) {
            List<String> sought = new ArrayList<>(List.of(key));
            rows.forEach(row -> sought.add(row[0]));
            for (String each : sought) {
                assertSameRows(linear(rows, each + "\t"), table.starting(each + "\t"));
                assertSameRows(linear(rows, each), table.starting(each));
            }
        }
    }

    @Property(tries = 20)
    void findsEveryRowOfATableOfManyBlocks(@ForAll @IntRange(min = 1, max = 5000) int count) throws IOException {
        List<String[]> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            rows.add(new String[] {String.valueOf(i * 7 % 5003), "X".repeat(i % 50), "A", "B", "source " + i});
        }
        byte[] bytes = TableWriter.bytes(KIND, rows);
        try (TableFile table = open(bytes)) {
            for (String[] row : rows) {
                assertSameRows(List.<String[]>of(row), table.starting(row[0] + "\t" + row[1] + "\t"));
            }
            table.verify();
        }
    }

    @Property(tries = 100)
    void givesEveryRowInOrder(@ForAll("tables") List<String[]> rows) throws IOException {
        TreeMap<String, String[]> sorted = new TreeMap<>(TableFormat::compareKeys);
        rows.forEach(row -> sorted.put(TableFormat.key(KIND, row), row));
        List<String[]> read = new ArrayList<>();
        try (TableFile table = open(TableWriter.bytes(KIND, rows))) {
            read.addAll(table.all());
            table.verify();
            assertEquals(rows.size(), table.rows());
        }
        assertSameRows(new ArrayList<>(sorted.values()), read);
    }

    @Property(tries = 30)
    void seesEveryTruncation(@ForAll("tables") List<String[]> rows) {
        byte[] bytes = TableWriter.bytes(KIND, rows);
        for (int length = 0; length < bytes.length; length++) {
            byte[] cut = Arrays.copyOf(bytes, length);
            assertThrows(TableException.class, () -> open(cut), "cut to " + length + " bytes");
        }
    }

    @Property(tries = 30)
    void seesEveryChangedByte(@ForAll("tables") List<String[]> rows, @ForAll @IntRange(min = 0, max = 7) int bit) {
        byte[] bytes = TableWriter.bytes(KIND, rows);
        for (int at = 0; at < bytes.length; at++) {
            byte[] changed = bytes.clone();
            changed[at] ^= (byte) (1 << bit);
            assertThrows(TableException.class, () -> openAndVerify(changed), "byte " + at);
        }
    }

    /** Of a table without one of its rows: no answer is another, whatever is asked. */
    @Property(tries = 30)
    void noAnswerMissesARowThatWasTakenOut(@ForAll("tables") List<String[]> rows) throws IOException {
        String text = new String(TableWriter.bytes(KIND, rows), java.nio.charset.StandardCharsets.UTF_8);
        List<String> lines = text.lines().toList();
        for (int out = 2; out < lines.size() - 1; out++) {
            for (int more = 0; out + more < lines.size() - 1 && more < 3; more++) {
                List<String> without = new ArrayList<>(lines);
                without.subList(out, out + more + 1).clear();
                byte[] bytes = (String.join("\n", without) + "\n").getBytes(java.nio.charset.StandardCharsets.UTF_8);
                for (String[] row : rows) {
                    assertSameOrRefused(rows, bytes, row[0] + "\t");
                    assertSameOrRefused(rows, bytes, row[0] + "!\t");
                }
                assertThrows(TableException.class, () -> openAndVerify(bytes));
            }
        }
    }

    private static void assertSameOrRefused(List<String[]> rows, byte[] bytes, String prefix) throws IOException {
        List<String[]> found;
        try (TableFile table = open(bytes)) {
            found = table.starting(prefix);
        } catch (TableException refused) {
            return;
        }
        assertSameRows(linear(rows, prefix), found);
    }

    @Property(tries = 30)
    void seesWhatIsAdded(@ForAll("tables") List<String[]> rows, @ForAll("keys") String more) {
        byte[] bytes = TableWriter.bytes(KIND, rows);
        byte[] added = (more + "\n").getBytes(java.nio.charset.StandardCharsets.UTF_8);
        byte[] whole = Arrays.copyOf(bytes, bytes.length + added.length);
        System.arraycopy(added, 0, whole, bytes.length, added.length);
        assertThrows(TableException.class, () -> open(whole));
    }

    @Provide
    Arbitrary<String> keys() {
        // Letters of one to four bytes: the file is sorted by bytes, a Java string is not
        return Arbitraries.strings()
                .withChars("0AZé\uFFFD ")
                .withCharRange('0', '9')
                .ofMinLength(1)
                .ofMaxLength(5)
                .map(key -> key.startsWith("0") ? key + "\uD83D\uDE00" : key);
    }

    @Provide
    Arbitrary<List<String[]>> tables() {
        Arbitrary<String[]> row = Combinators.combine(keys(), keys(), keys())
                .as((one, two, rest) -> new String[] {one, two, "A" + rest, "", rest});
        return row.list().ofMaxSize(40).map(TableFileProperties::withoutDuplicates);
    }

    private static List<String[]> withoutDuplicates(List<String[]> rows) {
        Map<String, String[]> unique = new TreeMap<>();
        rows.forEach(row -> unique.put(TableFormat.key(KIND, row), row));
        List<String[]> shuffled = new ArrayList<>(unique.values());
        java.util.Collections.shuffle(shuffled, new java.util.Random(rows.size()));
        return shuffled;
    }

    private static List<String[]> linear(List<String[]> rows, String prefix) {
        TreeMap<String, String[]> found = new TreeMap<>(TableFormat::compareKeys);
        for (String[] row : rows) {
            if (String.join("\t", row).startsWith(prefix)) {
                found.put(TableFormat.key(KIND, row), row);
            }
        }
        return new ArrayList<>(found.values());
    }

    private static void assertSameRows(List<String[]> expected, List<String[]> actual) {
        assertEquals(expected.size(), actual.size());
        for (int i = 0; i < expected.size(); i++) {
            assertEquals(COLUMNS, actual.get(i).length);
            assertArrayEquals(expected.get(i), actual.get(i));
        }
    }

    private static TableFile open(byte[] bytes) throws IOException {
        return TableFile.open(KIND, Damage.ofAny("a table"), Bytes.of(bytes));
    }

    private static void openAndVerify(byte[] bytes) throws IOException {
        try (TableFile table = open(bytes)) {
            table.verify();
        }
    }
}

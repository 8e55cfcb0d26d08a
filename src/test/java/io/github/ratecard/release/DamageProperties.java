package io.github.ratecard.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.ratecard.release.finding.FileReport.Outcome;
import io.github.ratecard.release.finding.ImportProblem;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

/** Whatever happens to the bytes of a file: rows that could be true, or a refusal that says where. */
class DamageProperties {
    @Property(tries = 400)
    void bytesThatChange(
            @ForAll Samples sample,
            @ForAll @Size(min = 1, max = 5) List<@LongRange(min = 0) Long> places,
            @ForAll @Size(5) List<Byte> values) {
        byte[] bytes = sample.bytes();
        for (int i = 0; i < places.size(); i++) {
            bytes[(int) (places.get(i) % bytes.length)] = values.get(i);
        }
        Importer.Line line = Look.at(bytes);
        if (isRead(line)) {
            assertFalse(Look.rows(line).isEmpty());
        }
    }

    @Property(tries = 400)
    void aFileThatIsCutIsRefusedOrHasOnlyWholeRows(
            @ForAll Samples sample, @ForAll @IntRange(min = 0, max = 999) int part) {
        byte[] bytes = sample.bytes();
        Importer.Line line = Look.at(Arrays.copyOf(bytes, (int) ((long) bytes.length * part / 1000)));
        if (isRead(line)) {
            List<List<String>> all = Look.rows(Look.at(bytes));
            assertTrue(all.containsAll(Look.rows(line)));
        }
    }

    @Property(tries = 100)
    void aPieceThatIsMissingIsSeenOrTheRestIsWhole(
            @ForAll Samples sample,
            @ForAll @IntRange(min = 0, max = 999) int part,
            @ForAll @IntRange(min = 1, max = 3000) int length) {
        byte[] bytes = sample.bytes();
        int from = (int) ((long) bytes.length * part / 1000);
        int to = Math.min(bytes.length, from + length);
        byte[] rest = new byte[bytes.length - (to - from)];
        System.arraycopy(bytes, 0, rest, 0, from);
        System.arraycopy(bytes, to, rest, from, bytes.length - to);
        isRead(Look.at(rest));
    }

    @Property(tries = 200)
    void anyBytesAtAll(@ForAll byte[] bytes) {
        assertFalse(isRead(Look.at(bytes)));
    }

    /** Whether a file was read; if not, it must say why in four parts. */
    private static boolean isRead(Importer.Line line) {
        if (line.staged().isPresent()) {
            assertEquals(Outcome.IMPORTED, line.report().outcome());
            return true;
        }
        assertEquals(Outcome.REFUSED, line.report().outcome());
        ImportProblem problem = line.report().problem().orElseThrow();
        assertTrue(problem.where().matches("broken\\.csv:\\d+:\\d+"), problem::toString);
        assertFalse(problem.what().isBlank()
                || problem.valid().isBlank()
                || problem.next().isBlank());
        return false;
    }
}

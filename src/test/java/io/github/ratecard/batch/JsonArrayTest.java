package io.github.ratecard.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A JSON array is answered like the JSON Lines of its elements. */
class JsonArrayTest {
    @Test
    void isAnsweredLikeTheLinesOfItsElements() {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 3_000; i++) {
            lines.add("{\"id\":" + i + ",\"code\":\"6233" + i % 2
                    + "\",\"site\":\"asc\",\"more\":[1.50,{\"a\":null}],\"n\":1E+3}");
        }
        lines.add("7");
        lines.add("{\"code\":62330.0,\"site\":\"HOPD\"}");
        BatchRun wanted = BatchRun.of(String.join("\n", lines) + "\n", "--format", "jsonl");
        BatchRun got = BatchRun.of(" \n[" + String.join(",\n  ", lines) + "\n]\n");
        assertEquals(wanted.out(), got.out());
        assertEquals(wanted.err(), got.err());
        assertEquals(1, got.exit());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[{\"code\":62330},|2:1",
                "[{\"code\":62330|2:1",
                "[{\"code\":62330}]]|1:17",
                "[{\"code\":62330} {}]|1:17",
                "[{\"code\" 62330}]|1:10",
            })
    void tellsWhereItIsDamaged(String array, String where) {
        BatchRun run = BatchRun.of(array + "\n");
        assertEquals(3, run.exit());
        assertTrue(run.err().startsWith("ratecard: the JSON array is damaged: "), run.err());
        assertTrue(run.err().contains("(standard input:" + where + ")"), run.err());
        assertTrue(run.err().contains("a JSON array of objects"), run.err());
    }

    @Test
    void mayBeEmpty() {
        assertEquals("", BatchRun.of("[]").out());
    }
}

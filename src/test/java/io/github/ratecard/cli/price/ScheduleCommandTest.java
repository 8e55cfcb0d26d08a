package io.github.ratecard.cli.price;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.ratecard.cli.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A schedule is what batch makes of its own first columns. */
class ScheduleCommandTest {
    private static final int ASKED = 6;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--all",
                "--all --localities all",
                "62330 62331 --areas all --localities 13202-NY-01",
                "62330-52 0275T --date 2025-06-01 --localities all",
                "62330 --site asc --percent 110 --localities houston --areas 26420",
                "62330 --patient --qp"
            })
    void isWhatBatchMakesOfItsRows(String words) throws IOException {
        Run schedule = Run.of("schedule " + words);
        assertEquals(0, schedule.exit(), schedule.err());
        StringBuilder asked = new StringBuilder();
        for (String line : schedule.out().split("\n")) {
            asked.append(String.join(",", List.of(line.split(",", -1)).subList(0, ASKED)))
                    .append('\n');
        }
        Path rows = folder.resolve("rows.csv");
        Files.writeString(rows, asked);
        List<String> options = new ArrayList<>();
        for (String option : List.of("--percent 110", "--patient", "--qp")) {
            if (words.contains(option)) {
                options.add(option);
            }
        }
        Run batch = Run.of("batch " + rows + " " + String.join(" ", options));
        assertEquals(batch.out(), schedule.out());
        assertEquals(schedule.out(), Run.of("schedule " + words).out());
    }

    @Test
    void isSortedAndHasEveryPlaceOnce() {
        List<String> rows = Run.of("schedule --all --localities all --date 2026-06-01")
                .out()
                .lines()
                .skip(1)
                .map(line -> String.join(" ", List.of(line.split(",", -1)).subList(0, 5)))
                .toList();
        assertEquals(rows.stream().sorted().distinct().toList(), rows);
        assertEquals(0, rows.size() % (3 * 109));
    }

    @Test
    void saysTheSameInJsonLines() {
        String[] csv = Run.of("schedule 62330 --localities all --date 2026-06-01")
                .out()
                .split("\n");
        String[] json = Run.of("schedule 62330 --localities all --date 2026-06-01 --format jsonl")
                .out()
                .split("\n");
        assertEquals(csv.length - 1, json.length);
        for (int i = 0; i < json.length; i++) {
            String[] row = csv[i + 1].split(",", -1);
            assertTrue(
                    json[i].contains("\"locality\":\"" + row[3] + "\",\"cbsa\":\"\",\"date\":\"2026-06-01\""), json[i]);
            assertTrue(json[i].contains("\"rc_total\":" + (row[9].isEmpty() ? "null" : row[9]) + ","), json[i]);
        }
    }

    @Test
    void makesAWorkbook() {
        Path file = folder.resolve("fees.xlsx");
        Run run = Run.of("schedule 62330 --areas all --date 2026-06-01 -o " + file);
        assertEquals(0, run.exit(), run.err());
        assertTrue(Files.exists(file));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "schedule                                    | 2 | which codes? (CODE)",
                "schedule 62330 --all                        | 2 | codes and --all at once",
                "schedule 623                                | 2 | '623' is not a HCPCS code",
                "schedule 62330 --localities all --areas all | 2 | every locality in every wage area is no schedule",
                "schedule 62330 --localities atlantis        | 2 | unknown locality 'atlantis'",
                "schedule 62330 --areas atlantis             | 2 | unknown wage area 'atlantis'",
                "schedule 62330 -o fees.txt                  | 2 | valid: .csv, .jsonl, .xlsx, .parquet",
                "schedule 62330 -o fees.csv --format jsonl   | 2 | with this --format",
                "schedule 62330 -o fees.parquet --format jsonl | 2 | with this --format",
                "schedule 62330 --localities all --date 2031-01-01 | 2 | no places are known for the day",
                "schedule 99999 --date 2026-06-01            | 1 | NOT_IN_EDITION"
            })
    void refusesWhatIsNoSchedule(String line, int exit, String said) {
        Run run = Run.of(line);
        assertEquals(exit, run.exit(), run.err());
        assertTrue(run.err().contains(said), run.err());
    }
}

package io.github.ratecard.cli.price;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.ratecard.cli.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Rows whose amounts depend on the locality, the state or the charge: what was kept for one row is not the answer of another.
 * Amounts are those of the cases in cases/services, worked out by hand.
 */
class ServiceBatchTest {
    @TempDir
    static Path data;

    @TempDir
    Path folder;

    private static Map<String, String> environment;

    @BeforeAll
    static void importSchedules() {
        environment = Map.of("RATECARD_DATA", data.toString());
        Run run = Run.on(
                Run.TODAY, environment, "import", "src/test/resources/cms-kinds", "src/test/resources/cms-services");
        assertEquals(0, run.exit(), run.out() + run.err());
    }

    @Test
    void servicesOfAllSchedules() throws IOException {
        List<String> rows = List.of(
                "00630,AA,86,13202-NY-01,,2025-06-01,12,311.81",
                "00630,AA,86,10112-AL-00,,2025-06-01,12,264.55",
                "00630,AA,86,02102-AK-01,,2025-06-01,12,381.68",
                "00630,AA,86,,,2025-06-01,12,278.35",
                "00630,QK,86,13202-NY-01,,2025-06-01,12,155.91",
                "00630,AA,83,13202-NY-01,,2025-06-01,12,307.26",
                "E0601,RR,,,77030,2026-06-01,12,91.52",
                "E0601,RR,,,35203,2026-06-01,12,97.02",
                "A4636,NU,,,77030,2026-06-01,12,4.19",
                "A4636,NU,,,35203,2026-06-01,12,4.29",
                "A4636,NU KE,,,77030,2026-06-01,12,4.51",
                "80047,,,,77030,2026-06-01,12,13.73",
                "80048,,,,,2026-06-01,12,8.46",
                "J9271,,,,,2026-02-01,12,59.73",
                "J0666,,,,,2026-02-01,12,1.44");
        check("code,modifiers,minutes,locality,zip,date,pos,expected", rows, "rc_professional", "--dmepos", "rural");
    }

    /** The time of several procedures under one anesthesia is on the line of most base units, or the same on all. */
    @Test
    void severalProceduresUnderOneAnesthesia() throws IOException {
        List<String> rows = List.of(
                "00630,AA,86,2025-06-01,12,278.35",
                "00100,AA,,2025-06-01,12,0.00",
                "00100,AA,86,2025-06-01,12,0.00",
                "00630,AA,86,2025-06-01,12,278.35",
                "00630,AA,60,2025-06-01,12,",
                "00100,AA,86,2025-06-01,12,");
        List<String> encounters = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            encounters.add(i / 2 + "," + rows.get(i));
        }
        check("id,code,modifiers,minutes,date,pos,expected", 1, encounters, "rc_professional", "--encounter", "id");
    }

    @Test
    void outliersOfManyCharges() throws IOException {
        List<String> rows = List.of(
                "0275T,100000,2025-06-01,13392.97",
                "0275T,55000,2025-06-01,7143.73",
                "0275T,100000,2025-06-01,13392.97",
                "0275T,40000,2025-06-01,7143.73",
                "62330,30000,2026-06-01,",
                "62330,29653,2026-06-01,7413.38",
                "62330,29654,2026-06-01,");
        check(
                "code,charge,date,expected",
                rows,
                "rc_facility",
                "--site",
                "hospital",
                "--component",
                "facility",
                "--cost-to-charge",
                "0.25");
    }

    /** The rows several times over, so that later ones could be answered by what earlier ones left. */
    private void check(String head, List<String> rows, String column, String... options) throws IOException {
        check(head, 50, rows, column, options);
    }

    private void check(String head, int times, List<String> rows, String column, String... options) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add(head);
        for (int i = 0; i < times; i++) {
            lines.addAll(rows);
        }
        Path file = Files.write(folder.resolve("rows.csv"), lines);
        List<String> words = new ArrayList<>(List.of("batch", file.toString()));
        words.addAll(List.of(options));
        Run run = Run.on(Run.TODAY, environment, words.toArray(String[]::new));
        List<String> out = run.out().lines().toList();
        List<String> heads = List.of(out.get(0).split(","));
        int expected = heads.indexOf("expected");
        int amount = heads.indexOf(column);
        assertEquals(lines.size(), out.size(), run.err());
        for (String line : out.subList(1, out.size())) {
            String[] cells = line.split(",", -1);
            assertEquals(cells[expected], cells[amount], line);
        }
    }
}

package io.github.ratecard.cli.price;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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

/** Hospitals by name, over providers that are made: see the folder. */
class HospitalsTest {
    private static final String FILE = "src/test/resources/cms-services/OPSF_export.csv";

    @TempDir
    static Path data;

    @TempDir
    Path folder;

    private static Map<String, String> environment;

    @BeforeAll
    static void importProviders() {
        environment = Map.of("RATECARD_DATA", data.toString());
        Run run = Run.on(Run.TODAY, environment, "import", FILE);
        assertEquals(0, run.exit(), run.out() + run.err());
    }

    @Test
    void twoOfOneName() {
        Run run = quote("--hospital", "county hospital");
        assertEquals(2, run.exit());
        assertEquals("""
                ratecard: 'county hospital' is the name of 2 hospitals (--hospital)
                  valid: 339901 MADE COUNTY HOSPITAL, 459905 MADE COUNTY HOSPITAL
                  give the number of one
                """, run.err());
    }

    @Test
    void noneOfTheName() {
        Run run = quote("--hospital", "elsewhere");
        assertEquals(2, run.exit());
        assertTrue(run.err().startsWith("ratecard: unknown hospital 'elsewhere' (--hospital)"), run.err());
    }

    @Test
    void aNameInEitherCase() {
        Run run = quote("--hospital", "made special hospital", "--component", "facility", "--format", "value");
        assertEquals("7962.27\n", run.out(), run.err());
    }

    @Test
    void theAnswerNamesIt() {
        Run run = quote("--hospital", "459902", "--component", "facility");
        assertTrue(run.out().contains("hospital 459902 MADE SPECIAL HOSPITAL,"), run.out());
    }

    @Test
    void sideBySide() {
        Run run = quote("--hospital", "459901,459902", "--compare", "--component", "facility", "--format", "json");
        assertEquals(0, run.exit(), run.err());
        assertEquals("hospital", run.json().path("compared").asText());
    }

    @Test
    void rowsOfAFile() {
        Run run = Run.on(
                Run.TODAY,
                environment,
                "batch",
                "src/test/resources/rows/mild.csv",
                "--hospital",
                "459904",
                "--site",
                "hospital",
                "--component",
                "facility");
        assertEquals(0, run.exit(), run.err());
        assertTrue(run.out().contains(",7806.82,"), run.out());
    }

    /** Each row at a hospital of its own: amounts are those of cases/services/hospital.yaml, several times over. */
    @Test
    void rowsWithTheirHospitals() throws IOException {
        List<String> rows = List.of(
                "459901,2026-06-01,7289.28",
                "459901,2026-08-01,7413.38",
                "459902,2026-06-01,7962.27",
                "special,2026-06-01,7962.27",
                "459904,2026-06-01,7806.82",
                "459901,2026-06-01,7289.28",
                "459908,2026-02-01,7289.28",
                "459908,2026-06-01,",
                "459904,2026-08-01,7806.82");
        check(data, "Provider Number,date,expected", rows);
        check(data, "CCN,date,expected", rows);
    }

    /** A spreadsheet has taken the zero off a number. */
    @Test
    void aNumberWithoutItsZero(@TempDir Path other) throws IOException {
        Path file = other.resolve("OPSF_export.csv");
        Files.writeString(file, Files.readString(Path.of(FILE)).replace("\n459", "\n059"));
        Path tables = other.resolve("tables");
        Run run = Run.on(Run.TODAY, Map.of("RATECARD_DATA", tables.toString()), "import", file.toString());
        assertEquals(0, run.exit(), run.out() + run.err());
        check(tables, "hospital,date,expected", List.of("59902,2026-06-01,7962.27", "059902,2026-06-01,7962.27"));
    }

    /** Digits are a number: those of a part of one are not taken for it. */
    @Test
    void aPartOfANumber() throws IOException {
        check(data, "hospital,date,expected", List.of("59902,2026-06-01,", "5990,2026-06-01,"));
        Run run = quote("--hospital", "59902");
        assertEquals(2, run.exit());
        assertTrue(run.err().startsWith("ratecard: unknown hospital '59902' (--hospital)"), run.err());
    }

    private void check(Path tables, String head, List<String> rows) throws IOException {
        List<String> lines = new ArrayList<>(List.of("procedure,site," + head));
        for (int i = 0; i < 20; i++) {
            rows.forEach(row -> lines.add("mild,hospital," + row));
        }
        Path file = Files.write(folder.resolve("rows.csv"), lines);
        Run run = Run.on(
                Run.TODAY,
                Map.of("RATECARD_DATA", tables.toString()),
                "batch",
                file.toString(),
                "--component",
                "facility");
        List<String> out = run.out().lines().toList();
        List<String> heads = List.of(out.get(0).split(","));
        assertEquals(lines.size(), out.size(), run.err());
        for (String line : out.subList(1, out.size())) {
            String[] cells = line.split(",", -1);
            assertEquals(cells[heads.indexOf("expected")], cells[heads.indexOf("rc_facility")], line);
        }
    }

    private static Run quote(String... more) {
        String[] words = new String[more.length + 4];
        words[0] = "quote";
        words[1] = "mild";
        words[2] = "--site";
        words[3] = "hospital";
        System.arraycopy(more, 0, words, 4, more.length);
        return Run.on(Run.TODAY, environment, words);
    }
}

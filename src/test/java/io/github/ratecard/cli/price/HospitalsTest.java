package io.github.ratecard.cli.price;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.ratecard.cli.Run;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Hospitals by name, over providers that are made: see the folder. */
class HospitalsTest {
    private static final String FILE = "src/test/resources/cms-services/OPSF_export.csv";

    @TempDir
    static Path data;

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

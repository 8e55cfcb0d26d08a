package io.github.ratecard.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A procedure guide of the user's own, priced from imported releases. */
class OwnGuideTest {
    private static final Path RELEASES = Path.of("src/test/resources/cms");
    private static final Path GUIDE = Path.of("src/test/resources/guides/bvn.yaml");

    @TempDir
    Path data;

    @BeforeEach
    void putGuide() throws IOException {
        Files.copy(GUIDE, data.resolve("bvn.yaml"));
    }

    /** 10.92 and 5.01 RVU at 33.4009; Addendum AA of April 2026 has 9,891.33 for 64628 and no row for 64629. */
    @ParameterizedTest
    @ValueSource(strings = {"bvn", "basivertebral", "BVN"})
    void isPricedLikeTheShippedOne(String name) {
        importFrom("PPRRVU2026_Jul_nonQPP.csv", "ASC_Apr2026_AA.csv");
        JsonNode one = quote(name, "--date", "2026-08-01", "--site", "asc")
                .path("sites")
                .get(0);
        assertEquals("364.74", one.path("professional").asText());
        assertEquals("9891.33", one.path("facility").asText());
        JsonNode three = quote(
                        name, "--levels", "3", "--date", "2026-08-01", "--site", "asc", "--component", "professional")
                .path("sites")
                .get(0);
        assertEquals("699.42", three.path("professional").asText());
    }

    @Test
    void standsBesideTheShippedOne() {
        assertEquals("5610.15", value("mild"));
        Run which = run("quote");
        assertEquals(2, which.exit());
        assertTrue(which.err().contains("basivertebral, bvn, mild, pild"), which.err());
    }

    @Test
    void mayStandInAFolderOfItsOwn() throws IOException {
        Path folder = Files.createDirectories(data.resolve("procedures"));
        Files.move(data.resolve("bvn.yaml"), folder.resolve("bvn.yaml"));
        importFrom("PPRRVU2026_Jul_nonQPP.csv");
        JsonNode site = quote("bvn", "--date", "2026-08-01", "--site", "hospital", "--component", "professional")
                .path("sites")
                .get(0);
        assertEquals("364.74", site.path("professional").asText());
    }

    @Test
    void isRefusedWithItsPlaceWhenItIsWrong() throws IOException {
        Files.writeString(data.resolve("bvn.yaml"), Files.readString(GUIDE).replace("first:", "fisrt:"));
        Run run = run("quote", "bvn");
        assertEquals(3, run.exit());
        assertTrue(run.err().contains("bvn.yaml:10:5"), run.err());
    }

    @Test
    void cannotTakeTheNameOfAnother() throws IOException {
        Files.writeString(data.resolve("bvn.yaml"), Files.readString(GUIDE).replace("[basivertebral]", "[mild]"));
        Run run = run("quote", "mild");
        assertEquals(3, run.exit());
        assertTrue(run.err().contains("two guides are named 'mild'"), run.err());
    }

    private String value(String procedure) {
        return run("quote", procedure, "--site", "asc", "--component", "facility", "--format", "value")
                .out()
                .strip();
    }

    private void importFrom(String... files) {
        for (String file : files) {
            Run run = run("import", RELEASES.resolve(file).toString());
            assertEquals(0, run.exit(), run.out() + run.err());
        }
    }

    private JsonNode quote(String procedure, String... options) {
        String[] words = new String[options.length + 4];
        words[0] = "quote";
        words[1] = procedure;
        words[2] = "--format";
        words[3] = "json";
        System.arraycopy(options, 0, words, 4, options.length);
        Run run = run(words);
        assertEquals(0, run.exit(), run.out() + run.err());
        return run.json();
    }

    private Run run(String... words) {
        return Run.on(Run.TODAY, Map.of("RATECARD_DATA", data.toString()), words);
    }
}

package io.github.ratecard.cli.price;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.ratecard.cli.Explanations;
import io.github.ratecard.cli.Run;
import io.github.ratecard.cli.terminal.ExitCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** Whatever lines are asked for, of the codes in CMS's samples: amounts that explain themselves, or reasons; never a bug. */
class PriceProperties {
    private static final List<String> CODES = List.of(
            "62330", "62331", "0275T", "C1889", "99213", "27447", "29881", "43239", "43235", "20610", "11042", "11044",
            "20700", "22899", "31231", "36415", "45378", "63030", "63685", "64628", "64629", "66984", "70496", "71046",
            "76145", "97110", "99000", "99291", "A0021", "D0120", "G0276", "G0463", "G2211", "J1885", "00100", "0001F",
            "95886", "80161", "99999");
    private static final List<String> MODIFIERS = List.of(
            "22", "26", "TC", "50", "51", "52", "53", "54", "55", "56", "58", "59", "62", "66", "73", "74", "78", "80",
            "AS", "FB", "FC", "PN", "PO", "LT", "RT", "Q0", "GY", "KX", "ZZ");
    private static final List<String> OPTIONS = List.of(
            "--site asc",
            "--site hospital",
            "--site office",
            "--pos 19",
            "--pos 31",
            "--site all",
            "--zip 10001",
            "--locality TX-99",
            "--cbsa 35614",
            "--hospital-wage-index 1.2",
            "--asc-wage-index 0.9",
            "--qp",
            "--nonparticipating",
            "--rural-sch",
            "--bill-type 85x",
            "--percent 110",
            "--patient",
            "--deductible-remaining 283",
            "--reduced-percent 60",
            "--facility-reduced-percent 40",
            "--component facility",
            "--component professional");

    private static Path data;

    @BeforeContainer
    static void importReleases() throws IOException {
        data = Files.createTempDirectory("ratecard");
        Run run = Run.on(Run.TODAY, environment(), "import", "src/test/resources/cms");
        assertEquals(0, run.exit(), run.out());
    }

    @AfterContainer
    static void remove() throws IOException {
        try (var files = Files.walk(data)) {
            files.sorted(java.util.Comparator.reverseOrder()).forEach(file -> {
                try {
                    Files.delete(file);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }

    @Property(tries = 500)
    void anyLinesArePricedOrRefused(
            @ForAll("lines") List<String> lines,
            @ForAll("options") List<String> options,
            @ForAll("dates") String date) {
        List<String> words = new ArrayList<>(List.of("price"));
        words.addAll(lines);
        options.forEach(option -> words.addAll(List.of(option.split(" "))));
        words.addAll(List.of("--date", date, "--format", "json", "--explain"));
        Run run = Run.on(Run.TODAY, environment(), words.toArray(new String[0]));
        assertNotEquals(ExitCode.BUG, run.exit(), () -> words + run.err());
        if (run.exit() == ExitCode.USAGE) {
            assertTrue(run.err().contains("\"message\""), run.err());
            return;
        }
        JsonNode quote = run.json();
        Explanations.check(quote);
        for (JsonNode site : quote.path("sites")) {
            for (JsonNode line : site.path("lines")) {
                boolean priced = !line.path("amount").isNull();
                assertTrue(priced || line.path("reason").has("code"), () -> words + " " + line);
            }
        }
    }

    @Provide
    static Arbitrary<List<String>> lines() {
        Arbitrary<List<String>> modifiers =
                Arbitraries.of(MODIFIERS).list().uniqueElements().ofMaxSize(2);
        return Combinators.combine(Arbitraries.of(CODES), modifiers, Arbitraries.of("", "", "", "x2", "x5"))
                .as((code, some, units) -> code + (some.isEmpty() ? "" : "-" + String.join("-", some)) + units)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    @Provide
    static Arbitrary<List<String>> options() {
        return Arbitraries.of(OPTIONS).list().uniqueElements().ofMaxSize(4);
    }

    @Provide
    static Arbitrary<String> dates() {
        return Arbitraries.of("2025-06-01", "2025-10-15", "2026-02-01", "2026-08-01", "2024-01-01", "2027-01-01");
    }

    private static Map<String, String> environment() {
        return Map.of("RATECARD_DATA", data.toString());
    }
}

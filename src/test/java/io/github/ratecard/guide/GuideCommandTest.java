package io.github.ratecard.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.ratecard.cli.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

/** The command around the guide: other procedures, files, dates, and text that would like to be markup. */
class GuideCommandTest {
    private static final Path RELEASES = Path.of("src/test/resources/cms");
    private static final Path BVN = Path.of("src/test/resources/guides/bvn.yaml");
    private static final String HOSTILE = "<script>alert(1)</script> & | `x` [y](z) *b* \\\\";

    @TempDir
    Path data;

    /** 10.92 and 5.01 RVU at 33.4009; Addendum AA of April 2026 has 9,891.33 for 64628 and no row for 64629. */
    @Test
    void anotherProcedureIsPricedAndLeavesOutWhatItsFileDoesNotHave() throws IOException {
        Files.copy(BVN, data.resolve("bvn.yaml"));
        for (String file : new String[] {"PPRRVU2026_Jul_nonQPP.csv", "ASC_Apr2026_AA.csv"}) {
            assertEquals(
                    0, Printed.run(data, "import " + RELEASES.resolve(file)).exit());
        }
        Run run = Printed.run(data, "guide bvn --date 2026-08-01");
        assertEquals(1, run.exit(), "the hospital's rates were not imported");
        String text = Printed.words("text", run.out());
        assertTrue(text.contains("Basivertebral nerve ablation: reimbursement guide"), text);
        assertTrue(text.contains("$364.74"), text);
        assertTrue(text.contains("$9,891.33"), text);
        assertTrue(text.contains("64628 is not in opps/2026, which is an excerpt: import Addendum B"), text);
        assertTrue(text.contains("American Medical Association"), text);
        for (String other : new String[] {"Who qualifies", "Claim forms", "Prior authorization", "Device", "Q0"}) {
            assertFalse(text.contains(other), other);
        }
    }

    /** A guide is handed on; whose words the descriptors of an import are, {@code lookup} may show them to who imported them. */
    @ParameterizedTest
    @FieldSource("io.github.ratecard.guide.Printed#FORMATS")
    void describesCodesInOurWordsAfterAnImportToo(String format) {
        Run before = Printed.run(data, "guide mild --date 2026-08-01 --format " + format);
        Run imported = Printed.run(data, "import " + RELEASES.resolve("PPRRVU2026_Jul_nonQPP.csv"));
        assertEquals(0, imported.exit(), imported.err());
        assertTrue(Printed.run(data, "lookup 62330 --date 2026-08-01").out().contains("Descriptor withheld"));
        Run after = Printed.run(data, "guide mild --date 2026-08-01 --format " + format);
        String words = "lumbar decompression through the skin, first level";
        // The terminal's table wraps them
        if (!format.equals("text")) {
            assertTrue(Printed.words(format, before.out()).contains(words), before.out());
            assertTrue(Printed.words(format, after.out()).contains(words), after.out());
        }
        assertFalse(after.out().contains("Descriptor withheld"), after.out());
        assertFalse(Printed.run(data, "quote mild --date 2026-08-01 --format " + format)
                .out()
                .contains("withheld"));
    }

    /** Entries of forms keep the dates of files; the page around them has American ones. */
    @Test
    void aPageSaysInAmericanDatesHowRecentItIs() {
        assertTrue(Run.of("guide mild --format html").out().contains("Procedure guide: as of January 1, 2026"));
        assertTrue(Run.of("guide mild --format md").out().contains("Procedure guide: as of January 1, 2026"));
        assertTrue(Run.of("guide mild").out().contains("Procedure guide: as of 2026-01-01"));
    }

    /** 479.30 × 0.60; 5,610.15 × 0.70; 7,413.38 × 0.70. */
    @ParameterizedTest
    @FieldSource("io.github.ratecard.guide.Printed#FORMATS")
    void aShareUnder52IsTakenAndTold(String format) {
        Run run = Printed.run(data, "guide mild --reduced-percent 60 --facility-reduced-percent 70 --format " + format);
        assertEquals(0, run.exit(), run.err());
        String text = Printed.words(format, run.out());
        assertTrue(text.contains("1, one side $287.58 $3,927.11 $4,214.69 $5,189.37 $5,476.95"), text);
        assertTrue(
                text.contains("As asked: 60 % paid to the physician for a reduced service, "
                        + "70 % paid to the facility for a reduced service"),
                text);
        assertFalse(text.contains("percent changes it"), "an assumption that was not taken");
    }

    @ParameterizedTest
    @FieldSource("io.github.ratecard.guide.Printed#FORMATS")
    void aGuideOfCodesAloneIsAGuide(String format) throws IOException {
        Files.writeString(
                data.resolve("least.yaml"),
                "id: least\ntitle: Least\ncodes:\n  - from: 2026-01-01\n    to: 2026-12-31\n    source: rvu26c\n"
                        + "    first: { code: 62330 }\nsites:\n  office: { pos: 11, source: rvu26c }\n");
        Run run = Printed.run(data, "guide least --date 2026-08-01 --format " + format);
        assertEquals(0, run.exit(), run.err());
        String text = Printed.words(format, run.out());
        assertTrue(text.contains("any number $479.30 $5,610.15 $6,089.45 $7,413.38 $7,892.68"), text);
        assertTrue(text.contains("62330 is rarely or never done outside a facility"), text);
        assertTrue(text.contains("American Medical Association"), text);
    }

    @ParameterizedTest
    @FieldSource("io.github.ratecard.guide.Printed#FORMATS")
    void whatAGuideSaysIsNeverMarkup(String format) throws IOException {
        String quoted = "\"" + HOSTILE + "\"";
        String guide = Files.readString(Path.of("data/procedures/pild.yaml"))
                .replace("id: pild", "id: hostile")
                .replace("aliases: [mild]", "aliases: [hostile-too]")
                .replaceFirst("title: Percutaneous.*", "title: " + java.util.regex.Matcher.quoteReplacement(quoted))
                .replace("text: No promise of coverage or payment.", "text: " + quoted)
                .replace("text: Policies differ. Contact the payer before the procedure.", "text: " + quoted)
                .replace("name: non-sterile", "name: " + quoted)
                .replace("FL 43: pharmacy", "FL 43: " + quoted)
                .replace("item: Type of bill", "item: " + quoted)
                .replace("value: your charge", "value: " + quoted)
                .replace("text: The study in the register", "text: " + quoted);
        Files.writeString(data.resolve("hostile.yaml"), guide);
        Run run = Printed.run(data, "guide hostile --date 2026-08-01 --format " + format);
        assertEquals(0, run.exit(), run.err());
        String meant = HOSTILE.replace("\\\\", "\\");
        String text = Printed.words(format, run.out());
        int found = text.split(java.util.regex.Pattern.quote(meant), -1).length - 1;
        if (format.equals("html")) {
            assertFalse(run.out().contains("<script"), "a script");
        }
        if (format.equals("md")) {
            Printed.tables(run.out());
            assertFalse(run.out().replaceAll("\\\\.", "").contains("<script"), "a script");
            assertFalse(run.out().replaceAll("\\\\.", "").contains("[y]"), "a link");
        }
        assertTrue(found >= (format.equals("text") ? 4 : 7), found + " times in\n" + text);
    }

    @ParameterizedTest
    @CsvSource({"guide.html, <!DOCTYPE html>", "guide.md, # Perc", "guide.txt, Percutaneous"})
    void aFileTakesItsFormatFromItsEnding(String name, String beginning) throws IOException {
        Path file = data.resolve(name);
        Run run = Run.of("guide mild -o " + file);
        assertEquals(0, run.exit(), run.err());
        assertEquals("", run.out());
        assertTrue(Files.readString(file).startsWith(beginning));
        try (Stream<Path> files = Files.list(data)) {
            assertEquals(1, files.count(), "nothing but the file is left");
        }
    }

    @Test
    void aFileWithoutSomePricesSaysSoOnStandardError() {
        Run run = Run.of("guide mild --date 2025-12-01 -o " + data.resolve("guide.md"));
        assertEquals(1, run.exit());
        assertTrue(run.err().contains("0275T has no relative values"), run.err());
    }

    @ParameterizedTest
    @FieldSource("io.github.ratecard.guide.Printed#FORMATS")
    void todayOutsideTheTablesIsTheNearestDayWithAWarning(String format) {
        Run run = Run.on(LocalDate.of(2027, 3, 1), Map.of(), ("guide mild --format " + format).split(" "));
        assertEquals(0, run.exit());
        assertTrue(run.err().contains("do not cover today, 2027-03-01"), run.err());
        String text = Printed.words(format, run.out());
        boolean page = !format.equals("text");
        assertTrue(text.contains("The tables do not cover today, " + (page ? "March 1, 2027" : "2027-03-01")), text);
        assertTrue(text.contains(page ? "Services on December 31, 2026" : "Date of service: 2026-12-31"), text);
    }

    @Test
    void theOnlyGuideNeedsNoName() {
        assertEquals(Run.of("guide mild").out(), Run.of("guide").out());
        assertEquals(Run.of("guide PILD").out(), Run.of("guide").out());
    }
}

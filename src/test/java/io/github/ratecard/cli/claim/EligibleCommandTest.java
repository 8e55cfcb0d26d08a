package io.github.ratecard.cli.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.ratecard.cli.Run;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code ratecard eligible} as a program: exit codes, warnings, and its questions one by one. */
class EligibleCommandTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--payer medicare --diagnosis M48.062 --date 2026-11-01                            | 1 | undecided",
                "--payer medicare --diagnosis M48.062 --date 2026-11-01 --prior none               | 0 | eligible",
                "--payer medicare --diagnosis M48.061,M48.062 --prior none                         | 0 | eligible",
                "--payer medicare --diagnosis M48.062 --prior fusion:2026-01-15 --date 2026-11-01  | 1 | not eligible",
                "--payer tricare --diagnosis M48.062                                               | 1 | not eligible",
                "--payer medicare                                                                  | 1 | undecided",
            })
    void verdicts(String words, int exit, String verdict) {
        Run run = Run.of("eligible mild --format json " + words);
        assertEquals(exit, run.exit(), run.err());
        assertEquals(verdict, run.json().path("verdict").asText());
    }

    @Test
    void aLaterProcedureIsWarnedOf() {
        Run run = Run.of("eligible mild --payer ma --diagnosis M48.062 --date 2026-11-01 --prior fusion:2027-01-01");
        assertEquals(0, run.exit());
        assertTrue(run.err().contains("warning: fusion (lumbar) on 2027-01-01 is dated after 2026-11-01"), run.err());
    }

    @Test
    void anEarlierProcedureAndNoneContradict() {
        for (String words :
                List.of("--prior none --prior fusion:2026-01-15", "--prior fusion:2026-01-15 --prior none")) {
            Run run = Run.of("eligible mild --format json " + words);
            assertEquals(2, run.exit(), run.out());
            assertEquals("", run.out());
            assertTrue(run.err().contains("\"code\":\"OPTIONS_CONTRADICT\""), run.err());
            assertTrue(run.err().contains("--prior"), run.err());
        }
        assertEquals(1, Run.of("eligible mild --prior none --prior none").exit());
    }

    @Test
    void questionsAreAskedOneByOneUntilTheyCanBeRead() {
        Run run = ask("medicre\nmedicare\nback\nM48.062\n2026-11-01\nfusion\nfusion@lumbar:2026-01-15\n\n", "");
        assertEquals(1, run.exit(), run.err());
        assertEquals("not eligible", run.json().path("verdict").asText());
        String asked = run.err();
        assertTrue(asked.contains("did you mean medicare?"), asked);
        assertTrue(asked.contains("'back' is not an ICD-10-CM code"), asked);
        assertTrue(asked.indexOf("who pays?") < asked.indexOf("which diagnosis"), asked);
        assertTrue(asked.indexOf("day of the procedure") < asked.indexOf("an earlier procedure"), asked);
        assertTrue(asked.contains("another earlier procedure"), asked);
    }

    @Test
    void whatWasGivenIsNotAsked() {
        Run run = ask("M48.062\n", " --payer medicare --date 2026-11-01 --prior none");
        assertEquals(0, run.exit(), run.err());
        assertEquals(1, run.err().lines().count());
    }

    @Test
    void answersThatEndTooEarly() {
        Run run = ask("medicare\n", "");
        assertEquals(2, run.exit());
        assertTrue(run.err().contains("the answers ended before the question"), run.err());
    }

    private static Run ask(String answers, String options) {
        return Run.with(Run.TODAY, Map.of(), answers, ("eligible mild --ask --format json" + options).split(" "));
    }
}

package io.github.ratecard.claim.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.ratecard.claim.Samples;
import io.github.ratecard.claim.guide.ClaimGuide;
import io.github.ratecard.model.date.Dates;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who qualifies: the look-back to the day, regions, later dates, payers, the first day of coverage. */
class EligibilityTest {
    private static final ClaimGuide GUIDE = Samples.guide();

    @ParameterizedTest
    @CsvSource({
        // The same calendar day one year earlier counts, the day before it does not
        "2026-11-01, 2025-11-01, not eligible",
        "2026-11-01, 2025-10-31, eligible",
        "2026-11-01, 2026-10-31, not eligible",
        "2026-11-01, 2026-11-01, not eligible",
        // Ends of months
        "2026-02-28, 2025-02-28, not eligible",
        "2026-02-28, 2025-02-27, eligible",
        "2026-03-31, 2025-03-31, not eligible",
        "2026-03-31, 2025-03-30, eligible",
        // Leap days
        "2024-02-29, 2023-02-28, not eligible",
        "2024-02-29, 2023-02-27, eligible",
        "2025-02-28, 2024-02-29, not eligible",
        "2025-02-28, 2024-02-28, not eligible",
        "2025-02-28, 2024-02-27, eligible",
        "2025-03-01, 2024-02-29, eligible",
        "2028-02-29, 2027-02-28, not eligible",
        // Later than the day asked about
        "2026-11-01, 2026-11-02, eligible",
    })
    void lookBack(String index, String prior, String verdict) {
        for (String kind : List.of("laminectomy", "laminotomy", "fusion", "interspinous", "mild")) {
            assertEquals(
                    verdict,
                    decide("medicare", "M48.062", index, kind + "@lumbar:" + prior)
                            .word(),
                    kind);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"cervical", "thoracic", "sacral"})
    void otherRegionsDoNotCount(String region) {
        assertEquals(
                "eligible",
                decide("medicare", "M48.062", "2026-11-01", "fusion@" + region + ":2026-10-01")
                        .word());
    }

    @Test
    void noRegionMeansTheOneThatCountsAndSaysSo() {
        Verdict verdict = decide("medicare", "M48.062", "2026-11-01", "fusion:2026-01-15");
        assertEquals("not eligible", verdict.word());
        assertEquals(1, verdict.assumptions().size());
        assertTrue(verdict.assumptions().get(0).contains("lumbar is assumed"));
    }

    @Test
    void laterProceduresAreIgnoredWithAWarning() {
        Verdict verdict = decide("medicare", "M48.062", "2026-11-01", "fusion@lumbar:2027-01-15");
        assertEquals("eligible", verdict.word());
        assertEquals(1, verdict.warnings().size());
    }

    @Test
    void oneOfSeveralIsEnough() {
        Verdict verdict = decide(
                "medicare", "M48.062", "2026-11-01", "fusion@cervical:2026-05-01", "mild:2020-01-01", "ipd:2026-05-01");
        assertEquals("not eligible", verdict.word());
        assertEquals(6, verdict.criteria().size());
    }

    @ParameterizedTest
    @CsvSource({
        "medicare, eligible",
        "MA, eligible",
        "Medicare Advantage, eligible",
        "commercial, not eligible",
        "tricare, not eligible",
        "va, not eligible",
        "workers-comp, not eligible",
    })
    void payers(String payer, String verdict) {
        assertEquals(verdict, decide(payer, "M48.062", "2026-11-01").word());
    }

    @ParameterizedTest
    @CsvSource({"M48.062, eligible", "m48062, eligible", "M48.061, not eligible", "M54.16, not eligible"})
    void diagnoses(String code, String verdict) {
        assertEquals(verdict, decide("medicare", code, "2026-11-01").word());
    }

    @ParameterizedTest
    @CsvSource({"2017-02-16, eligible", "2017-02-15, not eligible"})
    void coverageBegan(String index, String verdict) {
        assertEquals(verdict, decide("medicare", "M48.062", index).word());
    }

    @Test
    void openQuestionsLeaveItUndecided() {
        Patient nobody = new Patient(Optional.empty(), List.of(), Optional.empty(), Dates.parse("2026-11-01"));
        assertEquals("undecided", Eligibility.decide(GUIDE, nobody).word());
        Patient prior = new Patient(
                Optional.empty(),
                List.of(),
                Optional.of(List.of(
                        Prior.parse("mild:2026-10-01", GUIDE.eligibility().lookBack()))),
                Dates.parse("2026-11-01"));
        assertEquals("not eligible", Eligibility.decide(GUIDE, prior).word());
    }

    /** Whoever says nothing of earlier procedures has not said that there were none. */
    @Test
    void earlierProceduresMustBeRuledOut() {
        Patient silent = new Patient(
                Optional.of(GUIDE.payers().get("medicare", "--payer")),
                List.of(Patient.diagnosis("M48.062")),
                Optional.empty(),
                Dates.parse("2026-11-01"));
        assertEquals("undecided", Eligibility.decide(GUIDE, silent).word());
        assertEquals("eligible", decide("medicare", "M48.062", "2026-11-01").word());
    }

    @ParameterizedTest
    @CsvSource({
        "fusion, TYPE[@REGION]:DATE",
        "fuson:2026-01-01, did you mean fusion?",
        "fusion@lumber:2026-01-01, did you mean lumbar?",
        "fusion:2026-02-30, not a day of the calendar",
        "fusion:, YYYY-MM-DD",
        ":2026-01-01, TYPE[@REGION]:DATE",
    })
    void wordsThatCannotBeRead(String text, String message) {
        IllegalArgumentException refused = assertThrows(
                IllegalArgumentException.class,
                () -> Prior.parse(text, GUIDE.eligibility().lookBack()));
        assertTrue(refused.getMessage().contains(message), refused.getMessage());
    }

    private static Verdict decide(String payer, String diagnosis, String index, String... priors) {
        List<Prior> read = new ArrayList<>();
        for (String prior : priors) {
            read.add(Prior.parse(prior, GUIDE.eligibility().lookBack()));
        }
        return Eligibility.decide(
                GUIDE,
                new Patient(
                        Optional.of(GUIDE.payers().get(payer, "--payer")),
                        List.of(Patient.diagnosis(diagnosis)),
                        Optional.of(read),
                        Dates.parse(index)));
    }
}

package io.github.ratecard.report.words;

import io.github.ratecard.claim.finding.CheckResult;
import java.util.ArrayList;
import java.util.List;

/** The sentences at the end of answers about claims and coverage that say what they do not promise. */
public final class ClaimDisclaimers {
    private static final String GENERAL =
            "General information, not coding, coverage, payment, medical or legal advice; no guarantee of coverage or payment. Ask the contractor or payer.";

    private ClaimDisclaimers() {}

    public static List<String> general() {
        return List.of(GENERAL, Disclaimers.CPT);
    }

    public static List<String> ofCheck(CheckResult result) {
        List<String> sentences = new ArrayList<>();
        if (result.priced()) {
            sentences.add("Payments are national, before the patient's share, and for the procedure's lines alone.");
        }
        sentences.addAll(general());
        return sentences;
    }
}

package io.github.ratecard.claim.coverage;

import io.github.ratecard.claim.guide.Coverage;
import io.github.ratecard.claim.guide.Payer;
import java.util.List;

/** Who covers a procedure: the policy, and each payer that was asked about. */
public record CoverageAnswer(String procedure, String title, Coverage coverage, List<Payer> payers) {
    public CoverageAnswer {
        payers = List.copyOf(payers);
    }
}

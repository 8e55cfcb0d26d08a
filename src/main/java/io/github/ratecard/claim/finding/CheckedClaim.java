package io.github.ratecard.claim.finding;

import io.github.ratecard.claim.ClaimId;
import io.github.ratecard.claim.ClaimKind;
import io.github.ratecard.claim.guide.Payer;
import java.util.List;
import java.util.Optional;

/**
 * A claim for the procedure, and what was found.
 *
 * @param payer whom it is for, or was taken to be for
 * @param payment what Medicare would pay for it; empty when that was not asked
 */
public record CheckedClaim(
        ClaimId id, ClaimKind kind, Payer payer, List<Finding> findings, Optional<Expected> payment) {
    public CheckedClaim with(Expected expected) {
        return new CheckedClaim(id, kind, payer, findings, Optional.of(expected));
    }
}

package io.github.ratecard.rule.physician;

import java.util.Optional;

/**
 * Fees beside a line's own that count when several services are paid together.
 *
 * @param technical of the code's row with TC
 * @param professional of the code's row with 26
 * @param base of the base code of an endoscopy's family
 */
record OtherFees(Optional<PhysicianFee> technical, Optional<PhysicianFee> professional, Optional<PhysicianFee> base) {

    static final OtherFees NONE = new OtherFees(Optional.empty(), Optional.empty(), Optional.empty());
}

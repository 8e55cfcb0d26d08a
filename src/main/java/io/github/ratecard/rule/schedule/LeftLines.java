package io.github.ratecard.rule.schedule;

import io.github.ratecard.model.Outcome;
import io.github.ratecard.model.ReasonCode;
import io.github.ratecard.model.Term;
import io.github.ratecard.model.service.PaymentSystem;
import io.github.ratecard.model.service.ServiceLine;
import io.github.ratecard.rule.ClaimRules;
import io.github.ratecard.rule.Encounter;
import io.github.ratecard.rule.FeeSchedule;
import io.github.ratecard.rule.Place;
import io.github.ratecard.rule.PreparedClaim;
import io.github.ratecard.rule.PricedLine;
import java.util.List;
import java.util.Optional;

/**
 * A hospital's claim. Its own rules look at all lines first, for they decide what is packaged; what they leave to another
 * schedule, such as a laboratory test alone, is paid by that schedule.
 */
final class LeftLines implements ClaimRules {
    private final FeeSchedules schedules;
    private final ClaimRules hospital;

    LeftLines(FeeSchedules schedules, ClaimRules hospital) {
        this.schedules = schedules;
        this.hospital = hospital;
    }

    @Override
    public PreparedClaim prepare(Encounter encounter) {
        PreparedClaim whole = hospital.prepare(encounter);
        List<PricedLine> lines = whole.in(Place.NATIONAL);
        JoinedClaim joined = new JoinedClaim();
        boolean left = false;
        for (int i = 0; i < lines.size(); i++) {
            Optional<FeeSchedule> other = schedule(lines.get(i), encounter);
            if (other.isPresent()) {
                left = true;
                List<ServiceLine> alone = List.of(encounter.lines().get(i));
                joined.add(other.get().prepare(encounter.withLines(alone)), 0);
            } else {
                joined.add(whole, i);
            }
        }
        return left ? joined : whole;
    }

    private Optional<FeeSchedule> schedule(PricedLine line, Encounter encounter) {
        Outcome<Term> amount = line.amount();
        boolean leaves = !amount.isPresent() && amount.reason().code() == ReasonCode.OTHER_SCHEDULE;
        return leaves
                ? schedules.named(PaymentSystem.OPPS, line.indicator(), line.line(), encounter.date())
                : Optional.empty();
    }
}

package io.github.ratecard.rule.schedule;

import io.github.ratecard.model.service.ServiceLine;
import io.github.ratecard.rule.ClaimRules;
import io.github.ratecard.rule.Encounter;
import io.github.ratecard.rule.FeeSchedule;
import io.github.ratecard.rule.PreparedClaim;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A claim each of whose lines is given to the rules of the schedule that pays it, before any is priced. */
final class SortedLines implements ClaimRules {
    private final FeeSchedules schedules;
    private final ClaimRules usual;

    SortedLines(FeeSchedules schedules, ClaimRules usual) {
        this.schedules = schedules;
        this.usual = usual;
    }

    @Override
    public PreparedClaim prepare(Encounter encounter) {
        List<ClaimRules> rules = new ArrayList<>();
        boolean others = false;
        for (ServiceLine line : encounter.lines()) {
            Optional<FeeSchedule> other = schedules.of(line, encounter.date());
            others |= other.isPresent();
            rules.add(other.isPresent() ? other.get() : usual);
        }
        return others ? joined(encounter, rules) : usual.prepare(encounter);
    }

    private static PreparedClaim joined(Encounter encounter, List<ClaimRules> rules) {
        Map<ClaimRules, List<ServiceLine>> lines = new IdentityHashMap<>();
        for (int i = 0; i < rules.size(); i++) {
            lines.computeIfAbsent(rules.get(i), each -> new ArrayList<>())
                    .add(encounter.lines().get(i));
        }
        Map<ClaimRules, PreparedClaim> claims = new IdentityHashMap<>();
        lines.forEach((each, own) -> claims.put(each, each.prepare(encounter.withLines(own))));
        Map<ClaimRules, Integer> next = new IdentityHashMap<>();
        JoinedClaim joined = new JoinedClaim();
        for (ClaimRules each : rules) {
            joined.add(claims.get(each), next.merge(each, 1, Integer::sum) - 1);
        }
        return joined;
    }
}

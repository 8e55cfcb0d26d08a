package io.github.ratecard.quote;

import io.github.ratecard.rule.ClaimRules;
import io.github.ratecard.rule.facility.AmbulatorySurgery;
import io.github.ratecard.rule.hospital.HospitalOutpatient;
import io.github.ratecard.rule.physician.PhysicianFeeSchedule;
import io.github.ratecard.table.Tables;
import java.time.LocalDate;
import java.util.function.UnaryOperator;

/** A quoter whose rules are not quite those of the program. */
public final class RuledQuoter {
    private RuledQuoter() {}

    /** @param rule makes other rules of those of each payment system */
    public static Quoter of(Tables tables, LocalDate today, UnaryOperator<ClaimRules> rule) {
        return new Quoter(
                tables,
                () -> today,
                new SitePricer(
                        tables,
                        rule.apply(new PhysicianFeeSchedule(tables)),
                        rule.apply(new AmbulatorySurgery(tables)),
                        rule.apply(new HospitalOutpatient(tables))));
    }
}

package io.github.ratecard.rule.facility;

import io.github.ratecard.rule.line.LineDraft;
import io.github.ratecard.rule.line.Ranking;
import io.github.ratecard.table.Tables;
import java.time.LocalDate;
import java.util.List;

/**
 * Several procedures of one day at a facility: those that their flag subjects to the discount are ranked by their rate, the
 * first is paid in full, every other in part (42 CFR 416.172(e), 419.44(a)).
 */
public final class DiscountedProcedures {
    private final Tables tables;
    private final String system;

    /** @param system whose parameters say the shares: asc or opps */
    public DiscountedProcedures(Tables tables, String system) {
        this.tables = tables;
        this.system = system;
    }

    /** Reduces the lines that are subject to the discount. */
    public void reduce(List<LineDraft> discounted, LocalDate date) {
        Ranking ranking = new Ranking();
        for (LineDraft draft : discounted) {
            ranking.addUnits(draft);
        }
        if (ranking.hasSeveral()) {
            ranking.apply(place -> tables.parameter(system + ".multiple." + (place == 1 ? "first" : "other"), date));
        }
    }
}

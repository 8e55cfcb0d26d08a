package io.github.ratecard.rule;

import io.github.ratecard.table.Tables;
import java.time.LocalDate;
import java.util.List;

/**
 * Several procedures of one clinician at one session: what each is paid beside the others. Physician lines by the MULT
 * indicator of their code (CPM ch. 12 §40.6, ch. 5 §10.7; indicator texts of the relative value file), facility lines by
 * their discount flag (42 CFR 416.172(e), 419.44(a)).
 */
final class MultipleProcedures {
    private final Tables tables;

    MultipleProcedures(Tables tables) {
        this.tables = tables;
    }

    /** Reduces the lines of one clinician's claim, whose fees are those of a place. */
    void physician(List<LocalLine> claim, LocalDate date) {
        new SurgeryReduction(tables, date).apply(claim);
        new ComponentReduction(tables, date).apply(claim);
        new TherapyReduction(tables, date).apply(claim);
        paidOnlyAlone(claim);
    }

    /** Ranks facility lines by their rate: the first in full, every other in part. */
    void facility(List<LineDraft> discounted, String system, LocalDate date) {
        Ranking ranking = new Ranking();
        discounted.forEach(ranking::addUnits);
        ranking.apply(place -> tables.parameter(system + ".multiple." + (place == 1 ? "first" : "other"), date));
    }

    /** A service that is paid only when nothing else is paid that day (status T). */
    private static void paidOnlyAlone(List<LocalLine> claim) {
        boolean other = false;
        for (LocalLine line : claim) {
            LineDraft draft = line.draft();
            other |= draft.isOpen() && !draft.isPackaged() && !draft.isPaidOnlyAlone();
        }
        for (LocalLine line : claim) {
            if (other && line.draft().isOpen() && line.draft().isPaidOnlyAlone()) {
                line.draft().payNothing("another service is paid on the day");
            }
        }
    }
}

package io.github.ratecard.rule.physician;

import io.github.ratecard.rule.line.LineDraft;
import io.github.ratecard.table.Tables;
import java.time.LocalDate;
import java.util.List;

/**
 * Several procedures of one clinician at one session: what each is paid beside the others, by the MULT indicator of its code
 * (CPM ch. 12 §40.6, ch. 5 §10.7; indicator texts of the relative value file).
 */
final class MultipleProcedures {
    private final Tables tables;

    MultipleProcedures(Tables tables) {
        this.tables = tables;
    }

    /** Reduces the lines of one clinician's claim, whose fees are those of a place. */
    void reduce(List<LocalLine> claim, LocalDate date) {
        new SurgeryReduction(tables, date).apply(claim);
        new ComponentReduction(tables, date).apply(claim);
        new TherapyReduction(tables, date).apply(claim);
        paidOnlyAlone(claim);
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

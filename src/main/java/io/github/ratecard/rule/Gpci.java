package io.github.ratecard.rule;

import io.github.ratecard.model.Term;
import io.github.ratecard.model.Watcher;
import io.github.ratecard.table.TableRow;

/** The geographic practice cost indices of a locality. */
public record Gpci(Term work, Term pe, Term mp) {
    /** The indices of a row of their table. */
    public static Gpci of(TableRow row) {
        return new Gpci(row.fact("work GPCI", "work"), row.fact("PE GPCI", "pe"), row.fact("MP GPCI", "mp"));
    }

    /** The same indices, watched. */
    Gpci watchedBy(Watcher watcher) {
        return new Gpci(work.watchedBy(watcher), pe.watchedBy(watcher), mp.watchedBy(watcher));
    }
}

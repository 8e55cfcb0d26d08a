package io.github.ratecard.quote.guide;

import io.github.ratecard.model.date.DateRange;
import io.github.ratecard.table.Tables;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;

/**
 * The times between which no table, parameter or procedure changes: what is worked out for one day of a period holds
 * for all its days.
 */
public final class Periods {
    private final LocalDate[] turns;

    private Periods(TreeSet<LocalDate> turns) {
        this.turns = turns.toArray(new LocalDate[0]);
    }

    /** @param more days from which something else holds */
    public static Periods of(Tables tables, Guides guides, Set<LocalDate> more) {
        TreeSet<LocalDate> turns = new TreeSet<>(more);
        tables.dates().forEach(range -> add(turns, range));
        for (String name : guides.names()) {
            guides.get(name).codes().forEach(codes -> add(turns, codes.dates()));
        }
        return new Periods(turns);
    }

    private static void add(TreeSet<LocalDate> turns, DateRange range) {
        turns.add(range.from());
        turns.add(range.to().plusDays(1));
    }

    /** The number of the period that a day lies in, from 0. */
    public int of(LocalDate day) {
        int found = Arrays.binarySearch(turns, day);
        return found >= 0 ? found + 1 : -found - 1;
    }
}

package io.github.ratecard.quote.request;

import io.github.ratecard.model.Reason;
import io.github.ratecard.model.ReasonCode;
import io.github.ratecard.model.date.DateRange;
import io.github.ratecard.table.Tables;
import io.github.ratecard.table.kind.TableKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The date of service that is priced. A date the user gave is taken as it is; without one it is today, or the
 * nearest day that the tables cover, with a warning.
 */
public record ServiceDate(LocalDate date, Optional<Reason> warning) {
    private static final List<TableKind> SCHEDULES = List.of(TableKind.RVU, TableKind.ASC_RATES, TableKind.OPPS_RATES);

    public static ServiceDate of(Optional<LocalDate> given, Supplier<LocalDate> today, Tables tables) {
        if (given.isPresent()) {
            return new ServiceDate(given.get(), Optional.empty());
        }
        LocalDate now = today.get();
        LocalDate first = LocalDate.MAX;
        LocalDate last = LocalDate.MIN;
        for (TableKind kind : SCHEDULES) {
            Optional<DateRange> span = tables.span(kind);
            if (span.isPresent()) {
                first = first.isAfter(span.get().from()) ? span.get().from() : first;
                last = last.isBefore(span.get().to()) ? span.get().to() : last;
            }
        }
        if (first.isAfter(last) || !now.isBefore(first) && !now.isAfter(last)) {
            return new ServiceDate(now, Optional.empty());
        }
        LocalDate nearest = now.isBefore(first) ? first : last;
        return new ServiceDate(
                nearest,
                Optional.of(Reason.of(
                        ReasonCode.DATE_FALLBACK,
                        "the tables do not cover today, " + now + ": these are the rates of " + nearest
                                + "; import newer releases, or give --date")));
    }
}

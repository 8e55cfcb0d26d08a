package io.github.ratecard.quote.guide;

import io.github.ratecard.model.Outcome;
import io.github.ratecard.model.Reason;
import io.github.ratecard.model.service.ServiceLine;
import java.time.LocalDate;
import java.util.List;

/**
 * The service lines of a case, as they are billed.
 *
 * @param date of service
 * @param notes about the date and the order of levels
 * @param lines in billing order; none when the guide has no codes for the date
 */
public record CaseBilling(LocalDate date, List<Reason> notes, Outcome<List<ServiceLine>> lines) {
    public CaseBilling {
        notes = List.copyOf(notes);
    }
}

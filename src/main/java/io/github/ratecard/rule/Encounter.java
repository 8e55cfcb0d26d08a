package io.github.ratecard.rule;

import io.github.ratecard.model.service.ServiceLine;
import java.time.LocalDate;
import java.util.List;

/** The lines of one patient on one day: what the rules look at together. */
public record Encounter(LocalDate date, PlaceOfService placeOfService, List<ServiceLine> lines, Billing billing) {
    public Encounter {
        lines = List.copyOf(lines);
    }

    /** The same encounter with other lines. */
    public Encounter withLines(List<ServiceLine> others) {
        return new Encounter(date, placeOfService, others, billing);
    }
}

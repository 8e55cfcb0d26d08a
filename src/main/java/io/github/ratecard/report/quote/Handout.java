package io.github.ratecard.report.quote;

import io.github.ratecard.model.date.UsDates;
import io.github.ratecard.quote.Names;
import io.github.ratecard.quote.request.PlaceRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What an answer needs to be handed to somebody.
 *
 * @param preparedFor for whom it is; empty for nobody in particular
 * @param preparedBy who hands it out
 * @param day on which it is prepared
 * @param names what its place, procedure and codes are called
 * @param place that was asked for
 */
public record Handout(
        Optional<String> preparedFor, Optional<String> preparedBy, LocalDate day, Names names, PlaceRequest place) {
    /** For nobody in particular, and without names. */
    public static final Handout NONE =
            new Handout(Optional.empty(), Optional.empty(), LocalDate.EPOCH, Names.NONE, PlaceRequest.NATIONAL);

    /** The lines at the head of the page; none where nobody is named. */
    public List<String> head() {
        List<String> lines = new ArrayList<>();
        if (preparedFor.isPresent()) {
            lines.add("Prepared for " + preparedFor.get());
        }
        if (preparedBy.isPresent()) {
            lines.add("Prepared by " + preparedBy.get() + " · " + UsDates.of(day));
        } else if (preparedFor.isPresent()) {
            lines.add(UsDates.of(day));
        }
        return lines;
    }
}

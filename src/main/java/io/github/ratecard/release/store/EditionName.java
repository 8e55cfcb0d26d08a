package io.github.ratecard.release.store;

import io.github.ratecard.model.date.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Which edition a file is.
 *
 * @param id {@code pfs/2026C}
 * @param dates from the day it says to the end of its year; a later edition takes over before
 * @param released when it was published, where the file says so
 * @param title what it is called
 * @param notes what the user should know about the dates
 */
public record EditionName(String id, DateRange dates, Optional<LocalDate> released, String title, List<String> notes) {
    /** The part of the id that names the release: {@code 2026C}. */
    String release() {
        return id.substring(id.indexOf('/') + 1);
    }
}

package io.github.ratecard.batch.formula;

import io.github.ratecard.model.Outcome;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The date of rows that say the same of it.
 *
 * @param given empty when neither row nor option gives one; or why the date cannot be read
 * @param date the date that is priced
 * @param period the time in which the same rates hold
 * @param number counts the days, those that are given apart from those that are not; -1 when it cannot be read
 */
public record Day(Outcome<Optional<LocalDate>> given, LocalDate date, int period, int number) {
    /** The period of rows without a date, for which it depends on today. */
    public static final int NO_DATE = 0xffff;
}

package io.github.ratecard.release.text;

import io.github.ratecard.model.date.UsDates;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;

/**
 * What a text says about dates.
 *
 * @param year of four digits
 * @param month 1 to 12
 * @param date a whole date
 */
public record DateWords(Optional<Integer> year, Optional<Integer> month, Optional<LocalDate> date) {
    public static final DateWords NOTHING = new DateWords(Optional.empty(), Optional.empty(), Optional.empty());

    /** Whether two texts cannot both be right. */
    public boolean contradicts(DateWords other) {
        return year.isPresent() && other.year.isPresent() && !year.equals(other.year)
                || month.isPresent() && other.month.isPresent() && !month.equals(other.month);
    }

    /** This one, with what it does not say taken from another. */
    public DateWords or(DateWords other) {
        return new DateWords(year.or(() -> other.year), month.or(() -> other.month), date.or(() -> other.date));
    }

    /** The text as people write it: {@code July 2026}, {@code 2026}. */
    @Override
    public String toString() {
        String named = month.map(Month::of).map(UsDates::month).orElse("");
        String numbered = year.map(String::valueOf).orElse("");
        return (named + " " + numbered).strip();
    }
}
